/** One article as the library keeps it: for the API, and for pages that need no tree. */
import {type Analysis, analysisSchema} from '../../analysis/types'
import {storable} from '../facets'
import type {Library} from '../library'
import {type ArticleSummary, summaries} from './summaries'

export interface KeptArticle {
  article: ArticleSummary
  text: string
  analysis: Analysis
}

/** `undefined` where no article has this address, or its file cannot be read. */
export async function findArticle(library: Library, slug: string): Promise<KeptArticle | undefined> {
  const {read} = library.database
  const row = await read.selectFrom('articles').selectAll().where('slug', '=', storable(slug)).executeTakeFirst()
  if (!row) return undefined
  const body = await read.selectFrom('bodies').select(['text', 'analysis']).where('article', '=', row.id).executeTakeFirst()
  const [article] = await summaries(library, [row], undefined)
  if (!body || !article) return undefined
  return {article, text: body.text, analysis: analysisSchema.parse(JSON.parse(body.analysis))}
}

/** The texts of articles by their slugs, of those that are in the library. */
export async function textsOf({read}: Library['database'], slugs: readonly string[]): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map()
  const rows = await read
    .selectFrom('articles')
    .innerJoin('bodies', 'bodies.article', 'articles.id')
    .select(['slug', 'text'])
    .where('slug', 'in', [...new Set(slugs.map(storable))])
    .execute()
  return new Map(rows.map(({slug, text}) => [slug, text]))
}

/** The article that was taken from this address. */
export async function slugFrom({read}: Library['database'], url: string): Promise<string | undefined> {
  const row = await read.selectFrom('articles').select('slug').where('url', '=', storable(url)).orderBy('id').executeTakeFirst()
  return row?.slug
}
