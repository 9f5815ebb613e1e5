/**
 * Article and analysis → all that the library keeps of them, before ids are known. Pure, so that it runs in a worker;
 * only the writing itself needs the database.
 */
import type {Analysis, Quote} from '../analysis/types'
import type {Article, Block, Span} from '../article/types'
import {MOST_QUOTES} from './ids'
import {around, sentencesOf} from './sentences'
import {fingerprintsOf} from './statements'
import {termsOf} from './words'

export interface EntryQuote {
  name: string
  type: Quote['type']
  act: Quote['act']
  confidence: number
  words: string
  contents: Span[]
  context: Span
  /** Speaker.id in the article. */
  speaker: string | null
  countries: string[]
  industries: string[]
  terms: string[]
  /** Of words in quotation marks only: reported speech is the reporter's wording. */
  fingerprints: number[]
}

export interface Entry {
  slug: string
  meta: Article['meta']
  text: string
  blocks: Block[]
  analysis: Analysis
  sentences: Span[]
  titleTerms: string[]
  bodyTerms: string[]
  quotes: EntryQuote[]
  strip: [start: number, end: number, direct: 0 | 1][]
  /** Share of the text that stands in quotation marks, in thousandths. */
  quoted: number
}

/** The part of an article that an entry is made of; it can be made again of what the database keeps. */
export type Source = Pick<Article, 'slug' | 'meta' | 'text' | 'blocks'>

export function entryOf(source: Source, analysis: Analysis): Entry {
  const {slug, meta, text, blocks} = source
  const sentences = sentencesOf(text, blocks)
  // A headline or pull quote that repeats the body is not said a second time.
  const said = analysis.quotes.filter((quote) => quote.repeats === undefined).slice(0, MOST_QUOTES)
  return {
    slug,
    meta,
    text,
    blocks,
    analysis,
    sentences,
    titleTerms: termsOf(meta.title),
    bodyTerms: termsOf(text),
    quotes: said.map((quote) => entryQuote(quote, text, analysis, sentences)),
    strip: said.map((quote) => [
      thousandths(extent(quote.contents).start, text),
      thousandths(extent(quote.contents).end, text),
      isDirect(quote),
    ]),
    quoted: thousandths(lengthOf(said.filter(isDirect).flatMap(({contents}) => contents)), text),
  }
}

function entryQuote(quote: Quote, text: string, analysis: Analysis, sentences: Span[]): EntryQuote {
  const {id, type, act, confidence, contents, speaker} = quote
  const words = contents.map(({start, end}) => text.slice(start, end)).join(' … ')
  const terms = termsOf(words)
  const named = (mentions: readonly Span[]) => mentions.some((mention) => contents.some((content) => overlap(mention, content)))
  return {
    name: id,
    type,
    act,
    confidence,
    words,
    contents,
    context: around(extent([...contents, ...quote.cue, ...quote.sources]), sentences),
    speaker,
    countries: analysis.countries.filter(({mentions}) => named(mentions)).map(({code}) => code),
    industries: analysis.industries.filter(({mentions}) => named(mentions)).map(({id}) => id),
    terms,
    fingerprints: type === 'indirect' ? [] : fingerprintsOf(terms),
  }
}

const isDirect = (quote: Quote): 0 | 1 => (quote.type === 'indirect' ? 0 : 1)
const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, {start, end}) => sum + end - start, 0)
const thousandths = (part: number, text: string): number => Math.round((1000 * part) / Math.max(1, text.length))

function extent(spans: readonly Span[]): Span {
  return {start: Math.min(...spans.map(({start}) => start)), end: Math.max(...spans.map(({end}) => end))}
}
