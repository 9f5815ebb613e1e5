/** Entry → rows, once its id, its facets' ids and its speakers in the library are known. */
import type {TermRow} from './dialects/types'
import type {Entry, EntryQuote} from './entry'
import {nameOf, packTags, unpackIds} from './facets'
import {firstQuoteOf} from './ids'
import {facetKey, wordKey} from './match'
import type {AppearanceRow, ArticleRow, BodyRow, QuoteRow, TagRow} from './schema'
import type {Placed} from './speakers'
import type {NewQuote} from './statement-links'

export interface Rows {
  article: ArticleRow
  tags: TagRow
  body: BodyRow
  quotes: QuoteRow[]
  appearances: AppearanceRow[]
  terms: TermRow
  quoteTerms: TermRow[]
  statements: NewQuote[]
}

export function rowsOf(
  entry: Entry,
  key: string,
  id: number,
  facets: ReadonlyMap<string, number>,
  placed: ReadonlyMap<string, Placed>,
): Rows {
  const {slug, row, titleTerms, bodyTerms} = entry
  const tags = tagsOf(entry, facets, placed)
  const quotes = entry.quotes.map((quote, index) => quoteRow(quote, firstQuoteOf(id) + index, id, facets, placed))
  const outlet = row.outlet === null ? undefined : facets.get(nameOf({kind: 'outlet', key: row.outlet}))
  const facetKeys = [...tags.keys()].map(facetKey).join(' ')
  return {
    article: {id, slug, key, ...row, stale: 0},
    tags: {article: id, facets: packTags(tags), focus: focusOf(entry, facets)},
    body: {article: id, ...entry.body},
    quotes,
    appearances: [...placed].map(([local, {profile}]) => ({article: id, local, profile})),
    terms: {id, title: titleTerms, body: `${bodyTerms} ${facetKeys}`},
    quoteTerms: quotes.map((quote, index) => ({
      id: quote.id,
      title: '',
      body: `${entry.quotes[index]?.terms ?? ''} ${keysOf(quote, outlet).join(' ')}`,
    })),
    statements: entry.quotes.map(({terms, fingerprints}, index) => ({id: firstQuoteOf(id) + index, terms, fingerprints})),
  }
}

function tagsOf({facets, quotes}: Entry, ids: ReadonlyMap<string, number>, placed: ReadonlyMap<string, Placed>): Map<number, number> {
  const tags = new Map<number, number>()
  const add = (id: number | undefined, times: number) => {
    if (id !== undefined) tags.set(id, (tags.get(id) ?? 0) + times)
  }
  for (const facet of facets) add(ids.get(nameOf(facet)), facet.mentions)
  for (const [local, {speaker}] of placed) add(speaker, quotes.filter(({row}) => row.speaker_local === local).length)
  return tags
}

function focusOf({facets}: Entry, ids: ReadonlyMap<string, number>): string {
  return facets
    .filter(({focus}) => focus)
    .map((facet) => ids.get(nameOf(facet)))
    .join(' ')
}

function quoteRow(
  {row, facets}: EntryQuote,
  id: number,
  article: number,
  ids: ReadonlyMap<string, number>,
  placed: ReadonlyMap<string, Placed>,
): QuoteRow {
  const speaker = placed.get(row.speaker_local ?? '')?.speaker ?? null
  return {id, article, ...row, speaker, facets: facets.map((name) => ids.get(name)).join(' '), statement: null}
}

/** What a quote can be filtered by. */
function keysOf({speaker, facets, type, act, speaker_kind}: QuoteRow, outlet: number | undefined): string[] {
  const ids = [...(speaker === null ? [] : [speaker]), ...(outlet === undefined ? [] : [outlet]), ...unpackIds(facets)]
  return [...ids.map(facetKey), wordKey('type', type), wordKey('act', act), ...(speaker_kind ? [wordKey('kind', speaker_kind)] : [])]
}
