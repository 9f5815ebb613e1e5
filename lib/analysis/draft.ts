/**
 * The working state of one analysis. Each step of `analyze.ts` reads what earlier steps wrote and fills its own field;
 * nothing here leaves the engine.
 *
 * Where the engine copies an object and adds to it, what it adds stands first (`{words, ...run}`) or is set afterwards on a
 * literal: for `{...run, words}` V8 11 makes a hidden class at each evaluation, which took a sixth of all time.
 */
import type {Block} from '../article/types'
import type {Act, Country, Evidence, Industry, Quote, Span, Speaker} from './types'

export type TokenKind = 'word' | 'number' | 'mark' | 'punctuation'

/** A word, a number, a quotation mark or a single character of punctuation. White space is between tokens, never in one. */
export interface Token extends Span {
  text: string
  lower: string
  kind: TokenKind
  /** White space, or the start of the text, stands before it. */
  spaced: boolean
  /** The word begins with a capital letter. */
  capital: boolean
}

/** Half-open range of token indices. */
export interface TokenRange {
  first: number
  last: number
}

/** A sentence never crosses a block. `last` is one past its final token. */
export interface Sentence extends TokenRange {
  block: number
}

/** Token range of a block of the text: a paragraph, the headline, a caption. */
export interface BlockRange extends TokenRange, Block {}

/** What stands between a pair of quotation marks. Spans include the marks. */
export interface QuotedStretch extends Span, TokenRange {
  mark: 'double' | 'single'
  /** The opening mark has no closing one in its block (a quote that goes on in the next paragraph, or an error). */
  open: boolean
  /** Index of the stretch that this one lies within. */
  within?: number
  /** Index of the stretch in an earlier block that this one goes on from (opening mark repeated at a paragraph's start). */
  continues?: number
}

/** A maximal proper name with what is known of it before coreference. */
export interface Name extends Span, TokenRange {
  kind: 'person' | 'organisation' | 'place' | 'other'
  gender?: 'female' | 'male'
}

/** A quote before it has a speaker and an id. Order in `quotes` is order of first content in the text. */
export interface DraftQuote {
  type: Quote['type']
  contents: Span[]
  cue: Span[]
  sources: Span[]
  act: Act
  /** Id of a rule that rules.ts explains. */
  rule: string
  /** How sure the attribution of words to source is, before the source is resolved: 0..1. */
  confidence: number
  /** Index into `quotes` of the quote this one goes on from, where it has no source of its own. */
  continues?: number
  /** Index into `quotes` of the quote this headline or pull quote repeats. */
  repeats?: number
  /** Filled by the speaker steps: index into `speakers`, and why. */
  speaker?: number
  evidence?: Partial<Evidence>
}

export interface Draft {
  readonly text: string
  readonly blocks: BlockRange[]
  tokens: Token[]
  sentences: Sentence[]
  /** Sentence index by token index. */
  sentenceOf: Int32Array
  stretches: QuotedStretch[]
  names: Name[]
  quotes: DraftQuote[]
  speakers: Speaker[]
  countries: Country[]
  industries: Industry[]
  /** Set when the text is not English; later steps are then skipped. */
  language?: string
}

export type Step = (draft: Draft) => void
