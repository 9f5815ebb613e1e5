/**
 * Who speaks is put before a colon: "Mayor: Taxes Will Rise" in a headline, "SMITH: I never said that." in a transcript,
 * `Here is Clinton in 1992: "…"` and `From Smith's letter: "…"` in running text.
 */
import type {TokenRange} from '../draft'
import {anyVerb, is} from './classes'
import {isDash} from './cues'
import {isPlace} from './datelines'
import {clauseEnd, isCitedQuotation} from './ends'
import {interviewOf, readInterview} from './interviews'
import {phraseLeft, simplePhraseRight} from './phrases'
import {type Finding, next, type Reading, type Unit} from './reading'
import type {Place} from './reported'
import {mainSubject, nearestSpeaker} from './subjects'

/** A label is a name with at most a role. */
const LONGEST_LABEL = 8
/** So many labelled paragraphs make a transcript. */
const LEAST_TURNS = 3

/** Paragraphs and headlines that are one speaker's words, by the unit that they begin with. */
export function findLabels(reading: Reading): void {
  const labels = new Map<number, TokenRange>()
  let block = -1
  reading.units.forEach((unit, index) => {
    const label = unit.block === block ? undefined : labelOf(reading, unit)
    block = unit.block
    if (label) labels.set(index, label)
  })
  const turns = [...labels].map(([unit, label]) => ({unit, label}))
  const transcript = labels.size >= LEAST_TURNS
  const interview = transcript ? interviewOf(reading, turns) : undefined
  for (const [index, label] of labels) {
    const unit = reading.units[index]
    const last = reading.draft.blocks[unit?.block ?? 0]?.last ?? 0
    if (!unit || isNoSpeaker(reading, label)) continue
    if (!transcript && !isHeadline(reading, unit)) {
      if (!isShouted(reading, label)) continue
      if (isPlace(reading.draft, label)) {
        // "NEW DELHI: The minister said …": the sentence begins behind where the report comes from.
        unit.first = label.last + 1
        continue
      }
    }
    if (isTopic(reading, label, last) || !isSaid(reading, afterLabel(reading, label), last)) continue
    const first = afterLabel(reading, label)
    reading.found.push({
      contents: [{first, last}],
      cue: [{first: first - 1, last: first}],
      sources: [label],
      act: 'says',
      rule: 'label',
      unit: index,
    })
    reading.spoken.fill(1, label.first, last)
  }
  if (interview) readInterview(reading, interview, turns)
}

function labelOf({tokens, bits, stretchOf}: Reading, unit: Unit): TokenRange | undefined {
  if (isLetterLabel(tokens, unit)) return {first: unit.first, last: unit.first + 1}
  const limit = Math.min(unit.last, unit.first + LONGEST_LABEL + 1)
  for (let i = unit.first; i < limit; i++) {
    const token = tokens[i]
    if (!token || stretchOf[i] !== -1) return undefined
    if (token.text === ':') return i > unit.first && i + 1 < unit.last && tokens[i + 1]?.spaced ? {first: unit.first, last: i} : undefined
    const small = (bits[i] ?? 0) & (is.preposition | is.determiner | is.conjunction | is.genitive)
    if (token.kind === 'word' && !token.capital && small === 0) return undefined
    if (token.kind === 'number' || ((bits[i] ?? 0) & (is.modal | is.be | is.do)) !== 0) return undefined
  }
  return undefined
}

/** "Q. When did it begin?" */
function isLetterLabel(tokens: Reading['tokens'], {first, last}: Unit): boolean {
  return first + 1 < last && (tokens[first]?.text === 'Q.' || tokens[first]?.text === 'A.')
}

/** The first token behind the label and its colon; "Q." has none. */
function afterLabel({tokens}: Reading, {last}: TokenRange): number {
  return tokens[last]?.text === ':' ? last + 1 : last
}

/** "Bernie Reed: In March Senator Reed called for …": who is told of by name does not speak. */
function isTopic({tokens, stretchOf}: Reading, label: TokenRange, last: number): boolean {
  const name = tokens[label.last - 1]?.text
  for (let i = label.last + 1; i < last; i++) if (tokens[i]?.text === name && stretchOf[i] === -1) return true
  return false
}

/** A list or a figure after the colon is nobody's words. */
function isSaid(reading: Reading, first: number, last: number): boolean {
  if (reading.stretchOf[first] !== -1) return true
  for (let i = first; i < Math.min(last, first + 30); i++)
    if (((reading.bits[i] ?? 0) & (anyVerb & ~is.gerund)) !== 0 && last - first > 3) return true
  return false
}

function isHeadline({draft}: Reading, unit: Unit): boolean {
  return draft.blocks[unit.block]?.kind === 'headline'
}

/** "TRUMP:", "Q:" */
function isShouted({tokens}: Reading, {last}: TokenRange): boolean {
  const name = tokens[last - 1]?.text ?? ''
  return name === name.toUpperCase() && name !== name.toLowerCase() && (name.length > 2 || name === 'Q' || name === 'A')
}

/** Kickers and notices before a colon: "Breaking: …", "CORRECTION: …"; the fields of a file: "Title: …", "DATE: …". */
const kickers = new Set(
  'chess football soccer cricket tennis rugby golf boxing cycling swimming athletics basketball baseball hockey racing politics business weather sport sports science health entertainment culture travel the byline look busted latest pledged total breaking exclusive update updated correction watch video photos live analysis opinion editorial review related read listen more note warning alert special factbox timeline explainer recap preview podcast gallery quiz election title headline subject date source link url author caption credit'.split(
    ' ',
  ),
)

function isNoSpeaker({tokens}: Reading, {first, last}: TokenRange): boolean {
  return kickers.has(tokens[last - 1]?.lower ?? '') || kickers.has(tokens[first]?.lower ?? '')
}

/** `Here is Clinton in 1992: "…"`: a colon, then a quotation, and no reporting verb between. */
export function afterColon(reading: Reading, place: Place, i: number): Finding | undefined {
  const {tokens, stretchOf} = reading
  const {unit} = place
  if (tokens[i]?.text !== ':' || i + 1 >= unit.last || (stretchOf[i + 1] ?? -1) === -1 || i <= place.floor) return undefined
  if (isCitedQuotation(reading, i + 1, unit.last)) return undefined
  const source =
    presented(reading, unit, i) ?? namedBefore(reading, i, place.floor) ?? nearestSpeaker(reading, unit, i) ?? mainSubject(reading, unit, i)
  if (!source || (tokens[source.first]?.capital && kickers.has(tokens[source.last - 1]?.lower ?? ''))) return undefined
  return {
    contents: [{first: i + 1, last: clauseEnd(reading, i + 1, unit.last)}],
    cue: [{first: i, last: i + 1}],
    sources: [source],
    act: 'says',
    rule: 'colon',
    unit: place.index,
  }
}

/** `Here's Clinton in 1992:`, `This is Reed on Monday:` */
function presented(reading: Reading, unit: Unit, colon: number): TokenRange | undefined {
  const {tokens, bits} = reading
  const first = unit.first + 2
  if (!presenting.has(tokens[unit.first]?.lower ?? '') || !['is', "'s", '’s'].includes(tokens[unit.first + 1]?.lower ?? ''))
    return undefined
  const last = simplePhraseRight(reading, first, colon)
  return last > first && ((bits[last - 1] ?? 0) & is.proper) !== 0 ? {first, last} : undefined
}

const presenting = new Set(['here', 'this'])

/** In tokens. */
const LONGEST_LEAD = 40

/** The words before the colon, after "From" or a dash, where they hold no verb. */
function namedBefore(reading: Reading, colon: number, floor: number): TokenRange | undefined {
  const {bits, tokens} = reading
  let first = Math.max(floor, colon - LONGEST_LEAD)
  for (let i = Math.max(floor, colon - LONGEST_LEAD), after = i; i < colon; i = after) {
    after = next(reading, i)
    if (isDash(reading, i) || tokens[i]?.lower === 'from') first = i + 1
    else if (((bits[i] ?? 0) & anyVerb) !== 0 && ((bits[i] ?? 0) & is.noun) === 0) return lastName(reading, colon, first)
  }
  return first < colon && ((bits[first] ?? 0) & noName) === 0 ? {first, last: colon} : undefined
}

/** What no name begins with. */
const noName = is.adverb | is.preposition | is.time | is.conjunction | is.comma | is.wh

/** The name right before the colon, but for whom something is said to: "delivered a blunt message to Reed:". */
function lastName(reading: Reading, colon: number, floor: number): TokenRange | undefined {
  const {bits} = reading
  const last = colon - 1
  if (((bits[last] ?? 0) & is.proper) === 0) return undefined
  const first = phraseLeft(reading, last, floor)
  for (let i = first + 1; i < last; i++) if (((bits[i] ?? 0) & is.to) !== 0) return undefined
  return {first, last: colon}
}
