/** Passives: "was criticized by rivals for …", "is expected to …", "was asked whether …", "was quoted as saying". */
import type {TokenRange} from '../draft'
import {withAppositions} from './appositions'
import {is} from './classes'
import {type Content, contentAfter} from './content'
import {type Cue, subjectBefore} from './cues'
import {clauseEnd} from './ends'
import {phraseRight} from './phrases'
import {type Finding, type Reading, stretchAt} from './reading'
import type {Place} from './reported'

export function passiveReport(reading: Reading, place: Place, cue: Cue): Finding | undefined {
  const {tokens} = reading
  const {unit} = place
  const subject = subjectBefore(reading, cue.first, place.floor) ?? place.source
  if (!subject) return undefined
  const agent = agentAfter(reading, cue.last, unit.last)
  const as = agent?.last ?? cue.last
  if (tokens[as]?.lower === 'as' && tokens[as + 1]?.lower === 'saying') return quotedAsSaying(reading, place, cue, as + 2, subject)
  const base = {act: cue.verb.act, unit: place.index}
  if (agent) {
    if (!cue.verb.frames.noun && cue.verb.frames.nounThen.size === 0) return undefined
    return {contents: [subject], cue: [{first: cue.first, last: cue.last + 1}], sources: [agent], rule: 'passive-by', ...base}
  }
  if (tokens[cue.last]?.lower === 'to' && passiveInfinitives.has(cue.verb.lemma)) {
    return {
      contents: [subject, {first: cue.last, last: clauseEnd(reading, cue.last, unit.last)}],
      cue: [{first: cue.first, last: cue.last}],
      sources: [],
      rule: 'passive-infinitive',
      ...base,
    }
  }
  if (!cue.verb.frames.addressee) return undefined
  const content = contentAfter(reading, {...cue, kind: 'finite'}, unit.last)
  if (!content || content.kind === 'noun' || content.kind === 'statement') return undefined
  return {contents: [range(content)], cue: [{first: cue.first, last: content.cueLast}], sources: [], rule: 'passive-addressee', ...base}
}

const range = ({first, last}: Content): TokenRange => ({first, last})

const passiveInfinitives = new Set(
  'expect believe say think consider know report presume allege rumor predict project estimate assume intend urge ask require order tell instruct claim understand see'.split(
    ' ',
  ),
)

/** "was quoted as saying", "was quoted by the agency as saying": `last` is one past the last of these words. */
function quotedAsSaying(reading: Reading, place: Place, cue: Cue, last: number, subject: TokenRange): Finding | undefined {
  const content = contentAfter(
    reading,
    {...cue, verb: {...cue.verb, frames: {...cue.verb.frames, quoted: true, that: true, bare: true}}, last, kind: 'finite'},
    place.unit.last,
  )
  const before = stretchAt(reading, subject.first - 1)
  if (!content && before?.last !== subject.first) return undefined
  return {
    contents: [content ? range(content) : {first: before?.first ?? subject.first, last: subject.first}],
    cue: [{first: cue.first, last}],
    sources: [subject],
    act: 'says',
    rule: 'quoted-as-saying',
    unit: place.index,
  }
}

function agentAfter(reading: Reading, at: number, end: number): TokenRange | undefined {
  const {tokens, bits} = reading
  if (tokens[at]?.lower !== 'by' || ((bits[at + 1] ?? 0) & is.gerund) !== 0) return undefined
  const named = phraseRight(reading, at + 1, end)
  return named === at + 1 ? undefined : {first: at + 1, last: withAppositions(reading, named, end)}
}
