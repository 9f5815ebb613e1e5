/** Ties quotes of different articles that say the same to one statement, whose id is that of one of its quotes. */
import {sql, type Transaction} from 'kysely'
import type {Database} from './database'
import {articleOfQuote} from './ids'
import type {Schema} from './schema'
import {fingerprintsOf, sameStatement} from './statements'
import {termsOf} from './words'

export interface NewQuote {
  id: number
  /** Its search terms, a space between two. */
  terms: string
  fingerprints: readonly number[]
}

interface Known {
  id: number
  statement: number | null
  terms: readonly string[]
}

/** To be called when the quotes themselves are written. */
export async function linkStatements(database: Database, db: Transaction<Schema>, quotes: readonly NewQuote[]): Promise<void> {
  const rows = quotes.flatMap(({id, fingerprints}) => fingerprints.map((hash) => ({hash, quote: id})))
  if (rows.length === 0) return
  await database.dialect.insert(db, 'fingerprints', rows)
  const near = await nearOnes(database, db, rows)
  const known = await knownQuotes(database, db, new Set([...near].flatMap(([id, others]) => [id, ...others])))
  const changes = emptyChanges()
  for (const [id, others] of near) {
    const quote = known.get(id)
    if (!quote) continue
    const same = others.flatMap((other) => known.get(other) ?? []).filter(({terms}) => sameStatement(quote.terms, terms))
    if (same.length > 0) join(quote, same, known, changes)
  }
  await writeChanges(database, db, changes)
}

/** A set phrase may stand in thousands of quotes; it is enough to meet those that were said shortly before and after. */
const MOST_NEAR = 3

/** Of all that a quote meets it is compared with those that it has most in common with: a long one meets hundreds. */
const MOST_COMPARED = 8

/** For each quote those of other articles that share fingerprints with it. */
async function nearOnes(
  {dialect}: Database,
  db: Transaction<Schema>,
  rows: readonly {hash: number; quote: number}[],
): Promise<Map<number, readonly number[]>> {
  const wanted = dialect.numbers(
    ['hash', 'quote'],
    rows.map(({hash, quote}) => [hash, quote]),
  )
  const side = (comparison: '<' | '>', order: 'asc' | 'desc') => sql`
    (select ${dialect.jsonArray('quote')} from (
      select quote from fingerprints where hash = wanted.hash and quote ${sql.raw(comparison)} wanted.quote
      order by quote ${sql.raw(order)} limit ${MOST_NEAR}) as near)`
  const met = await sql<{quote: number; before: string | null; after: string | null}>`
    select wanted.quote as quote, ${side('<', 'desc')} as before, ${side('>', 'asc')} as after from ${wanted} as wanted`.execute(db)
  const near = new Map<number, Map<number, number>>()
  for (const {quote, before, after} of met.rows) {
    const shared = near.get(quote) ?? new Map<number, number>()
    near.set(quote, shared)
    for (const other of [...numbersIn(before), ...numbersIn(after)]) {
      if (articleOfQuote(other) !== articleOfQuote(quote)) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
  }
  return new Map([...near].map(([quote, shared]) => [quote, mostShared(shared)]))
}

const numbersIn = (json: string | null): number[] => JSON.parse(json ?? '[]')

/** Where they share as many, those said last. */
function mostShared(shared: ReadonlyMap<number, number>): number[] {
  const others = [...shared.keys()]
  if (others.length <= MOST_COMPARED) return others
  return others.sort((a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0) || b - a).slice(0, MOST_COMPARED)
}

async function knownQuotes({dialect}: Database, db: Transaction<Schema>, ids: ReadonlySet<number>): Promise<Map<number, Known>> {
  if (ids.size === 0) return new Map()
  const rows = await db
    .selectFrom('quotes')
    .select(['id', 'words', 'statement'])
    .where(dialect.among('id', [...ids]))
    .execute()
  return new Map(rows.map(({id, words, statement}) => [id, {id, statement, terms: termsOf(words)}]))
}

/** What is to be written: the statements of quotes, and statements that have become part of another. */
interface Changes {
  quotes: Map<number, number | null>
  merged: Map<number, number>
}

const emptyChanges = (): Changes => ({quotes: new Map(), merged: new Map()})

/**
 * Makes one statement of a quote, the quotes that say the same, and the statements that these belong to. A statement
 * keeps its id when quotes join it, so that links to it last.
 */
function join(quote: Known, same: readonly Known[], known: ReadonlyMap<number, Known>, {quotes, merged}: Changes): void {
  const together = [quote, ...same]
  const statements = new Set(together.flatMap(({statement}) => statement ?? []))
  const statement = Math.min(...(statements.size > 0 ? statements : together.map(({id}) => id)))
  for (const each of together) {
    if (each.statement !== null) continue
    each.statement = statement
    quotes.set(each.id, statement)
  }
  statements.delete(statement)
  if (statements.size === 0) return
  for (const other of statements) merged.set(other, statement)
  for (const [other, into] of merged) if (statements.has(into)) merged.set(other, statement)
  for (const each of known.values()) if (each.statement !== null && statements.has(each.statement)) each.statement = statement
}

async function writeChanges({dialect}: Database, db: Transaction<Schema>, {quotes, merged}: Changes): Promise<void> {
  if (quotes.size > 0) {
    await sql`update quotes set statement = change.statement from ${dialect.numbers(['id', 'statement'], [...quotes])} as change
      where quotes.id = change.id`.execute(db)
  }
  if (merged.size > 0) {
    await sql`update quotes set statement = change.target from ${dialect.numbers(['source', 'target'], [...merged])} as change
      where quotes.statement = change.source`.execute(db)
  }
}

export interface GoneQuote {
  id: number
  type: string
  words: string
  statement: number | null
}

/** To be called when quotes are gone: what is left of their statements goes on without them. */
export async function unlinkStatements(database: Database, db: Transaction<Schema>, gone: readonly GoneQuote[]): Promise<void> {
  const rows = gone
    .filter(({type}) => type !== 'indirect')
    .flatMap(({id, words}) => fingerprintsOf(termsOf(words)).map((hash) => [hash, id]))
  if (rows.length > 0) {
    await sql`delete from fingerprints where (hash, quote) in (
      select hash, quote from ${database.dialect.numbers(['hash', 'quote'], rows)} as gone)`.execute(db)
  }
  await regroup(database, db, [...new Set(gone.flatMap(({statement}) => statement ?? []))])
}

/**
 * A statement of more quotes than these is a set phrase, and stays together without those that are gone: to tell anew who
 * says the same takes the square of their number. With a phrase of 270,000 quotes a hundred articles took over nine minutes.
 */
const MOST_REGROUPED = 50

/** Without some of their quotes, statements may be one quote each, or fall into several. */
async function regroup(database: Database, db: Transaction<Schema>, statements: readonly number[]): Promise<void> {
  if (statements.length === 0) return
  const left = await leftOf(database, db, statements)
  const changes = emptyChanges()
  for (const {statement, quotes, first} of left) {
    if (quotes > MOST_REGROUPED && first !== statement) changes.merged.set(statement, first)
  }
  const few = left.filter(({quotes}) => quotes <= MOST_REGROUPED).map(({statement}) => statement)
  for (const members of await membersOf(database, db, few)) {
    const before = new Map(members.map(({id, statement}) => [id, statement]))
    for (const ids of groupsOf(members)) {
      const statement = ids.length > 1 ? Math.min(...ids) : null
      for (const id of ids) if (before.get(id) !== statement) changes.quotes.set(id, statement)
    }
  }
  await writeChanges(database, db, changes)
}

/** Of each statement that still has quotes how many these are, counted no further than has to be known, and the lowest of their ids. */
async function leftOf({dialect}: Database, db: Transaction<Schema>, statements: readonly number[]) {
  const listed = dialect.numbers(
    ['statement'],
    statements.map((id) => [id]),
  )
  const {rows} = await sql<{statement: number; quotes: number; first: number | null}>`
    select listed.statement as statement,
      (select count(*) from (
        select id from quotes where statement = listed.statement limit ${MOST_REGROUPED + 1}) as near) as quotes,
      (select min(id) from quotes where statement = listed.statement) as first
    from ${listed} as listed`.execute(db)
  return rows.flatMap(({statement, quotes, first}) => (first === null ? [] : [{statement, quotes: Number(quotes), first}]))
}

/** The quotes of each statement, in the order of their ids. */
async function membersOf({dialect}: Database, db: Transaction<Schema>, statements: readonly number[]): Promise<Known[][]> {
  if (statements.length === 0) return []
  const rows = await db
    .selectFrom('quotes')
    .select(['id', 'words', 'statement'])
    .where(dialect.among('statement', statements))
    .orderBy('id')
    .execute()
  const members = new Map<number | null, Known[]>()
  for (const {id, words, statement} of rows) {
    const others = members.get(statement)
    const quote = {id, statement, terms: termsOf(words)}
    if (others) others.push(quote)
    else members.set(statement, [quote])
  }
  return [...members.values()]
}

/** Those that say the same as one of their group; takes them out of the list. */
function groupsOf(left: Known[]): number[][] {
  const groups: number[][] = []
  while (left.length > 0) {
    const group = left.splice(0, 1)
    for (const member of group) {
      const near = left.filter(({id, terms}) => articleOfQuote(id) !== articleOfQuote(member.id) && sameStatement(member.terms, terms))
      for (const each of near) {
        group.push(each)
        left.splice(left.indexOf(each), 1)
      }
    }
    groups.push(group.map(({id}) => id))
  }
  return groups
}
