/**
 * Cues that follow what they report: `"…," she said`, `"…," said Smith, the mayor`, `taxes will rise, officials said`,
 * and those that stand in its middle: `"…," he said. "…"`, `taxes, he said, will rise`.
 */
import type {TokenRange} from '../draft'
import {withAppositions} from './appositions'
import {quotesWithin, verbOfSpeech} from './between'
import {anyVerb, auxiliary, is} from './classes'
import {beginsClause} from './clauses'
import {contentAfter} from './content'
import {type Cue, isDash, subjectBefore} from './cues'
import {clauseEnd, isCitedQuotation} from './ends'
import {anyReport} from './lexicon'
import {phraseRight} from './phrases'
import {type Finding, innerEnd, isQuoted, isTitle, type Reading, stretchAt} from './reading'
import type {Place} from './reported'

export function speechAround(reading: Reading, place: Place, cue: Cue): Finding | undefined {
  if (!cue.verb.frames.quoted && !cue.verb.frames.bare) return undefined
  if (cue.kind !== 'finite') return undefined
  return inverted(reading, place, cue) ?? following(reading, place, cue) ?? asSaid(reading, place, cue) ?? leading(reading, place, cue)
}

/** `"…," said Smith`. */
function inverted(reading: Reading, place: Place, cue: Cue): Finding | undefined {
  const {bits} = reading
  const {unit} = place
  if (
    !cue.verb.frames.quoted ||
    cue.verb.lemma === 'tell' ||
    cue.first !== cue.head ||
    ((bits[cue.last] ?? 0) & (is.time | is.preposition | is.that)) !== 0
  )
    return undefined
  const report = cue.verb.lemma === 'say' ? reportBefore(reading, place, cue.first - 1) : undefined
  const left = report ?? contentBefore(reading, place, cue.first)
  if (!left) return undefined
  const named = phraseRight(reading, cue.last, unit.last)
  if (named === cue.last || isManner(reading, named - 1)) return undefined
  if (!left.quoted && (((bits[named] ?? 0) & anyVerb) !== 0 || isPronoun(bits[cue.last] ?? 0) || quotesWithin(reading, cue.last, named)))
    return undefined
  const last = withAppositions(reading, named, unit.last)
  const aside = cue.verb.lemma === 'say' && reading.tokens[last]?.text === ',' && !opensSentence(reading, unit, cue.first)
  if (!left.quoted && !aside && !isStatement(reading, place, cue, left)) return undefined
  return around(reading, place, cue, left, {first: cue.last, last: withoutPreposition(reading, cue.last, last)}, last, 'inverted')
}

/** "said Bell, author of “A Bitter Pill”": the title is no part of the source. */
function withoutPreposition({bits}: Reading, first: number, last: number): number {
  return last > first + 1 && ((bits[last - 1] ?? 0) & (is.preposition | is.noun)) === is.preposition ? last - 1 : last
}

/** "said matter-of-factly" */
function isManner({tokens}: Reading, last: number): boolean {
  return tokens[last - 1]?.text === '-' && tokens[last]?.capital === false && (tokens[last]?.lower ?? '').endsWith('ly')
}

const isPronoun = (own: number) => (own & (is.subject | is.object)) !== 0 && (own & is.determiner) === 0

/** "As the mayor said, the road is open." */
function asSaid(reading: Reading, place: Place, cue: Cue): Finding | undefined {
  const {tokens} = reading
  const {unit} = place
  const subject = subjectBefore(reading, cue.first, place.floor)
  if (!subject || tokens[subject.first - 1]?.lower !== 'as' || tokens[cue.last]?.text !== ',' || subject.first - 1 > unit.first + 1)
    return undefined
  const contents = [{first: cue.last + 1, last: clauseEnd(reading, cue.last + 1, unit.last)}]
  return {
    contents,
    cue: [{first: cue.first, last: cue.last}],
    sources: [subject],
    act: cue.verb.act,
    rule: 'as-said',
    unit: place.index,
    verb: cue.verb.lemma,
  }
}

/** `Said Smith, the mayor: "…"`. */
function leading(reading: Reading, place: Place, cue: Cue): Finding | undefined {
  const {unit} = place
  if (!opensSentence(reading, unit, cue.first) || !cue.verb.frames.quoted) return undefined
  const named = phraseRight(reading, cue.last, unit.last)
  if (named === cue.last) return undefined
  let last = withAppositions(reading, named, unit.last)
  if (reading.tokens[last]?.text === ',' || reading.tokens[last]?.text === ':') last++
  if ((reading.stretchOf[last] ?? -1) === -1 || last >= unit.last) return undefined
  const contents = [{first: last, last: clauseEnd(reading, last, unit.last)}]
  return {
    contents,
    cue: [{first: cue.first, last: cue.last}],
    sources: [{first: cue.last, last: last - 1}],
    act: cue.verb.act,
    rule: 'leading',
    unit: place.index,
    verb: cue.verb.lemma,
  }
}

/** "Said Smith: …", "But, said Smith, …" */
function opensSentence({bits, tokens}: Reading, unit: TokenRange, at: number): boolean {
  if (at === unit.first) return true
  return at === unit.first + 2 && tokens[at - 1]?.text === ',' && ((bits[unit.first] ?? 0) & (is.conjunction | is.adverb)) !== 0
}

/** "taxes will rise, said Smith": a whole clause to the left, not a subject with its apposition. */
function isStatement(reading: Reading, place: Place, cue: Cue, left: Left): boolean {
  if (cue.verb.lemma !== 'say' && subjectBefore(reading, cue.first, place.floor)) return false
  const stretch = stretchAt(reading, left.first)
  if ((stretch && stretch.last - stretch.first > 4) || isQuoted(reading, left) === 'part') return true
  return beginsClause(reading, left.first, left.last)
}

/** `"…," she said`. */
function following(reading: Reading, place: Place, cue: Cue): Finding | undefined {
  const subject = subjectBefore(reading, cue.first, place.floor)
  if (!subject || isParticiple(reading, subject.first)) return undefined
  const put = reading.tokens[subject.first - 1]?.lower === 'as'
  const left = reportBefore(reading, place, subject.first - 1) ?? contentBefore(reading, place, put ? subject.first - 1 : subject.first)
  if (!left || (put && !left.quoted)) return undefined
  const {frames} = cue.verb
  if (!(left.quoted ? frames.quoted : frames.bare) || (left.partial && !left.closed)) return undefined
  if (left.quoted && !left.partial && (left.closed || !contentAfter(reading, cue, place.unit.last)))
    return around(reading, place, cue, left, subject, cue.last, 'following')
  const right = contentAfter(reading, cue, place.unit.last)
  const interrupting = reading.tokens[cue.last]?.text === ','
  if (right && !(interrupting && right.kind === 'quoted' && continuesInLower(reading, right.first))) return undefined
  return around(reading, place, cue, left, subject, cue.last, left.quoted ? 'following' : 'following-indirect')
}

/** `"…," giving states more power`: the sentence goes on; "states" reports nothing. */
function isParticiple({bits, tokens}: Reading, first: number): boolean {
  return ((bits[first] ?? 0) & is.gerund) !== 0 && tokens[first]?.capital !== true
}

function around(reading: Reading, place: Place, cue: Cue, left: Left, source: TokenRange, from: number, rule: string): Finding {
  const contents: TokenRange[] = [{first: left.first, last: left.last}]
  const rest = remainder(reading, place, from, left.quoted)
  if (rest) contents.push(rest)
  return {
    contents,
    cue: [{first: cue.first, last: cue.last}],
    sources: [source],
    act: cue.verb.act,
    rule: rest ? `${rule}-interrupting` : rule,
    unit: place.index,
    verb: cue.verb.lemma,
  }
}

/** Any verb beside a quotation that ends with a comma reports it: `"…," beamed Smith`. */
export function unlistedCue(reading: Reading, place: Place, i: number): Finding | undefined {
  const own = reading.bits[i] ?? 0
  if (place.floor !== place.unit.first || (own & (is.past | is.present)) === 0 || (own & auxiliary) !== 0) return undefined
  const stretch = stretchAt(reading, place.unit.first)
  if (!stretch || i > stretch.last + FARTHEST_UNLISTED || !endsAsSpeech(reading, stretch.last)) return undefined
  const cue: Cue = {first: i, last: i + 1, head: i, verb: anyReport, kind: 'finite'}
  return inverted(reading, place, cue) ?? following(reading, place, cue)
}

const FARTHEST_UNLISTED = 30

function endsAsSpeech(reading: Reading, last: number): boolean {
  const inner = innerEnd(reading, last)?.text ?? ''
  return inner === ',' || inner === '?' || inner === '!' || reading.tokens[last]?.text === ','
}

/** `"…," Smith, who has asked for help, said`: see `verbOfSpeech`. */
export function longSource(reading: Reading, place: Place, i: number): Finding | undefined {
  const stretch = stretchAt(reading, i - 1)
  if (!stretch || stretch.last !== i || !endsAsSpeech(reading, i) || isAsked(reading, place)) return undefined
  const head = verbOfSpeech(reading, i, place.unit.last)
  const verb = head === undefined ? undefined : reading.verbs[head]?.verb
  if (head === undefined || !verb) return undefined
  const cue: Cue = {first: head, last: head + 1, head, verb, kind: 'finite'}
  const plain = following(reading, place, cue)
  if (plain) return plain
  const left = contentBefore(reading, place, i)
  return left && around(reading, place, cue, left, {first: i, last: head}, cue.last, 'following')
}

/** `Asked if she is “ready to serve,” voters said`: the quotation is of the question. */
function isAsked({found}: Reading, {index}: Place): boolean {
  const last = found.at(-1)
  return last?.rule === 'asked' && last.unit === index
}

interface Left extends TokenRange {
  quoted: boolean
  /** Words outside the marks stand before the quotation. */
  partial: boolean
  /** The quotation ends with punctuation that shows it was speech. */
  closed: boolean
}

/** The words before `first`, where they may be what is reported: up to a quotation's closing mark, or up to a comma. */
function contentBefore(reading: Reading, place: Place, first: number): Left | undefined {
  const {tokens, bits} = reading
  let floor = Math.max(place.floor, place.unit.first)
  while (floor > place.unit.first && floor < first && ((bits[floor] ?? 0) & (is.comma | is.conjunction)) !== 0) floor++
  let at = first - 1
  if (at < floor) return undefined
  const comma = ((bits[at] ?? 0) & is.comma) !== 0 || isDash(reading, at)
  if (comma) at--
  if (at < floor) return undefined
  const stretch = stretchAt(reading, at)
  if (stretch && stretch.first >= floor) {
    if (isNamedThing(reading, stretch.first, floor)) return undefined
    let start = stretch.first
    for (let steps = 0; steps < 40; steps++) {
      const earlier = start - 1 >= floor ? stretchAt(reading, start - 1) : undefined
      if (!earlier || earlier.first < floor) break
      start = earlier.first
    }
    // "And", "But" and the like before a quotation are the article's own.
    const led = tokens[start - 1]?.text === ':'
    const opensWithOwn = tokens[floor]?.capital === true && ((bits[floor] ?? 0) & (is.conjunction | is.adverb)) === 0
    const partial = !led && (start - floor > 1 || (start > floor && opensWithOwn))
    return {
      first: partial ? floor : start,
      last: stretch.last,
      quoted: true,
      partial,
      closed: comma || innerEnd(reading, stretch.last)?.kind === 'punctuation',
    }
  }
  if (!comma) return undefined
  return {first: statementStart(reading, place), last: at + 1, quoted: false, partial: false, closed: false}
}

/** "The mayor wants to build a bridge, aides said": what was taken for the mayor's is what the aides report. */
function reportBefore({found, bits}: Reading, {unit, index}: Place, comma: number): Left | undefined {
  const last = found.at(-1)
  if (!last || last.unit !== index || ((bits[comma] ?? 0) & is.comma) === 0 || !last.rule.startsWith('cue-')) return undefined
  if (last.contents.at(-1)?.last !== comma) return undefined
  return {first: unit.first, last: comma, quoted: false, partial: false, closed: false}
}

/** `starred in “Parks and Rivers,”`, `on MSNBC's “Morning News,”`: a title that the sentence has a place for, not speech. */
function isNamedThing(reading: Reading, at: number, floor: number): boolean {
  const before = at > floor ? (reading.bits[at - 1] ?? 0) : 0
  return (before & (is.preposition | is.determiner | is.genitive | is.conjunction | is.noun)) !== 0 && isTitle(reading, at)
}

/** A statement begins with its sentence, or after the speech that ended before it. */
function statementStart({found}: Reading, place: Place): number {
  const last = found.at(-1)
  if (!last || last.unit !== place.index || !/^(?:following|inverted)/.test(last.rule)) return place.unit.first
  return Math.max(place.unit.first, place.floor)
}

/** What follows the cue and belongs to the same speech: `…," he said, "…"`. */
function remainder(reading: Reading, place: Place, from: number, quoted: boolean): TokenRange | undefined {
  const {tokens, bits, stretchOf} = reading
  const end = place.unit.last
  let at = from
  if (quoted) at = skipToQuote(reading, from, end)
  if (at >= end) return undefined
  if ((stretchOf[at] ?? -1) !== -1)
    return isOtherMatter(reading, at, from, end) ? undefined : {first: at, last: clauseEnd(reading, at, end)}
  if (quoted) return undefined
  const dash = isDash(reading, at)
  if (dash || tokens[at]?.text === ',' || tokens[at - 1]?.text === ',') {
    const first = dash || tokens[at]?.text === ',' ? at + 1 : at
    const own = bits[first] ?? 0
    if (first >= end || (own & (is.gerund | is.conjunction)) !== 0 || tokens[first]?.lower === 'according') return undefined
    const last = clauseEnd(reading, first, end)
    return last > first ? {first, last} : undefined
  }
  return undefined
}

/** `said Bell, author of “A Bitter Pill”`, `told “Fox and Friends,”`, `"…," she said, but "…," said Kunin`. */
function isOtherMatter(reading: Reading, at: number, from: number, end: number): boolean {
  if (isCitedQuotation(reading, at, end)) return true
  if (at !== from) return false
  return isTitle(reading, at) || ((reading.bits[at - 1] ?? 0) & (is.preposition | is.determiner | is.conjunction)) !== 0
}

/** Over "in an interview on Friday," to the marks that open again; the end where they do not. */
function skipToQuote({tokens, bits, stretchOf, verbs}: Reading, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + 40); at++) {
    if ((stretchOf[at] ?? -1) !== -1) return tokens[at - 1]?.text === ',' || tokens[at - 1]?.text === ':' || at === from ? at : end
    if (verbs[at] && ((bits[at] ?? 0) & (is.gerund | is.past)) !== 0) return end
  }
  return end
}

function continuesInLower({tokens}: Reading, quote: number): boolean {
  const first = tokens[quote + 1]
  return first !== undefined && !first.capital
}
