/** A filter → one expression over terms and one range of ids, which together are all that a database is asked. */
import {type RawBuilder, sql} from 'kysely'
import type {Dialect, TermIndex} from '../dialects/types'
import {findFacets, nameOf} from '../facets'
import type {ArticleFilter, Chosen, QuoteFilter} from '../filters'
import {dayOf, firstArticleOf, firstQuoteOf, lastArticleOf, lastQuoteOf} from '../ids'
import type {Library} from '../library'
import {all, any, facetKey, type Match, parseSearch, term, wordKey} from '../match'
import type {FacetKind} from '../schema'

export const facetKinds = ['country', 'industry', 'speaker', 'outlet'] as const satisfies readonly FacetKind[]

/** Ids of the chosen values; one that the library does not know has an id that no article has. */
export type ChosenIds = Record<FacetKind, number[]>

const UNKNOWN = 0

export async function chosenIds({database}: Library, chosen: Chosen): Promise<ChosenIds> {
  const names = facetKinds.flatMap((kind) => chosen[kind].map((key) => ({kind, key})))
  const known = names.length > 0 ? await findFacets(database, database.read, names) : new Map<string, number>()
  const idsOf = (kind: FacetKind) => chosen[kind].map((key) => known.get(nameOf({kind, key})) ?? UNKNOWN)
  return {country: idsOf('country'), industry: idsOf('industry'), speaker: idsOf('speaker'), outlet: idsOf('outlet')}
}

/** An article has one outlet, and a quote one speaker: of several, any will do. */
export function isAlternative(kind: FacetKind, match: 'all' | 'any', of: 'article' | 'quote'): boolean {
  return match === 'any' || kind === 'outlet' || (of === 'quote' && kind === 'speaker')
}

/** `without` leaves one facet out, to count what choosing another of its values would give. */
export function articleMatch(filter: ArticleFilter, ids: ChosenIds, without?: FacetKind): Match | undefined {
  const kinds = facetKinds.filter((kind) => kind !== without)
  return all([searchOf(filter.q), ...kinds.map((kind) => facetMatch(kind, ids[kind], isAlternative(kind, filter.match, 'article')))])
}

export function quoteMatch(filter: QuoteFilter, ids: ChosenIds): Match | undefined {
  return all([
    searchOf(filter.q),
    ...facetKinds.map((kind) => facetMatch(kind, ids[kind], isAlternative(kind, filter.match, 'quote'))),
    any(filter.type.map((value) => term(wordKey('type', value)))),
    any(filter.act.map((value) => term(wordKey('act', value)))),
    any(filter.source.map((value) => term(wordKey('kind', value)))),
  ])
}

export const searchOf = (q: string | undefined): Match | undefined => (q === undefined ? undefined : parseSearch(q))

function facetMatch(_kind: FacetKind, ids: readonly number[], alternative: boolean): Match | undefined {
  const terms = ids.map((id) => term(facetKey(id)))
  return alternative ? any(terms) : all(terms)
}

export interface IdRange {
  first: number
  last: number
}

/** Range of article ids; undated articles are in it only where no date is asked for. */
export function articleRange({from, to}: {from?: string; to?: string}): IdRange {
  const first = from === undefined && to === undefined ? 0 : Math.max(1, dayOf(from))
  return {first: firstArticleOf(first), last: to === undefined ? Number.MAX_SAFE_INTEGER : lastArticleOf(dayOf(to))}
}

export function quoteRange(dates: {from?: string; to?: string}): IdRange {
  const {first, last} = articleRange(dates)
  return {first: firstQuoteOf(first), last: last === Number.MAX_SAFE_INTEGER ? last : lastQuoteOf(last)}
}

export interface First {
  order: 'asc' | 'desc'
  limit: number
  offset?: number
}

/**
 * A table with the first ids, in one order, of the articles or quotes that match: nothing beyond them is looked at,
 * however many there are.
 */
export function firstIds(
  database: Library['database'],
  index: TermIndex,
  match: Match | undefined,
  range: IdRange,
  {order, limit, offset = 0}: First,
): RawBuilder<{id: number}> {
  return sql<{id: number}>`(select id from ${idsIn(database, index, match, range)}
    order by id ${sql.raw(order)} limit ${limit} offset ${offset})`
}

/**
 * The same in no order, to be counted: a database that is asked for the first may walk along all ids and test each,
 * where its index of terms knows which match.
 */
export function someIds(
  database: Library['database'],
  index: TermIndex,
  match: Match | undefined,
  range: IdRange,
  limit: number,
): RawBuilder<{id: number}> {
  return sql<{id: number}>`(select id from ${idsIn(database, index, match, range)} limit ${limit})`
}

function idsIn({dialect}: Library['database'], index: TermIndex, match: Match | undefined, {first, last}: IdRange): RawBuilder<unknown> {
  const rows = index === 'quote_terms' ? sql`quotes` : sql`articles`
  const source = match === undefined ? rows : sql`${dialect.matching(index, match)} as matching`
  return sql`${source} where id between ${first} and ${last}`
}

/** The condition on `id`, to be used in a `where`. */
export function whereMatches(dialect: Dialect, index: TermIndex, id: string, match: Match | undefined, range: IdRange) {
  const inRange = sql<boolean>`${sql.ref(id)} between ${range.first} and ${range.last}`
  return match === undefined ? inRange : sql<boolean>`${inRange} and ${dialect.matches(index, id, match)}`
}
