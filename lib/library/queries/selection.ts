/**
 * A whole selection to take away: the articles or quotes that a filter finds, all pages of them, each article with its
 * text and analysis. They are read some at a time as they are asked for, so that a large selection fills no memory.
 */
import {type Analysis, analysisSchema} from '../../analysis/types'
import {metaSchema} from '../../article/meta'
import type {Block} from '../../article/types'
import type {Source} from '../entry'
import type {ArticleFilter, QuoteFilter} from '../filters'
import {firstQuoteOf, lastQuoteOf} from '../ids'
import type {Library} from '../library'
import type {Match} from '../match'
import {articleMatch, articleRange, chosenIds, firstIds, type IdRange, quoteMatch, whereMatches} from './condition'

export interface Selected {
  article: Source
  analysis: Analysis
}

/** A selection is cut off after so many articles: some 100 MB in the longest of the formats. */
export const MOST_SELECTED = 10_000

/** Articles read at a time. */
const AT_ONCE = 50

/** The articles, newest first; sorted by `oldest`, the oldest. */
export async function* selectArticles(library: Library, filter: ArticleFilter): AsyncGenerator<Selected> {
  const match = articleMatch(filter, await chosenIds(library, filter))
  const ids = (range: IdRange) => articleIds(library, match, range, filter.sort)
  for await (const some of inRuns(ids, articleRange(filter), filter.sort)) yield* (await readAll(library, some)).values()
}

/** The articles in which the quotes stand, each with those of its quotes that were asked for and no other. */
export async function* selectQuotes(library: Library, filter: QuoteFilter): AsyncGenerator<Selected> {
  const match = quoteMatch(filter, await chosenIds(library, filter))
  const dates = articleRange(filter)
  const ids = (range: IdRange) => articlesWithQuotes(library, match, range, filter.sort)
  for await (const some of inRuns(ids, dates, filter.sort)) {
    const [selected, names] = [await readAll(library, some), await quoteNames(library, match, some)]
    for (const [id, {article, analysis}] of selected) {
      yield {article, analysis: {...analysis, quotes: analysis.quotes.filter((quote) => names.has(`${id} ${quote.id}`))}}
    }
  }
}

/** Calls for ids again and again, each time from where the last ones ended. */
async function* inRuns(ids: (range: IdRange) => Promise<number[]>, range: IdRange, sort: string): AsyncGenerator<number[]> {
  let {first, last} = range
  for (let left = MOST_SELECTED; left > 0; left -= AT_ONCE) {
    const some = await ids({first, last})
    const end = some.at(-1)
    if (end === undefined) return
    yield some.slice(0, left)
    if (sort === 'oldest') first = end + 1
    else last = end - 1
  }
}

const orderOf = (sort: string) => (sort === 'oldest' ? 'asc' : 'desc')

async function articleIds({database}: Library, match: Match | undefined, range: IdRange, sort: string): Promise<number[]> {
  const order = orderOf(sort)
  const first = firstIds(database, 'article_terms', match, range, {order, limit: AT_ONCE})
  const rows = await database.read.selectFrom(first.as('first')).select('id').orderBy('id', order).execute()
  return rows.map(({id}) => id)
}

async function articlesWithQuotes({database}: Library, match: Match | undefined, range: IdRange, sort: string): Promise<number[]> {
  const quotes = {first: firstQuoteOf(range.first), last: range.last === ALL ? ALL : lastQuoteOf(range.last)}
  const rows = await database.read
    .selectFrom('quotes')
    .select('article')
    .distinct()
    .where(whereMatches(database.dialect, 'quote_terms', 'id', match, quotes))
    .orderBy('article', orderOf(sort))
    .limit(AT_ONCE)
    .execute()
  return rows.map(({article}) => article)
}

const ALL = Number.MAX_SAFE_INTEGER

/** The quotes of these articles that are wanted, as "article name". */
async function quoteNames({database}: Library, match: Match | undefined, articles: readonly number[]): Promise<Set<string>> {
  const range = {first: firstQuoteOf(Math.min(...articles)), last: lastQuoteOf(Math.max(...articles))}
  const rows = await database.read
    .selectFrom('quotes')
    .select(['article', 'name'])
    .where(whereMatches(database.dialect, 'quote_terms', 'id', match, range))
    .execute()
  return new Set(rows.map(({article, name}) => `${article} ${name}`))
}

/** In the order of their ids as given; what was taken away meanwhile is left out. */
async function readAll({database}: Library, ids: readonly number[]): Promise<Map<number, Selected>> {
  const rows = await database.read
    .selectFrom('articles')
    .innerJoin('bodies', 'bodies.article', 'articles.id')
    .select(['id', 'slug', 'text', 'meta', 'blocks', 'analysis'])
    .where(database.dialect.among('id', ids))
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return new Map(
    ids.flatMap((id) => {
      const row = byId.get(id)
      if (!row) return []
      const blocks: Block[] = JSON.parse(row.blocks)
      const article = {slug: row.slug, meta: metaSchema.parse(JSON.parse(row.meta)), text: row.text, blocks}
      return [[id, {article, analysis: analysisSchema.parse(JSON.parse(row.analysis))}]]
    }),
  )
}
