/** "According to officials, …", "…, according to officials": the source follows, and the rest of the sentence is what they report. */
import type {TokenRange} from '../draft'
import {withAppositions} from './appositions'
import {finiteVerb, is} from './classes'
import {beginsClause} from './clauses'
import {clauseEnd} from './ends'
import {phraseRight, simplePhraseLeft} from './phrases'
import type {Finding, Reading} from './reading'
import type {Place} from './reported'

export function accordingTo(reading: Reading, place: Place, i: number): Finding | undefined {
  const {tokens, bits} = reading
  if (tokens[i]?.lower !== 'according' || tokens[i + 1]?.lower !== 'to') return undefined
  const {unit} = place
  const named = endOfName(reading, i + 2, unit.last)
  if (named === i + 2) return undefined
  const last = withAppositions(reading, named, unit.last)
  const fronted = i === unit.first || (i === unit.first + 1 && ((bits[unit.first] ?? 0) & is.conjunction) !== 0)
  const contents: TokenRange[] = []
  if (!fronted) {
    const left = {first: statementStart(reading, place, i), last: withoutComma(reading, i)}
    if (left.first < left.last) contents.push(left)
  }
  if (fronted || (tokens[last]?.text === ',' && ((bits[last + 1] ?? 0) & (is.gerund | is.conjunction)) === 0)) {
    const first = tokens[last]?.text === ',' ? last + 1 : last
    const right = {first, last: clauseEnd(reading, first, unit.last)}
    if (right.first < right.last) contents.push(right)
  }
  const left = contents[0]
  if (!left) return undefined
  const said = saidBefore(reading, place)
  return {
    contents,
    cue: [{first: i, last: i + 2}],
    sources: [{first: i + 2, last}],
    act: 'says',
    rule: 'according-to',
    unit: place.index,
    ...(said && left.first <= (said.contents[0]?.first ?? 0) ? {encloses: said} : {}),
  }
}

/** `in the words of the mayor, “…”` */
function inWordsOf(reading: Reading, place: Place, i: number): Finding | undefined {
  const {tokens, stretchOf} = reading
  const {unit} = place
  const named = withAppositions(reading, phraseRight(reading, i + 2, unit.last), unit.last)
  const first = tokens[named]?.text === ',' || tokens[named]?.text === ':' ? named + 1 : named
  if (named <= i + 2 || first >= unit.last || (stretchOf[first] ?? -1) === -1) return undefined
  return {
    contents: [{first, last: clauseEnd(reading, first, unit.last)}],
    cue: [{first: i - 2, last: i + 2}],
    sources: [{first: i + 2, last: named}],
    act: 'says',
    rule: 'in-words',
    unit: place.index,
  }
}

/** `in the mayor's words, “…”`: whose words they are is said before them. */
export function inWords(reading: Reading, place: Place, i: number): Finding | undefined {
  const {tokens, bits, stretchOf} = reading
  if (tokens[i]?.lower !== 'words') return undefined
  if (tokens[i + 1]?.lower === 'of' && tokens[i - 2]?.lower === 'in') return inWordsOf(reading, place, i)
  const owner = tokens[i - 1]?.lower === 'own' ? i - 2 : i - 1
  if (owner - 1 < place.floor) return undefined
  const genitive = ((bits[owner] ?? 0) & is.genitive) !== 0 || (tokens[owner]?.kind === 'mark' && !tokens[owner]?.spaced)
  if (!genitive && ((bits[owner] ?? 0) & is.possessive) === 0) return undefined
  const source = genitive ? {first: simplePhraseLeft(reading, owner - 1, place.floor), last: owner} : {first: owner, last: owner + 1}
  const first = tokens[i + 1]?.text === ',' || tokens[i + 1]?.text === ':' ? i + 2 : i + 1
  if (tokens[source.first - 1]?.lower !== 'in' || first >= place.unit.last || (stretchOf[first] ?? -1) === -1) return undefined
  return {
    contents: [{first, last: clauseEnd(reading, first, place.unit.last)}],
    cue: [{first: i, last: i + 1}],
    sources: [source],
    act: 'says',
    rule: 'in-words',
    unit: place.index,
  }
}

/** "In a survey last week, …": what the sentence tells is what the survey found. */
export function inSurvey(reading: Reading, place: Place, i: number): Finding | undefined {
  const {tokens, bits} = reading
  const {unit} = place
  if (i !== unit.first || tokens[i]?.lower !== 'in') return undefined
  let last = i + 1
  let surveys = false
  while (
    last < Math.min(unit.last, i + LONGEST_SURVEY) &&
    ((bits[last] ?? 0) & (is.comma | is.stop)) === 0 &&
    reading.stretchOf[last] === -1
  ) {
    if (!surveys && ((bits[last] ?? 0) & is.wh) !== 0) return undefined
    surveys ||= polls.has(tokens[last]?.lower ?? '') && !opening.test(tokens[last + 1]?.lower ?? '')
    last++
  }
  const first = last + 1
  if (!surveys || tokens[last]?.text !== ',' || !beginsClause(reading, first, unit.last)) return undefined
  const contents = [{first, last: tokens[unit.last - 1]?.text === '.' ? unit.last - 1 : unit.last}]
  return {contents, cue: [{first: i, last: i + 1}], sources: [{first: i + 1, last}], act: 'says', rule: 'in-survey', unit: place.index}
}

/** In tokens. */
const LONGEST_SURVEY = 20
/** "as polls closed": polls that open and close are held in no survey. */
const opening = /^(?:clos|open)/
const polls = new Set(['poll', 'polls', 'survey', 'surveys'])

/** "police reports,": before a comma the last word is a noun, whatever else it could be. */
function endOfName(reading: Reading, first: number, end: number): number {
  const {bits, tokens} = reading
  const named = phraseRight(reading, first, end)
  const nounNext = named > first && ((bits[named] ?? 0) & is.noun) !== 0 && tokens[named]?.capital === false
  return nounNext && tokens[named + 1]?.text === ',' ? named + 1 : named
}

/** `"…," Smith said at a rally, according to the Post`: what the Post reports is the whole, Smith's saying it included. */
function statementStart(reading: Reading, place: Place, i: number): number {
  const {bits, stretchOf} = reading
  const {unit, floor} = place
  if (!saidBefore(reading, place) || i - unit.first > LONGEST_STATEMENT) return floor
  for (let at = floor; at < i; at++) if (stretchOf[at] !== -1 || ((bits[at] ?? 0) & finiteVerb) !== 0) return floor
  return unit.first
}

/** In tokens; a longer sentence is a text without full stops. */
const LONGEST_STATEMENT = 400

function saidBefore({found}: Reading, {index}: Place): Finding | undefined {
  const last = found.at(-1)
  return last?.unit === index && last.rule !== 'according-to' ? last : undefined
}

function withoutComma({tokens}: Reading, i: number): number {
  return tokens[i - 1]?.text === ',' ? i - 1 : i
}
