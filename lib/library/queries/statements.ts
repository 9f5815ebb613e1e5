/** The same statement in several articles, side by side, with what differs. */
import {sql} from 'kysely'
import type {Library} from '../library'
import {longestShared} from '../statements'
import {termsOf, wordsOf} from '../words'
import {type Piece, piecesOf} from './highlight'
import {type QuoteItem, quoteItems} from './quotes'

export interface Version {
  quote: QuoteItem
  /** Against the fullest version: word for word the same, a part of it, or with other words. */
  wording: 'fullest' | 'same' | 'shortened' | 'changed'
  /** Another speaker than the fullest version's: by name, or named in one of the two only. */
  otherSpeaker: boolean
  /** The words in pieces; those that the fullest version has not are hits. */
  pieces: Piece[]
}

export interface Statement {
  id: number
  articles: number
  /** The fullest version first, then by date, newest first. */
  versions: Version[]
}

/** A statement that more articles have is a set phrase; these show what it is. */
const MOST_VERSIONS = 50

/** `id` is `statement` of any of its quotes. */
export async function findStatement(library: Library, id: number): Promise<Statement | undefined> {
  const rows = await library.database.read
    .selectFrom('quotes')
    .selectAll()
    .where('statement', '=', id)
    .orderBy('id', 'desc')
    .limit(MOST_VERSIONS)
    .execute()
  if (rows.length < 2) return undefined
  return statementOf(id, await quoteItems(library, rows))
}

/** Statements that several articles have, the one most lately repeated first. */
export async function listStatements(
  library: Library,
  {page, limit}: {page: number; limit: number},
): Promise<{total: number; statements: Statement[]}> {
  const {read} = library.database
  const groups = read
    .selectFrom('quotes')
    .select(['statement', sql<number>`max(id)`.as('latest')])
    .where('statement', 'is not', null)
    .groupBy('statement')
  const {total} = await read.selectFrom(groups.as('groups')).select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
  const ids = await groups
    .orderBy('latest', 'desc')
    .limit(limit)
    .offset((page - 1) * limit)
    .execute()
  const found = await Promise.all(ids.map(({statement}) => (statement === null ? undefined : findStatement(library, statement))))
  return {total: Number(total), statements: found.filter((statement) => statement !== undefined)}
}

export function statementOf(id: number, quotes: readonly QuoteItem[]): Statement {
  const fullest = quotes.reduce((best, quote) => (termsOf(quote.words).length > termsOf(best.words).length ? quote : best))
  const others = quotes.filter((quote) => quote !== fullest)
  const articles = new Set(quotes.map(({article}) => article.slug)).size
  return {id, articles, versions: [fullest, ...others].map((quote) => versionOf(quote, fullest))}
}

function versionOf(quote: QuoteItem, fullest: QuoteItem): Version {
  const [own, full] = [termsOf(quote.words), termsOf(fullest.words)]
  return {
    quote,
    wording: quote === fullest ? 'fullest' : wordingOf(own, full),
    otherSpeaker: speakerOf(quote) !== speakerOf(fullest),
    pieces: differences(quote.words, full),
  }
}

const speakerOf = ({speaker, source}: QuoteItem): string => speaker?.key ?? source?.name ?? ''

function wordingOf(own: readonly string[], full: readonly string[]): Version['wording'] {
  if (own.join(' ') === full.join(' ')) return 'same'
  return longestShared(own, full) === own.length ? 'shortened' : 'changed'
}

/** `words` in pieces; what stands in no common order with `full` is a hit. */
function differences(words: string, full: readonly string[]): Piece[] {
  const own = wordsOf(words)
  const common = commonOrder(
    own.map(({term}) => term),
    full,
  )
  return piecesOf(
    words,
    {start: 0, end: words.length},
    own.filter((_, index) => !common.has(index)),
  )
}

/** Longest common subsequence: the indices in `own` of the words that both have, in the same order. */
function commonOrder(own: readonly string[], full: readonly string[]): Set<number> {
  const width = full.length + 1
  const lengths = new Uint16Array((own.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = own.length - 1; i >= 0; i--) {
    for (let j = full.length - 1; j >= 0; j--) {
      lengths[i * width + j] = own[i] === full[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const common = new Set<number>()
  for (let i = 0, j = 0; i < own.length && j < full.length; ) {
    if (own[i] === full[j]) {
      common.add(i++)
      j++
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return common
}
