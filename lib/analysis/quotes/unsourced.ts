/**
 * Reports that name nobody: "asked whether he would run, …", "the plan appears to be dead", and predicates of opinion
 * with their holder: "aides are confident that …".
 */
import {appearances, copulas, opinionPrepositions, opinions} from '../data/opinions'
import type {TokenRange} from '../draft'
import {is} from './classes'
import {isAdverbial, subjectBefore} from './cues'
import {clauseEnd, phraseEnd} from './ends'
import {contentLimit} from './limits'
import {phraseRight} from './phrases'
import {type Finding, innerEnd, next, type Reading} from './reading'
import type {Place} from './reported'

export function unsourced(reading: Reading, place: Place, i: number): Finding | undefined {
  return asked(reading, place, i) ?? appearance(reading, place, i) ?? opinion(reading, place, i)
}

/** "Asked about the vote, Smith said …": the question's asker is not named, or follows "by". */
function asked(reading: Reading, place: Place, i: number): Finding | undefined {
  const {tokens, bits} = reading
  const {unit} = place
  if (tokens[i]?.lower !== 'asked' && tokens[i]?.lower !== 'pressed') return undefined
  const before = tokens[i - 1]?.lower ?? ''
  if (i !== unit.first && before !== 'when' && before !== 'if' && before !== ',' && before !== 'being' && before !== 'after')
    return undefined
  let at = i + 1
  // ", asked a judge to block it": somebody asked, and the commas set off what describes them.
  if (before === ',' && ((bits[at] ?? 0) & (is.determiner | is.proper | is.possessive | is.object)) !== 0) return undefined
  let sources: TokenRange[] = []
  if (tokens[at]?.lower === 'by') {
    const last = phraseRight(reading, at + 1, unit.last)
    sources = last > at + 1 ? [{first: at + 1, last}] : []
    at = last
  }
  for (let steps = 0; steps < 12 && at < unit.last; steps++, at++) {
    const own = bits[at] ?? 0
    const lower = tokens[at]?.lower ?? ''
    if ((own & is.comma) !== 0) return undefined
    if (lower === 'about' || lower === 'on')
      return report(place, i, at + 1, [{first: at + 1, last: commaEnd(reading, at + 1, unit.last)}], sources, 'asks', 'asked')
    if ((own & is.wh) !== 0 || lower === 'if' || lower === 'to')
      return report(place, i, i + 1, [{first: at, last: commaEnd(reading, at, unit.last)}], sources, 'asks', 'asked')
  }
  return undefined
}

/** In tokens. */
const FARTHEST_COMMA = 80

function commaEnd(reading: Reading, first: number, end: number): number {
  for (let i = first, after = i; i < Math.min(end, first + FARTHEST_COMMA); i = after) {
    after = next(reading, i)
    if (reading.stretchOf[i] === -1 ? ((reading.bits[i] ?? 0) & is.comma) !== 0 : innerEnd(reading, after)?.text === ',')
      return reading.stretchOf[i] === -1 ? i : after
  }
  return clauseEnd(reading, first, end)
}

/** "The plan appears to be dead": what appears is reported, and to whom it appears is not said. */
function appearance(reading: Reading, place: Place, i: number): Finding | undefined {
  const {tokens, bits} = reading
  if (!appearances.has(tokens[i]?.lower ?? '') || i + 1 >= place.unit.last) return undefined
  const after = bits[i + 1] ?? 0
  const lower = tokens[i + 1]?.lower ?? ''
  if ((after & (is.comma | is.stop | is.determiner)) !== 0 || ((after & is.preposition) !== 0 && lower !== 'like')) return undefined
  if (!(after & (is.to | is.noun | is.adverb | is.preposition | is.participle))) return undefined
  let first = i
  while (first > place.floor && ((bits[first - 1] ?? 0) & (is.modal | is.do | is.have)) !== 0) first--
  const subject = subjectBefore(reading, first, place.floor)
  if (!subject) return undefined
  const rest = {first: i + 1, last: phraseEnd(reading, i + 1, contentLimit(reading, place, subject))}
  return report(place, first, i + 1, [subject, rest], [], 'claims', 'appearance')
}

/** "Aides are confident that …", "voters are worried about …". */
function opinion(reading: Reading, place: Place, i: number): Finding | undefined {
  const {tokens, bits} = reading
  if (!opinions.has(tokens[i]?.lower ?? '')) return undefined
  let at = i - 1
  while (at > place.floor && isAdverbial(reading, at)) at--
  if (at < place.floor || (((bits[at] ?? 0) & is.be) === 0 && !copulas.has(tokens[at]?.lower ?? ''))) return undefined
  let first = at
  while (first > place.floor && ((bits[first - 1] ?? 0) & (is.modal | is.have | is.be | is.do | is.negation | is.adverb)) !== 0) first--
  const source = subjectBefore(reading, first, place.floor)
  const lower = tokens[i + 1]?.lower ?? ''
  const end = source ? contentLimit(reading, place, source) : place.unit.last
  if (!source || i + 2 >= place.unit.last || tokens[source.first]?.lower === 'it' || tokens[source.first]?.lower === 'there')
    return undefined
  const act = 'thinks'
  const infinitive = lower === 'to' && ((bits[i + 2] ?? 0) & (is.base | is.be | is.have | is.do)) !== 0
  if (lower === 'that' || infinitive || lower === 'whether')
    return report(place, first, i + 1, [{first: i + 1, last: clauseEnd(reading, i + 1, end)}], [source], act, 'opinion')
  if (opinionPrepositions.has(lower))
    return report(place, first, i + 2, [{first: i + 2, last: phraseEnd(reading, i + 2, end)}], [source], act, 'opinion')
  return undefined
}

function report(
  place: Place,
  first: number,
  cueLast: number,
  contents: TokenRange[],
  sources: TokenRange[],
  act: Finding['act'],
  rule: string,
): Finding | undefined {
  if (contents.some((range) => range.first >= range.last)) return undefined
  return {contents, cue: [{first, last: cueLast}], sources, act, rule, unit: place.index}
}
