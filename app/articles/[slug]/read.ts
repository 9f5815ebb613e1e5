/** One article with all that its page shows: read once a request, worked out once for each content of its file. */
import {cache} from 'react'
import {analyze} from '@/lib/analysis/analyze'
import type {Analysis} from '@/lib/analysis/types'
import {Cache} from '@/lib/article/cache'
import {loadArticle} from '@/lib/article/load'
import type {Article} from '@/lib/article/types'
import {type Mark, marksOf} from '@/lib/marks/marks'
import {titles} from '@/lib/reader/titles'
import type {ReaderView} from '@/lib/reader/types'
import {readerView} from '@/lib/reader/view'

export type Reading = {state: 'article'; article: Article; analysis: Analysis; view: ReaderView; marks: Mark[]} | {state: 'unavailable'}

export const readArticle = cache(async (slug: string): Promise<Reading | undefined> => {
  const loaded = await loadArticle(slug)
  return loaded?.state === 'article' ? {state: 'article', article: loaded.article, ...workedOut(loaded.article)} : loaded
})

type Worked = Pick<Extract<Reading, {state: 'article'}>, 'analysis' | 'view' | 'marks'>

/** Weighed by the length of the text, in characters; a view with its marks takes some twenty times that. */
const known = new Cache<Worked>(4_000_000)

function workedOut(article: Article): Worked {
  const key = `${article.hash} ${article.slug}`
  const before = known.get(key)
  if (before) return before
  const analysis = analyze(article.text, article.blocks)
  const base = `/articles/${article.slug}`
  const worked = {analysis, view: readerView(article, base, analysis, titles), marks: marksOf(article.text, analysis)}
  known.set(key, worked, article.text.length)
  return worked
}
