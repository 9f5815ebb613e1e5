/** Where what is said ends: the clause after "that", or the noun phrase after "criticized". */
import {verbOfSpeech} from './between'
import {finiteVerb, is} from './classes'
import {beginsClause, holdsFinite} from './clauses'
import {cueAt, isDash} from './cues'
import {endsPhrase, introducesOccasion} from './phrases'
import {innerEnd, type Reading, stretchAt} from './reading'

/** One past the last token of a reported clause that begins at `first`. */
export function clauseEnd(reading: Reading, first: number, end: number): number {
  return endOf(reading, first, end, false)
}

/** One past the last token of a noun phrase, with what belongs to it, that is itself the content. */
export function phraseEnd(reading: Reading, first: number, end: number): number {
  return endOf(reading, first, end, true)
}

/** No reported clause is longer; a longer one is a text without sentences. */
const LONGEST_CONTENT = 400

function endOf(reading: Reading, first: number, end: number, phrase: boolean): number {
  let i = first
  const limit = Math.min(end, first + LONGEST_CONTENT)
  while (i < limit) {
    const stretch = stretchAt(reading, i)
    if (stretch) {
      if (i > first && isCitedAfter(reading, stretch.last, end)) break
      i = Math.min(stretch.last, end)
      if (i < end && innerEnd(reading, i)?.text === ',' && stopsAtComma(reading, i - 1, first, end, phrase)) break
      continue
    }
    if (i > first && stopsAt(reading, i, first, end, phrase)) break
    i++
  }
  return trimmed(reading, first, i)
}

/** `Candidates who think "…," she said`: the quotation that begins at `at`, with the comma of speech, is cited after it. */
export function isCitedQuotation(reading: Reading, at: number, end: number): boolean {
  const stretch = stretchAt(reading, at)
  if (stretch === undefined || innerEnd(reading, stretch.last)?.text !== ',') return false
  return beginsWithVerbOfSpeech(reading, stretch.last, end) || verbOfSpeech(reading, stretch.last, end) !== undefined
}

/** In tokens. */
const LONGEST_LABEL = 8

/** `… - Carl Lind: “…”`: after the dash somebody else speaks. */
export function isLabel({tokens, stretchOf}: Reading, at: number, end: number): boolean {
  for (let i = at; i + 1 < Math.min(end, at + LONGEST_LABEL); i++) {
    if (tokens[i]?.text === ':') return i > at && stretchOf[i + 1] !== -1
    if (tokens[i]?.kind === 'word' && !tokens[i]?.capital && tokens[i]?.lower !== 'and') return false
    if (stretchOf[i] !== -1) return false
  }
  return false
}

/** `"…," said Smith` */
function beginsWithVerbOfSpeech({verbs, bits}: Reading, at: number, end: number): boolean {
  const entry = verbs[at]
  if (at + 1 >= end || !entry?.verb.frames.quoted || (entry.forms & (is.past | is.present)) === 0) return false
  return ((bits[at + 1] ?? 0) & (is.proper | is.determiner | is.noun | is.number)) !== 0
}

/** `…: "…," he wrote`: the quotation has a cue of its own. */
function isCitedAfter(reading: Reading, after: number, end: number): boolean {
  const {tokens, verbs} = reading
  const inner = innerEnd(reading, after)?.text
  if (inner !== ',' && inner !== '?' && inner !== '!') return false
  const own = reading.bits[after] ?? 0
  if ((own & is.conjunction) !== 0 || ((own & is.gerund) !== 0 && tokens[after]?.capital !== true)) return false
  for (let at = after; at < Math.min(end, after + 5); at++) {
    if (reading.stretchOf[at] !== -1 || tokens[at]?.kind === 'punctuation') return false
    if (verbs[at]?.verb.frames.quoted && ((verbs[at]?.forms ?? 0) & (is.past | is.present)) !== 0)
      return at > after || verbs[at]?.verb.lemma !== 'tell'
  }
  return false
}

function trimmed({tokens, stretchOf}: Reading, first: number, last: number): number {
  let at = last
  while (at - 1 > first && tokens[at - 1]?.kind === 'punctuation' && stretchOf[at - 1] === -1 && trailing.has(tokens[at - 1]?.text ?? ''))
    at--
  return at
}

const trailing = new Set(['.', ',', ';', ':', '!', '?', '—', '–', '-', '--', '---', '…'])

function stopsAt(reading: Reading, i: number, first: number, end: number, phrase: boolean): boolean {
  const {tokens, bits} = reading
  const own = bits[i] ?? 0
  const lower = tokens[i]?.lower ?? ''
  if (lower === ';') return true
  if ((own & is.comma) !== 0) return stopsAtComma(reading, i, first, end, phrase)
  if ((lower === 'and' || lower === 'but') && reportsWithSubject(reading, i + 1, end)) return true
  if (isDash(reading, i) && isLabel(reading, i + 1, end)) return true
  if (isDash(reading, i) && (reportsWithSubject(reading, i + 1, end) || reportsByParticiple(reading, i + 1))) return true
  if (lower === 'according' && tokens[i + 1]?.lower === 'to') return true
  if (lower === 'and' || lower === 'but' || lower === 'or')
    return (
      reportsAgain(reading, i + 1, first, end) ||
      (phrase && ((bits[i + 1] ?? 0) & finiteVerb) !== 0 && ((bits[i + 1] ?? 0) & is.proper) === 0)
    )
  if (lower === ':' && reportsWithSubject(reading, i + 1, end)) return true
  if (phrase && occasional.has(lower) && introducesOccasion(reading, i, end) && !quotesAfter(reading, i, end)) return true
  if (phrase && phraseStops.has(lower) && ((bits[i + 1] ?? 0) & is.gerund) === 0) return true
  return false
}

const occasional = new Set(['in', 'on', 'at', 'during'])
const phraseStops = new Set(['after', 'before', 'until', 'while', 'because', 'although', 'though', 'when', 'but', 'whereas'])

function stopsAtComma(reading: Reading, i: number, first: number, end: number, phrase: boolean): boolean {
  const {tokens, bits} = reading
  let at = i + 1
  if (at >= end) return true
  const lower = tokens[at]?.lower ?? ''
  if (lower === 'according' || (lower === 'said' && beginsWithVerbOfSpeech(reading, at, end))) return true
  if (lower === 'to' && tokens[at + 1]?.lower === 'which' && reportsWithSubject(reading, at + 2, end)) return true
  if ((lower === 'and' || lower === 'but') && tokens[at + 1]?.lower === 'that') return false
  if (lower === 'and' || lower === 'but') at++
  while (at < end && ((bits[at] ?? 0) & is.adverb) !== 0) at++
  if (lower !== 'and' && lower !== 'but' && reportsAgain(reading, i + 1, first, end)) return phrase || holdsFinite(reading, first, i)
  if (reportsByParticiple(reading, at)) return true
  if ((lower === 'and' || lower === 'but') && reportsAgain(reading, i + 2, first, end)) return true
  if ((lower === 'and' || lower === 'but') && reportsWithSubject(reading, i + 2, end)) return true
  if (lower !== 'and' && lower !== 'or' && reportsWithSubject(reading, i + 1, end)) return true
  if (!phrase && ['which', 'who', 'where', 'whose'].includes(lower)) return holdsFinite(reading, first, i)
  if (!phrase && lower === 'but' && beginsClause(reading, i + 2, end, true) && !quotesAfter(reading, i, end)) return true
  if (phrase && beginsClause(reading, lower === 'and' || lower === 'but' ? i + 2 : i + 1, end, true)) return true
  return phrase && (lower === 'but' || lower === 'which' || lower === 'who' || lower === 'while' || lower === 'as' || lower === 'saying')
}

/** "…, adding that" */
function reportsByParticiple({bits, tokens, verbs}: Reading, at: number): boolean {
  return ((bits[at] ?? 0) & is.gerund) !== 0 && verbs[at] !== undefined && tokens[at]?.lower !== 'including'
}

function quotesAfter({stretchOf}: Reading, i: number, end: number): boolean {
  for (let at = i; at < Math.min(end, i + LONGEST_CONTENT); at++) if (stretchOf[at] !== -1) return true
  return false
}

/** "… and called for": a coordinated reporting verb with the same subject. */
function reportsAgain(reading: Reading, from: number, first: number, end: number): boolean {
  let at = from
  while (at < end && at < from + 4 && ((reading.bits[at] ?? 0) & is.adverb) !== 0) at++
  const entry = reading.verbs[at]
  if (at >= end || !entry || (entry.forms & (is.past | is.present)) === 0 || at - first < 2) return false
  return cueAt(reading, at, at)?.kind === 'finite' && !endsPhrase(reading, from)
}

/** ", he said" and ", but officials say": a new reporting clause. */
function reportsWithSubject(reading: Reading, from: number, end: number): boolean {
  const {bits, verbs} = reading
  for (let at = from; at < Math.min(end, from + 6); at++) {
    const own = bits[at] ?? 0
    if (reading.stretchOf[at] !== -1 || (own & (is.comma | is.stop | is.wh | is.that)) !== 0) return false
    const entry = verbs[at]
    if (at > from && entry?.verb.frames.quoted && (entry.forms & (is.past | is.present)) !== 0)
      return cueAt(reading, at, from)?.kind === 'finite'
  }
  return false
}
