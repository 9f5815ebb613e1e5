/**
 * What the quote steps share: tokens with their classes, the units they are read in, and what has been found so far.
 * A unit is a sentence in which each quoted stretch counts as one thing, however many sentences it holds.
 */
import type {Draft, QuotedStretch, Token, TokenRange} from '../draft'
import type {Act, Quote, Span} from '../types'
import {verbOfSpeech} from './between'
import {classify, is} from './classes'
import {afterDateline} from './datelines'
import {cueForms, type VerbReading} from './lexicon'
import {isLedIn} from './marks'

export interface Unit extends TokenRange {
  block: number
}

/** A quotation while it is being put together, in tokens. */
export interface Finding {
  contents: TokenRange[]
  cue: TokenRange[]
  sources: TokenRange[]
  act: Act
  rule: string
  unit: number
  /** Base form of the reporting verb, where there is one. */
  verb?: string
  /** The quotation that this one goes on from, whose source is its source too. */
  continues?: Finding
  /** The first of all that this one goes on from: the one with a cue. */
  opening?: Finding
  /** Another one goes on from this. */
  goesOn?: true
  /** The lexicon does not know the verb to report in this way. */
  guessed?: true
  /** What somebody else is reported to have said, within what is reported here. */
  encloses?: Finding
  /** The quotation in the body whose words these are. */
  repeats?: Finding
}

export interface Reading {
  draft: Draft
  tokens: readonly Token[]
  bits: Int32Array
  /** Reading of the token as a reporting verb, by token. */
  verbs: (VerbReading | undefined)[]
  /** Index of the outermost stretch over each token, or -1. */
  stretchOf: Int32Array
  units: Unit[]
  /** Index of the block each token is in, or -1. */
  blockOf: Int32Array
  /** 1 where a token is already part of somebody's words and no cue is looked for. */
  spoken: Uint8Array
  found: Finding[]
}

/** What the main pass looks for, and what it keeps of it. */
export interface Judge {
  /** Whether the verb may report in a frame that the lexicon does not give it. */
  mayReport: (lemma: string) => boolean
  isLikely: (reading: Reading, finding: Finding) => boolean
}

export function read(draft: Draft): Reading {
  const {tokens} = draft
  const stretchOf = outermost(draft)
  const reading: Reading = {
    draft,
    tokens,
    bits: classify(tokens, draft.names),
    verbs: verbsOf(draft),
    stretchOf,
    units: [],
    blockOf: blocksByToken(draft),
    spoken: new Uint8Array(tokens.length),
    found: [],
  }
  reading.units = unitsOf(reading)
  return reading
}

function verbsOf({tokens, names}: Draft): Reading['verbs'] {
  const verbs = tokens.map((token) => (token.kind === 'word' ? cueForms.get(token.lower) : undefined))
  for (const {kind, first, last} of names) if (kind === 'person' && last - first > 1) verbs.fill(undefined, first + 1, last)
  return verbs
}

function outermost({tokens, stretches}: Draft): Int32Array {
  const over = new Int32Array(tokens.length).fill(-1)
  stretches.forEach((stretch, index) => {
    if (stretch.within === undefined) over.fill(index, stretch.first, stretch.last)
  })
  return over
}

function blocksByToken({tokens, blocks}: Draft): Int32Array {
  const of = new Int32Array(tokens.length).fill(-1)
  blocks.forEach(({first, last}, index) => {
    of.fill(index, first, last)
  })
  return of
}

/** The stretch that the token lies in. (To ask an array for -1 costs V8 many times what it takes to ask it for 0.) */
export function stretchAt({draft, stretchOf}: Reading, i: number): QuotedStretch | undefined {
  const index = stretchOf[i] ?? -1
  return index < 0 ? undefined : draft.stretches[index]
}

/**
 * One past the token, or past the whole stretch that begins at it. Not to be called in the update of a `for`: Turbopack
 * (Next 16.4) overlooks an import that is used there alone, and the page fails with "next is not defined".
 */
export function next(reading: Reading, i: number): number {
  return stretchAt(reading, i)?.last ?? i + 1
}

function unitsOf(reading: Reading): Unit[] {
  const {draft, tokens} = reading
  const units: Unit[] = []
  draft.blocks.forEach((block, index) => {
    let first = afterDateline(tokens, block)
    for (let i = first; i < block.last; ) {
      const after = next(reading, i)
      const ends =
        after >= block.last || (draft.sentenceOf[after] !== draft.sentenceOf[after - 1] && !goesOn(reading, i, after, block.last))
      if (ends) {
        units.push({first, last: Math.min(after, block.last), block: index})
        first = after
      }
      i = after
    }
  })
  return units.filter(({first, last}) => first < last && tokens[first] !== undefined)
}

/** How far after a quotation its cue may stand: a name with its role. */
const FARTHEST_CUE = 12

/** `"Really?" Smith asked.`: the sentence ends inside the marks only. */
function goesOn(reading: Reading, i: number, after: number, end: number): boolean {
  const {tokens, bits, verbs} = reading
  const stretch = stretchAt(reading, i)
  if (!stretch) return false
  const inner = innerEnd(reading, stretch.last)
  const text = inner?.text ?? ''
  if (inner?.kind === 'word' && !text.endsWith('.')) return true
  if (text === '.' && tokens[after]?.capital && ((bits[after] ?? 0) & (is.subject | is.determiner)) !== 0) return false
  if (
    text === ',' ||
    ((text === '?' || text === '!') && !isLedIn(tokens, stretch.first) && verbOfSpeech(reading, after, end) !== undefined)
  )
    return true
  // `Lind answered with, “Why now?” Moor then wrote`: the quotation has had its cue.
  if ((text === '?' || text === '!') && isLedIn(tokens, stretch.first)) return false
  for (let at = after; at < Math.min(end, after + FARTHEST_CUE); at++) {
    if (reading.stretchOf[at] !== -1 || tokens[at]?.kind === 'punctuation') return false
    const verb = verbs[at]
    if (!verb?.verb.frames.quoted || (verb.forms & ~is.base) === 0) continue
    const beyond = tokens[at + 1]
    return (
      text !== '.' ||
      at + 1 >= end ||
      beyond?.text === '.' ||
      (beyond?.text === ',' && reading.stretchOf[at + 2] === -1) ||
      ((bits[at + 1] ?? 0) & (is.time | is.preposition)) !== 0
    )
  }
  return false
}

/** Closing marks that may stand together: of a quotation, of one within it, and of a title within that. */
const MOST_CLOSING = 3

/** The last token inside the marks that end just before `last`, over those of a quotation within. */
export function innerEnd({tokens}: Reading, last: number): Token | undefined {
  let at = last - 1
  while (tokens[at]?.kind === 'mark' && last - at <= MOST_CLOSING) at--
  return tokens[at]
}

export function spanOf({tokens}: Reading, {first, last}: TokenRange): Span {
  return {start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0}
}

/** Whether the range is nothing but quoted stretches and the punctuation round them. */
export function isQuoted(reading: Reading, {first, last}: TokenRange): 'all' | 'part' | 'none' {
  let quoted = 0
  let plain = 0
  for (let i = first; i < last; i++) {
    if (reading.stretchOf[i] !== -1) quoted++
    else if (reading.tokens[i]?.kind !== 'punctuation') plain++
  }
  return quoted === 0 ? 'none' : plain === 0 ? 'all' : 'part'
}

/** Whether the quoted stretch at `i` is written as a title: every longer word with a capital, and no sentence. */
export function isTitle(reading: Reading, i: number): boolean {
  const stretch = stretchAt(reading, i)
  if (!stretch || stretch.last - stretch.first > LONGEST_TITLE) return false
  let capitals = 0
  for (let at = stretch.first; at < stretch.last; at++) {
    const token = reading.tokens[at]
    if (token?.kind !== 'word' || token.lower.startsWith("'")) continue
    if (token.capital) capitals++
    else if (token.text.length > 3 && ((reading.bits[at] ?? 0) & small) === 0) return false
  }
  return capitals > 1
}

/** Words that titles leave in lower case, however long. */
const small = is.preposition | is.conjunction | is.determiner

/** In tokens, marks included. */
const LONGEST_TITLE = 14

export function typeOf(reading: Reading, contents: readonly TokenRange[]): Quote['type'] {
  let all = true
  let none = true
  for (const range of contents) {
    const quoted = isQuoted(reading, range)
    all &&= quoted === 'all'
    none &&= quoted === 'none'
  }
  return all ? 'direct' : none ? 'indirect' : 'mixed'
}
