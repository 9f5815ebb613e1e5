/**
 * Article and analysis → all that the library keeps of them, before ids are known. Pure, so that it runs in a worker;
 * only the writing itself needs the database. Whatever is only stored, never looked into, is packed here already: texts
 * cross from thread to thread much quicker than what they describe.
 */
import type {Analysis, Quote, Speaker} from '../analysis/types'
import type {Article, Span} from '../article/types'
import {around} from './around'
import {type FacetName, nameOf} from './facets'
import {MOST_QUOTES} from './ids'
import {countryName, industryName} from './labels'
import type {ArticleRow, BodyRow, QuoteRow} from './schema'
import {sentencesOf} from './sentences'
import {fingerprintsOf} from './statements'
import {termsOf} from './words'

export interface EntryQuote {
  row: Omit<QuoteRow, 'id' | 'article' | 'speaker' | 'facets' | 'statement'>
  /** `nameOf` each country and industry named in it. */
  facets: string[]
  /** Its words as search terms, a space between two. */
  terms: string
  /** Of words in quotation marks only: reported speech is the reporter's wording. */
  fingerprints: number[]
}

export interface EntryFacet extends FacetName {
  mentions: number
  focus: boolean
}

export type EntrySpeaker = Pick<Speaker, 'id' | 'name' | 'kind' | 'role' | 'country'>

export interface Entry {
  slug: string
  row: Omit<ArticleRow, 'id' | 'slug' | 'key' | 'stale'>
  body: Omit<BodyRow, 'article'>
  /** Search terms, a space between two. */
  titleTerms: string
  bodyTerms: string
  /** Those who say something in it. */
  speakers: EntrySpeaker[]
  /** Its countries, industries and outlet. */
  facets: EntryFacet[]
  quotes: EntryQuote[]
}

/** The part of an article that an entry is made of; it can be made again of what the database keeps. */
export type Source = Pick<Article, 'slug' | 'meta' | 'text' | 'blocks'>

export function entryOf(source: Source, analysis: Analysis, sentences = sentencesOf(source.text, source.blocks)): Entry {
  const {slug, meta, text, blocks} = source
  // A headline or pull quote that repeats the body is not said a second time.
  const said = analysis.quotes.filter((quote) => quote.repeats === undefined).slice(0, MOST_QUOTES)
  const speakers = analysis.speakers
    .filter(({id}) => said.some(({speaker}) => speaker === id))
    .map(({id, name, kind, role, country}) => ({id, name, kind, role, country}))
  return {
    slug,
    row: rowOf(source, analysis, said, speakers.length),
    body: {
      text,
      meta: JSON.stringify(meta),
      analysis: JSON.stringify(analysis),
      blocks: JSON.stringify(blocks),
      sentences: JSON.stringify(sentences),
    },
    titleTerms: termsOf(meta.title).join(' '),
    bodyTerms: termsOf(text).join(' '),
    speakers,
    facets: facetsOf(source, analysis),
    quotes: said.map((quote) => entryQuote(quote, text, analysis, sentences)),
  }
}

function rowOf({meta, text}: Source, analysis: Analysis, said: readonly Quote[], speakers: number): Entry['row'] {
  const {title, dek, outlet, published, section, url, sample} = meta
  const strip = said.map((quote) => {
    const {start, end} = extent(quote.contents)
    return [thousandths(start, text), thousandths(end, text), isDirect(quote)]
  })
  return {
    title,
    dek: dek ?? null,
    outlet: outlet ?? null,
    published: published ?? null,
    section: section ?? null,
    url: url ?? null,
    sample: sample ? 1 : 0,
    language: analysis.language ?? null,
    strip: JSON.stringify(strip),
    quotes: said.length,
    speakers,
    quoted: thousandths(lengthOf(said.filter(isDirect).flatMap(({contents}) => contents)), text),
  }
}

function facetsOf({meta}: Source, analysis: Analysis): EntryFacet[] {
  const topics = [
    ...analysis.countries.map(({code, ...rest}) => ({kind: 'country' as const, key: code, label: countryName(code), ...rest})),
    ...analysis.industries.map(({id, ...rest}) => ({kind: 'industry' as const, key: id, label: industryName(id), ...rest})),
  ].map(({kind, key, label, focus, mentions}) => ({kind, key, label, focus, mentions: mentions.length}))
  const {outlet} = meta
  return outlet === undefined ? topics : [...topics, {kind: 'outlet', key: outlet, label: outlet, mentions: 1, focus: false}]
}

function entryQuote(quote: Quote, text: string, analysis: Analysis, sentences: Span[]): EntryQuote {
  const {id, type, act, confidence, contents, speaker} = quote
  const words = contents.map(({start, end}) => text.slice(start, end)).join(' … ')
  const terms = termsOf(words)
  const context = around(extent([...contents, ...quote.cue, ...quote.sources]), sentences)
  const local = analysis.speakers.find((one) => one.id === speaker)
  const named = ({mentions}: {mentions: readonly Span[]}) =>
    mentions.some((mention) => contents.some((content) => overlap(mention, content)))
  return {
    row: {
      name: id,
      type,
      act,
      confidence,
      words,
      contents: JSON.stringify(contents),
      context: text.slice(context.start, context.end),
      context_start: context.start,
      speaker_local: local?.id ?? null,
      speaker_name: local?.name ?? null,
      speaker_role: local?.role ?? null,
      speaker_kind: local?.kind ?? null,
    },
    facets: [
      ...analysis.countries.filter(named).map(({code}) => nameOf({kind: 'country', key: code})),
      ...analysis.industries.filter(named).map((industry) => nameOf({kind: 'industry', key: industry.id})),
    ],
    terms: terms.join(' '),
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
