/** One article with all that its page shows: read once a request, worked out once for each content of its file. */
import {type ComponentProps, cache} from 'react'
import type {ArticleRow} from '@/components/article-row'
import {count, percent} from '@/components/reader/wording'
import {analyze} from '@/lib/analysis/analyze'
import {Cache} from '@/lib/article/cache'
import {loadArticle} from '@/lib/article/load'
import type {Article} from '@/lib/article/types'
import {type Mark, marksOf} from '@/lib/marks/marks'
import {wordsIn} from '@/lib/reader/quotes'
import {titles} from '@/lib/reader/titles'
import type {ReaderView} from '@/lib/reader/types'
import {readerView} from '@/lib/reader/view'

export type Reading = {state: 'article'; article: Article; view: ReaderView; marks: Mark[]} | {state: 'unavailable'}

export const readArticle = cache(async (slug: string): Promise<Reading | undefined> => {
  const loaded = await loadArticle(slug)
  return loaded?.state === 'article' ? {state: 'article', article: loaded.article, ...workedOut(loaded.article)} : loaded
})

type Worked = Pick<Extract<Reading, {state: 'article'}>, 'view' | 'marks'>

/** Weighed by the length of the text, in characters; a view with its marks takes some twenty times that. */
const known = new Cache<Worked>(4_000_000)

function workedOut(article: Article): Worked {
  const key = `${article.hash} ${article.slug}`
  const before = known.get(key)
  if (before) return before
  const analysis = analyze(article.text, article.blocks)
  const base = `/articles/${article.slug}`
  const worked = {view: readerView(article, base, analysis, titles), marks: marksOf(article.text, analysis)}
  known.set(key, worked, article.text.length)
  return worked
}

/** An article's row in a list. */
export function summaryOf(article: Article): Omit<ComponentProps<typeof ArticleRow>, 'href' | 'meta'> {
  const {text} = article
  const {view, marks} = workedOut(article)
  const quotes = marks.filter(({kind, place}) => kind === 'quote' && view.quotes.some(({id, repeats}) => id === place && !repeats))
  const type = new Map(view.quotes.map((quote) => [quote.id, quote.type]))
  return {
    countries: view.countries.slice(0, 4).map(({name}) => name),
    industries: view.industries.slice(0, 3).map(({name}) => name),
    record: quotes.map(({start, end, place}) => ({
      from: start / text.length,
      to: end / text.length,
      direct: type.get(place) !== 'indirect',
    })),
    figures: [
      `${count(view.quotes.filter(({repeats}) => !repeats).length, 'quote')}, ${count(view.speakers.length, 'speaker')}`,
      `${percent(view.words, wordsIn(text))} quoted`,
    ],
  }
}
