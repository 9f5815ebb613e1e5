/** Ties quotes of different articles that say the same to one statement, whose id is that of one of its quotes. */
import type {Transaction} from 'kysely'
import {articleOfQuote, firstQuoteOf, lastQuoteOf} from './ids'
import type {Schema} from './schema'
import {fingerprintsOf, sameStatement} from './statements'
import {termsOf} from './words'

interface NewQuote {
  id: number
  terms: readonly string[]
  fingerprints: readonly number[]
}

/** A set phrase may stand in thousands of quotes; it is enough to meet some of them. */
const MOST_CANDIDATES = 100

export async function linkStatements(db: Transaction<Schema>, article: number, quotes: readonly NewQuote[]): Promise<void> {
  const rows = quotes.flatMap(({id, fingerprints}) => fingerprints.map((hash) => ({hash, quote: id})))
  if (rows.length === 0) return
  const met = await db
    .selectFrom('fingerprints')
    .select(['hash', 'quote'])
    .where('hash', 'in', [...new Set(rows.map(({hash}) => hash))])
    .limit(MOST_CANDIDATES)
    .execute()
  await db.insertInto('fingerprints').values(rows).execute()
  if (met.length === 0) return
  const others = await db
    .selectFrom('quotes')
    .select(['id', 'words', 'statement'])
    .where('id', 'in', [...new Set(met.map(({quote}) => quote))])
    .execute()
  const candidates = new Map(
    others.filter(({id}) => articleOfQuote(id) !== article).map((row) => [row.id, {...row, terms: termsOf(row.words)}]),
  )
  for (const quote of quotes) {
    const near = new Set(met.filter(({hash}) => quote.fingerprints.includes(hash)).map((row) => row.quote))
    const same = [...near].flatMap((id) => candidates.get(id) ?? []).filter(({terms}) => sameStatement(quote.terms, terms))
    if (same.length > 0) await join(db, quote.id, same)
  }
}

/**
 * Makes one statement of a quote, the quotes that say the same, and the statements that these belong to. A statement
 * keeps its id when quotes join it, so that links to it last.
 */
async function join(db: Transaction<Schema>, quote: number, same: readonly {id: number; statement: number | null}[]): Promise<void> {
  const own = await db.selectFrom('quotes').select('statement').where('id', '=', quote).executeTakeFirst()
  const statements = [...new Set([own?.statement, ...same.map((each) => each.statement)])].filter((id) => id !== null && id !== undefined)
  const ids = [quote, ...same.map(({id}) => id)]
  const statement = Math.min(...(statements.length > 0 ? statements : ids))
  await db.updateTable('quotes').set({statement}).where('id', 'in', ids).where('statement', 'is', null).execute()
  const others = statements.filter((id) => id !== statement)
  if (others.length > 0) await db.updateTable('quotes').set({statement}).where('statement', 'in', others).execute()
}

/** To be called when an article's quotes are gone: what is left of their statements goes on without them. */
export async function unlinkStatements(
  db: Transaction<Schema>,
  article: number,
  gone: readonly {type: string; words: string; statement: number | null}[],
): Promise<void> {
  const hashes = new Set(gone.filter(({type}) => type !== 'indirect').flatMap(({words}) => fingerprintsOf(termsOf(words))))
  if (hashes.size > 0) {
    await db
      .deleteFrom('fingerprints')
      .where('hash', 'in', [...hashes])
      .where('quote', '>=', firstQuoteOf(article))
      .where('quote', '<=', lastQuoteOf(article))
      .execute()
  }
  for (const statement of new Set(gone.map((quote) => quote.statement))) {
    if (statement !== null) await regroup(db, statement)
  }
}

/** Without one of its quotes a statement may be one quote, or fall into several. */
async function regroup(db: Transaction<Schema>, statement: number): Promise<void> {
  const rows = await db.selectFrom('quotes').select(['id', 'words']).where('statement', '=', statement).orderBy('id').execute()
  const left = rows.map(({id, words}) => ({id, terms: termsOf(words)}))
  await db.updateTable('quotes').set({statement: null}).where('statement', '=', statement).execute()
  while (left.length > 0) {
    const group = left.splice(0, 1)
    for (const member of group) {
      const near = left.filter(({id, terms}) => articleOfQuote(id) !== articleOfQuote(member.id) && sameStatement(member.terms, terms))
      for (const each of near) {
        group.push(each)
        left.splice(left.indexOf(each), 1)
      }
    }
    const ids = group.map(({id}) => id)
    if (ids.length > 1)
      await db
        .updateTable('quotes')
        .set({statement: Math.min(...ids)})
        .where('id', 'in', ids)
        .execute()
  }
}
