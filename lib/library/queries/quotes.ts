/** Quotes across articles: by words and every filter, newest first, page after page by the last quote's id. */
import {type RawBuilder, sql} from 'kysely'
import type {Act} from '../../analysis/types'
import type {Span} from '../../article/types'
import type {QuoteFilter} from '../filters'
import type {Library} from '../library'
import type {Match} from '../match'
import {chosenIds, type First, firstIds, type IdRange, quoteMatch, quoteRange, searchOf, someIds} from './condition'
import {facetsById} from './directory'
import {highlight, type Piece} from './highlight'

export interface QuoteItem {
  id: number
  article: {slug: string; title: string; outlet: string | null; published: string | null; url: string | null; sample: boolean}
  /** Quote.id in its article, for a link to the place. */
  name: string
  type: 'direct' | 'mixed' | 'indirect'
  act: Act
  confidence: number
  /** The exact words; in pieces, with what was searched for. */
  words: string
  pieces: Piece[]
  contents: Span[]
  /** The sentences that hold the whole quote with its cue and source. */
  context: Span & {text: string}
  /** The speaker across the library; null for unnamed sources, and where nobody is found. */
  speaker: {key: string; label: string} | null
  /** As the article gives them; `local` is the speaker's id there. */
  source: {local: string; name: string; role: string | null; kind: string} | null
  /** Countries and industries that the words name. */
  countries: {key: string; label: string}[]
  industries: {key: string; label: string}[]
  /** Where other articles have the same statement: its id, for `findStatement`. */
  statement: number | null
}

export interface QuoteList {
  /** Exact up to `MOST_COUNTED`; `more` says that there are more. */
  total: number
  more: boolean
  quotes: QuoteItem[]
  /** `after` of the next page; undefined on the last one. */
  next?: number
}

/** Counting further would take longer than finding, and nobody reads so far. */
export const MOST_COUNTED = 1000

/** Up to `most`, all ids that match are fetched by the index of terms; where there are more, the first are soon found. */
export async function searchQuotes(library: Library, filter: QuoteFilter, most = MOST_COUNTED): Promise<QuoteList> {
  const {database} = library
  const match = quoteMatch(filter, await chosenIds(library, filter))
  const range = quoteRange(filter)
  const some = someIds(database, 'quote_terms', match, range, most + 1)
  const found = (await database.read.selectFrom(some.as('some')).select('id').execute()).map(({id}) => id)
  const more = found.length > most
  const wanted = pageRange(range, filter)
  const first = {order: orderOf(filter.sort), limit: filter.limit + 1} as const
  const ids = more ? firstIds(database, 'quote_terms', match, wanted, first) : listOf(firstOf(found, wanted, first))
  const rows = await quoteRows(library, ids, first.order)
  const page = rows.slice(0, filter.limit)
  const next = rows.length > filter.limit ? page.at(-1)?.id : undefined
  return {
    total: Math.min(found.length, most),
    more,
    quotes: await quoteItems(library, page, searchOf(filter.q)),
    ...(next === undefined ? {} : {next}),
  }
}

function pageRange({first, last}: IdRange, {after, sort}: QuoteFilter): IdRange {
  if (after === undefined) return {first, last}
  return sort === 'oldest' ? {first: Math.max(first, after + 1), last} : {first, last: Math.min(last, after - 1)}
}

const orderOf = (sort: QuoteFilter['sort']) => (sort === 'oldest' ? 'asc' : 'desc')

/** Where these are all that match, no database has to look for the first of them, which takes longest where they are few. */
function firstOf(all: readonly number[], {first, last}: IdRange, {order, limit}: First): number[] {
  return all
    .filter((id) => id >= first && id <= last)
    .sort((a, b) => (order === 'asc' ? a - b : b - a))
    .slice(0, limit)
}

const listOf = (ids: readonly number[]) => (ids.length === 0 ? sql`(null)` : sql`(${sql.join(ids)})`)

async function quoteRows({database}: Library, ids: RawBuilder<unknown>, order: First['order']) {
  return database.read.selectFrom('quotes').selectAll().where(sql<boolean>`id in ${ids}`).orderBy('id', order).execute()
}

type Row = Awaited<ReturnType<typeof quoteRows>>[number]

/** Rows with all that is shown beside them. */
export async function quoteItems(library: Library, rows: readonly Row[], search?: Match): Promise<QuoteItem[]> {
  if (rows.length === 0) return []
  const {read} = library.database
  const articles = await read
    .selectFrom('articles')
    .select(['id', 'slug', 'title', 'outlet', 'published', 'url', 'sample'])
    .where('id', 'in', [...new Set(rows.map(({article}) => article))])
    .execute()
  const byId = new Map(articles.map((article) => [article.id, article]))
  const facetsOf = (row: Row) => [...(row.speaker === null ? [] : [row.speaker]), ...row.facets.split(' ').filter(Boolean).map(Number)]
  const facets = await facetsById(library, rows.flatMap(facetsOf))
  return rows.flatMap((row) => {
    const article = byId.get(row.article)
    if (!article) return []
    const {slug, title, outlet, published, url, sample} = article
    const named = facetsOf(row).flatMap((id) => facets.get(id) ?? [])
    const of = (kind: string) => named.filter((facet) => facet.kind === kind).map(({key, label}) => ({key, label}))
    return [
      {
        ...itemOf(row, search),
        article: {slug, title, outlet, published, url, sample: sample === 1},
        context: {start: row.context_start, end: row.context_start + row.context.length, text: row.context},
        speaker: of('speaker')[0] ?? null,
        countries: of('country'),
        industries: of('industry'),
      },
    ]
  })
}

function itemOf(row: Row, search: Match | undefined) {
  const {id, name, type, act, confidence, words, statement, speaker_local, speaker_name, speaker_role, speaker_kind} = row
  const contents: Span[] = JSON.parse(row.contents)
  const source =
    speaker_local === null ? null : {local: speaker_local, name: speaker_name ?? '', role: speaker_role, kind: speaker_kind ?? ''}
  return {id, name, type, act, confidence, words, pieces: highlight(words, search), contents, source, statement}
}
