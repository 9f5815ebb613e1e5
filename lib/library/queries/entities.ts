/** Everything on one speaker, country or industry across the library, and the lists that lead there. */
import {sql} from 'kysely'
import type {Analysis} from '../../analysis/types'
import type {Span} from '../../article/types'
import {storable} from '../facets'
import type {EntityFilter, QuoteFilter} from '../filters'
import {dateOfDay} from '../ids'
import type {Library} from '../library'
import {facetKey, term} from '../match'
import type {FacetKind} from '../schema'
import {type FacetValue, listFacets} from './articles'
import {firstIds} from './condition'
import type {Facet} from './directory'
import {type Passage, passageOf} from './highlight'
import {type ArticleSummary, summaries} from './summaries'
import {type Tally, tally} from './tally'

export type TopicKind = 'country' | 'industry'

export interface Month {
  /** YYYY-MM. Months without anything are left out. */
  month: string
  articles: number
  mentions: number
}

/** What goes with an entity: in how many of its articles. */
export interface Companions {
  speakers: FacetValue[]
  countries: FacetValue[]
  industries: FacetValue[]
  outlets: FacetValue[]
}

export interface Topic extends Pick<Facet, 'key' | 'label' | 'articles' | 'quotes' | 'mentions'> {
  kind: TopicKind
  months: Month[]
  with: Companions
}

const everything = {first: 0, last: Number.MAX_SAFE_INTEGER}

export async function findFacet({database}: Library, kind: FacetKind, key: string): Promise<Facet | undefined> {
  return database.read
    .selectFrom('facets')
    .selectAll()
    .where('kind', '=', kind)
    .where('key', '=', key)
    .where('articles', '>', 0)
    .executeTakeFirst()
}

/** `undefined` where no article names it. */
export async function findTopic(library: Library, kind: TopicKind, key: string): Promise<Topic | undefined> {
  const facet = await findFacet(library, kind, key)
  if (!facet) return undefined
  const {id, label, articles, quotes, mentions} = facet
  const found = await tally(library, term(facetKey(id)), everything, id)
  return {kind, key, label, articles, quotes, mentions, months: monthsOf(found), with: await companionsOf(library, found, id)}
}

export function monthsOf({days}: Tally): Month[] {
  const months = new Map<string, Month>()
  for (const [day, counted] of days) {
    const month = dateOfDay(day)?.slice(0, 7)
    if (month === undefined) continue
    const known = months.get(month) ?? {month, articles: 0, mentions: 0}
    months.set(month, {month, articles: known.articles + counted.articles, mentions: known.mentions + counted.mentions})
  }
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1))
}

export async function companionsOf(library: Library, found: Tally, self: number): Promise<Companions> {
  const others = {counts: found.counts.slice(), mentions: found.mentions}
  others.counts[self] = 0
  const facets = await listFacets(
    library,
    {country: others, industry: others, speaker: others, outlet: others},
    {country: [], industry: [], speaker: [], outlet: []},
  )
  return {speakers: facets.speaker, countries: facets.country, industries: facets.industry, outlets: facets.outlet}
}

export interface TopicArticle {
  article: ArticleSummary
  /** The sentences that name it, with the name marked, in order of the text. */
  mentions: Passage[]
}

/** Articles that name a country or an industry, newest first, with the sentences that do. */
export async function topicArticles(
  library: Library,
  kind: TopicKind,
  key: string,
  {page, limit}: {page: number; limit: number},
): Promise<{pages: number; articles: TopicArticle[]}> {
  const facet = await findFacet(library, kind, key)
  if (!facet) return {pages: 1, articles: []}
  const {read} = library.database
  const newest = {order: 'desc', limit, offset: (page - 1) * limit} as const
  const rows = await read
    .selectFrom('articles')
    .selectAll()
    .where(sql<boolean>`id in ${firstIds(library.database, 'article_terms', term(facetKey(facet.id)), everything, newest)}`)
    .orderBy('id', 'desc')
    .execute()
  const ids = rows.map(({id}) => id)
  const bodies = ids.length === 0 ? [] : await read.selectFrom('bodies').selectAll().where('article', 'in', ids).execute()
  const passages = new Map(bodies.map((body) => [body.article, mentionPassages(body, kind, key)]))
  const list = await summaries(library, rows, undefined)
  const articles = list.map((article, index) => ({article, mentions: passages.get(rows[index]?.id ?? 0) ?? []}))
  return {pages: Math.max(1, Math.ceil(facet.articles / limit)), articles}
}

/** One passage for each sentence, however often it names the topic. */
function mentionPassages(body: {text: string; analysis: string; sentences: string}, kind: TopicKind, key: string): Passage[] {
  const {countries, industries}: Analysis = JSON.parse(body.analysis)
  const sentences: Span[] = JSON.parse(body.sentences)
  const found = kind === 'country' ? countries.find(({code}) => code === key) : industries.find(({id}) => id === key)
  const mentions = [...(found?.mentions ?? [])].sort((a, b) => a.start - b.start)
  const passages: Passage[] = []
  for (const mention of mentions) {
    const last = passages.at(-1)
    if (last && mention.start < last.end) continue
    const near = mentions.filter(({start}) => start >= mention.start)
    passages.push(passageOf(body.text, sentences, near))
  }
  return passages
}

export interface EntityList {
  total: number
  page: number
  pages: number
  entities: (Pick<Facet, 'key' | 'label' | 'articles' | 'quotes' | 'mentions'> & {
    /** Of speakers only. */
    kind?: string
    role?: string | null
    country?: string | null
  })[]
}

/** All speakers, countries, industries or outlets; `q` is part of the name. */
export async function listEntities({database}: Library, kind: FacetKind, {q, sort, page, limit}: EntityFilter): Promise<EntityList> {
  const named = storable(q ?? '')
    .trim()
    .toLowerCase()
  const query = database.read
    .selectFrom('facets')
    .leftJoin('speakers', 'speakers.facet', 'facets.id')
    .where('facets.kind', '=', kind)
    .where('articles', '>', 0)
    .$if(named !== '', (some) => some.where(sql<boolean>`lower(facets.label) like ${`%${named.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`))
  const {total} = await query.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
  const rows = await query
    .select(['facets.id', 'key', 'label', 'articles', 'quotes', 'mentions', 'speakers.kind', 'speakers.role', 'speakers.country'])
    .$if(sort === 'articles', (some) => some.orderBy('articles', 'desc').orderBy('facets.id'))
    .$if(sort === 'name', (some) => some.orderBy(sql`lower(facets.label)`).orderBy('facets.id'))
    .limit(limit)
    .offset((page - 1) * limit)
    .execute()
  const entities = rows.map(({id: _, kind: speakerKind, role, country, ...row}) =>
    kind === 'speaker' ? {...row, kind: speakerKind ?? 'person', role, country} : row,
  )
  return {total: Number(total), page, pages: Math.max(1, Math.ceil(Number(total) / limit)), entities}
}

/** A quote filter that asks for nothing, to be narrowed. */
export const allQuotes: QuoteFilter = {
  country: [],
  industry: [],
  speaker: [],
  outlet: [],
  type: [],
  act: [],
  source: [],
  match: 'all',
  sort: 'newest',
  limit: 20,
}
