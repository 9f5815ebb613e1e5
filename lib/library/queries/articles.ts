/** The library's list: search, facets with live counts, pages. */
import {sql} from 'kysely'
import type {ArticleFilter} from '../filters'
import type {Library} from '../library'
import type {Match} from '../match'
import type {ArticleRow, FacetKind} from '../schema'
import {articleMatch, articleRange, type ChosenIds, chosenIds, facetKinds, type IdRange, isAlternative, searchOf} from './condition'
import {type Facet, facetsById, kindsOf} from './directory'
import {memoryFor} from './remembered'
import {type ArticleSummary, summaries} from './summaries'
import {type Tally, tally} from './tally'

export interface FacetValue extends Pick<Facet, 'key' | 'label'> {
  /** Articles that are left when this value is chosen as well; for alternatives, those that it would bring. */
  articles: number
  /** How often these articles name it. */
  mentions: number
  chosen: boolean
}

export interface ArticleList {
  /** Articles that match, and articles in the library. */
  total: number
  library: number
  page: number
  pages: number
  articles: ArticleSummary[]
  /** Most frequent first; chosen values always among them. */
  facets: Record<FacetKind, FacetValue[]>
}

/** Values of a facet that are listed; all countries and industries, and as many speakers and outlets as one can look through. */
const LISTED: Record<FacetKind, number> = {country: 300, industry: 60, speaker: 50, outlet: 50}

export async function searchArticles(library: Library, filter: ArticleFilter): Promise<ArticleList> {
  const ids = await chosenIds(library, filter)
  const match = articleMatch(filter, ids)
  const range = articleRange(filter)
  const everything = match === undefined && filter.from === undefined && filter.to === undefined
  const found = everything ? await wholeLibrary(library, filter) : await matching(library, filter, ids, match, range)
  const {total, counts, rows} = found
  return {
    total,
    library: await librarySize(library),
    page: filter.page,
    pages: Math.max(1, Math.ceil(total / filter.limit)),
    articles: await summaries(library, rows, searchOf(filter.q)),
    facets: await listFacets(library, counts, ids),
  }
}

/** Counts of each facet's values by their ids. */
type Counts = Record<FacetKind, Pick<Tally, 'counts' | 'mentions'>>

interface Found {
  total: number
  counts: Counts
  rows: ArticleRow[]
}

/** Nothing is asked for: counters and the primary key answer, however large the library is. */
async function wholeLibrary(library: Library, {page, limit, sort}: ArticleFilter): Promise<Found> {
  const rows = await library.database.read
    .selectFrom('articles')
    .selectAll()
    .orderBy('id', sort === 'oldest' ? 'asc' : 'desc')
    .limit(limit)
    .offset((page - 1) * limit)
    .execute()
  const counters = await readCounters(library)
  return {total: await librarySize(library), counts: {country: counters, industry: counters, speaker: counters, outlet: counters}, rows}
}

async function readCounters({database}: Library): Promise<Pick<Tally, 'counts' | 'mentions'>> {
  const rows = (
    await Promise.all(
      facetKinds.map((kind) =>
        database.read
          .selectFrom('facets')
          .select(['id', 'articles', 'mentions'])
          .where('kind', '=', kind)
          .where('articles', '>', 0)
          .orderBy('articles', 'desc')
          .limit(LISTED[kind])
          .execute(),
      ),
    )
  ).flat()
  const size = rows.reduce((most, {id}) => Math.max(most, id), 0) + 1
  const [counts, mentions] = [new Int32Array(size), new Int32Array(size)]
  for (const row of rows) {
    counts[row.id] = row.articles
    mentions[row.id] = row.mentions
  }
  return {counts, mentions}
}

async function matching(library: Library, filter: ArticleFilter, ids: ChosenIds, match: Match | undefined, range: IdRange): Promise<Found> {
  const all = await tally(library, match, range)
  const counts: Counts = {country: all, industry: all, speaker: all, outlet: all}
  for (const kind of facetKinds) {
    if (ids[kind].length === 0 || !isAlternative(kind, filter.match, 'article')) continue
    const others = articleMatch(filter, ids, kind)
    const free = others === undefined && filter.from === undefined && filter.to === undefined
    counts[kind] = free ? await readCounters(library) : await tally(library, others, range)
  }
  const ordered = await inOrder(library, filter, all.articles, range)
  const page = ordered.slice((filter.page - 1) * filter.limit, filter.page * filter.limit)
  return {total: all.articles.length, counts, rows: await articlesById(library, page)}
}

async function inOrder(library: Library, filter: ArticleFilter, newestFirst: Float64Array, range: IdRange): Promise<number[]> {
  const articles = [...newestFirst]
  if (filter.sort === 'newest') return articles
  if (filter.sort === 'oldest') return articles.reverse()
  const search = searchOf(filter.q)
  if (!search) return articles
  const {read, dialect} = library.database
  const rows = await read
    .selectFrom('tags')
    .select('article')
    .where(sql<boolean>`tags.article between ${range.first} and ${range.last}`)
    .where(dialect.matches('article_terms', 'tags.article', search, 'title'))
    .execute()
  const headlines = new Set(rows.map(({article}) => article))
  return [...articles.filter((id) => headlines.has(id)), ...articles.filter((id) => !headlines.has(id))]
}

async function articlesById({database}: Library, ids: readonly number[]): Promise<ArticleRow[]> {
  if (ids.length === 0) return []
  const rows = await database.read.selectFrom('articles').selectAll().where('id', 'in', ids).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Counting them takes as long as a page may with some million articles. */
const rememberSize = memoryFor<number>(1)

function librarySize({database}: Library): Promise<number> {
  return rememberSize(database, '', async () => {
    const {size} = await database.read.selectFrom('tags').select(sql<number>`count(*)`.as('size')).executeTakeFirstOrThrow()
    return Number(size)
  })
}

/** The most frequent values of each facet, with their labels. */
export async function listFacets(library: Library, counts: Counts, chosen: ChosenIds): Promise<Record<FacetKind, FacetValue[]>> {
  const largest = Math.max(...facetKinds.map((kind) => counts[kind].counts.length))
  const kinds = await kindsOf(library, largest - 1)
  const listed = {country: [], industry: [], speaker: [], outlet: []} as Record<FacetKind, number[]>
  facetKinds.forEach((kind, index) => {
    const {counts: table} = counts[kind]
    const present: number[] = []
    for (let id = 1; id < table.length; id++) if ((table[id] ?? 0) > 0 && kinds[id] === index) present.push(id)
    present.sort((a, b) => (table[b] ?? 0) - (table[a] ?? 0) || a - b)
    listed[kind] = [...new Set([...present.slice(0, LISTED[kind]), ...chosen[kind].filter((id) => id > 0)])]
  })
  const facets = await facetsById(library, Object.values(listed).flat())
  const valuesOf = (kind: FacetKind): FacetValue[] =>
    listed[kind]
      .flatMap((id) => facets.get(id) ?? [])
      .map(({id, key, label}) => ({
        key,
        label,
        articles: counts[kind].counts[id] ?? 0,
        mentions: counts[kind].mentions[id] ?? 0,
        chosen: chosen[kind].includes(id),
      }))
      .sort((a, b) => b.articles - a.articles || (a.label < b.label ? -1 : 1))
  return {country: valuesOf('country'), industry: valuesOf('industry'), speaker: valuesOf('speaker'), outlet: valuesOf('outlet')}
}
