/**
 * What is most worth a person's look: the attributions of which the engine is least sure, across the library. One that a
 * person has found right or put right is sure (see lib/notes/overlay.ts), and so leaves the list by itself.
 */
import {sql} from 'kysely'
import {type Analysis, analysisSchema, type Quote} from '../../analysis/types'
import {anchorOf} from '../../notes/anchor'
import type {Anchor} from '../../notes/types'
import {storable} from '../facets'
import type {Library} from '../library'
import {MOST_COUNTED, type QuoteItem, quoteItems} from './quotes'

export interface ReviewItem extends QuoteItem {
  /** Where a correction of the quote stands. */
  anchor: Anchor
  /** As the article's analysis has it, with the evidence. */
  quote: Quote
  /** Names of the article's speakers, the quote's own first, then the runner-up: to choose from. */
  speakers: string[]
}

export interface ReviewList {
  /** Exact up to `MOST_COUNTED`; `more` says that there are more. */
  total: number
  more: boolean
  items: ReviewItem[]
  /** `after` of the next page; undefined on the last one. */
  next?: string
}

export interface ReviewPage {
  /** What the page before gave as `next`. */
  after?: string
  limit: number
  /** Slug: the quotes of one article only. */
  article?: string
}

/** `undefined` where `after` is none that a page has given. */
export async function reviewQueue(library: Library, {after, limit, article}: ReviewPage): Promise<ReviewList | undefined> {
  const cursor = after === undefined ? undefined : readCursor(after)
  if (after !== undefined && !cursor) return undefined
  const {read} = library.database
  const waiting = read
    .selectFrom('quotes')
    .where(sql<boolean>`confidence < 1`)
    .$if(article !== undefined, (query) =>
      query.where('article', '=', (eb) =>
        eb
          .selectFrom('articles')
          .select('articles.id')
          .where('slug', '=', storable(article ?? '')),
      ),
    )
  const rows = await waiting
    .$if(cursor !== undefined, (query) => (cursor ? query.where(beyond(cursor)) : query))
    .selectAll()
    .orderBy('confidence')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const {total} = await read
    .selectFrom(
      waiting
        .select('id')
        .limit(MOST_COUNTED + 1)
        .as('found'),
    )
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow()
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return {
    total: Math.min(Number(total), MOST_COUNTED),
    more: Number(total) > MOST_COUNTED,
    items: await itemsOf(library, page),
    ...(last && {next: `${Math.round(last.confidence * 100)}-${last.id}`}),
  }
}

interface Cursor {
  hundredths: number
  id: number
}

function readCursor(written: string): Cursor | undefined {
  const [, hundredths, id] = /^(\d{1,3})-(\d{1,16})$/.exec(written) ?? []
  return hundredths === undefined || id === undefined ? undefined : {hundredths: Number(hundredths), id: Number(id)}
}

/** Confidences are whole hundredths, and kept as fractions: what lies between two of them tells them apart. */
function beyond({hundredths, id}: Cursor) {
  const [low, high] = [(hundredths - 0.5) / 100, (hundredths + 0.5) / 100]
  return sql<boolean>`confidence > ${low} and (confidence > ${high} or id < ${id})`
}

type Row = Parameters<typeof quoteItems>[1][number]

async function itemsOf(library: Library, rows: readonly Row[]): Promise<ReviewItem[]> {
  const items = await quoteItems(library, rows)
  const articles = [...new Set(rows.map(({article}) => article))]
  const bodies = await library.database.read
    .selectFrom('bodies')
    .select(['article', 'text', 'analysis'])
    .where(library.database.dialect.among('article', articles))
    .execute()
  const byArticle = new Map(
    bodies.map(({article, text, analysis}) => [article, {text, analysis: analysisSchema.parse(JSON.parse(analysis))}]),
  )
  return items.flatMap((item) => {
    const body = byArticle.get(rows.find(({id}) => id === item.id)?.article ?? 0)
    const quote = body?.analysis.quotes.find(({id}) => id === item.name)
    if (!body || !quote) return []
    const extent = {start: Math.min(...quote.contents.map(({start}) => start)), end: Math.max(...quote.contents.map(({end}) => end))}
    return [{...item, anchor: anchorOf(body.text, extent), quote, speakers: namesFor(body.analysis, quote)}]
  })
}

function namesFor({speakers}: Analysis, {speaker, evidence}: Quote): string[] {
  const order = (id: string) => (id === speaker ? 0 : id === evidence.runnerUp?.speaker ? 1 : 2)
  return [...speakers].sort((a, b) => order(a.id) - order(b.id)).map(({name}) => name)
}
