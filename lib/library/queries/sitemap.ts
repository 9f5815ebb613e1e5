/** All addresses of the library that a search engine should know, in pages: articles first, then entities. */
import {sql} from 'kysely'
import type {Library} from '../library'
import type {FacetKind} from '../schema'

export interface SitePath {
  path: string
  /** The article's own date, where it gives one. */
  published?: string
}

const ON_A_PAGE = 10_000

const kinds = ['speaker', 'country', 'industry'] as const satisfies readonly FacetKind[]
const folders = {speaker: 'speakers', country: 'countries', industry: 'industries', outlet: undefined}

export async function sitemapPages(library: Library): Promise<number> {
  const {read} = library.database
  const count = sql<number>`count(*)`.as('count')
  const entities = await read
    .selectFrom('facets')
    .select(count)
    .where('kind', 'in', kinds)
    .where('articles', '>', 0)
    .executeTakeFirstOrThrow()
  return Math.max(1, (await articlePages(library)) + Math.ceil(Number(entities.count) / ON_A_PAGE))
}

async function articlePages({database}: Library): Promise<number> {
  const {count} = await database.read.selectFrom('tags').select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow()
  return Math.ceil(Number(count) / ON_A_PAGE)
}

/** `page` counts from 1; empty past the last one. */
export async function sitemapPage(library: Library, page: number): Promise<SitePath[]> {
  const {read} = library.database
  const pages = await articlePages(library)
  const offset = (page - 1) * ON_A_PAGE
  if (page <= pages) {
    const rows = await read.selectFrom('articles').select(['slug', 'published']).orderBy('id').limit(ON_A_PAGE).offset(offset).execute()
    return rows.map(({slug, published}) => ({path: `/articles/${slug}`, ...(published ? {published} : {})}))
  }
  const rows = await read
    .selectFrom('facets')
    .select(['kind', 'key'])
    .where('kind', 'in', kinds)
    .where('articles', '>', 0)
    .orderBy('id')
    .limit(ON_A_PAGE)
    .offset(offset - pages * ON_A_PAGE)
    .execute()
  return rows.map(({kind, key}) => ({path: `/${folders[kind]}/${encodeURIComponent(key)}`}))
}
