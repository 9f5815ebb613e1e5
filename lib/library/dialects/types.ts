/**
 * What differs between the two databases, and nothing else: how one is opened, how rows are locked for writing, which
 * types ids have, how many values are handed over at once, and how terms are indexed and matched. All other queries are
 * written once.
 */
import type {Insertable, Kysely, RawBuilder, SqlBool, Transaction} from 'kysely'
import type {Match} from '../match'
import type {Schema} from '../schema'

/** Readers never wait for a writer, nor see half of what it writes. */
export interface Connections {
  read: Kysely<Schema>
  write: Kysely<Schema>
  /** For what cannot be derived again: a transaction that has ended here is on disk. */
  durable: Kysely<Schema>
  close(): Promise<void>
}

export type TermIndex = 'article_terms' | 'quote_terms'

/** The terms of an article or a quote, in order, a space between two. Only articles have a headline of their own. */
export interface TermRow {
  id: number
  title: string
  body: string
}

export type Value = string | number | null

export interface Dialect {
  name: 'sqlite' | 'postgres'
  /** Column type of ids that carry dates, and of ids that are counted up. */
  idType: 'integer' | 'bigint'
  serialType: 'integer' | 'serial'
  /** What to add to a table that is only ever read by its primary key. */
  clustered: RawBuilder<unknown>
  /** Inserts rows that all have the same columns, any number of them. */
  insert<Name extends keyof Schema>(db: Transaction<Schema>, table: Name, rows: readonly Insertable<Schema[Name]>[]): Promise<void>
  /** A condition on a column: its value is one of these, of which there may be thousands. */
  among(column: string, values: readonly number[] | readonly string[]): RawBuilder<SqlBool>
  /** Rows of whole numbers as a table to select from or join. */
  numbers(columns: readonly string[], rows: readonly (readonly (number | null)[])[]): RawBuilder<unknown>
  /** The whole numbers that a subquery with one column answers, as a JSON array. */
  jsonArray(column: string): RawBuilder<string>
  createTermIndexes(db: Transaction<Schema>): Promise<void>
  /** Sets up those indexes, and tables with long texts, for being written many rows at a time. */
  easeWriting(db: Transaction<Schema>): Promise<void>
  addTerms(db: Transaction<Schema>, index: TermIndex, rows: readonly TermRow[]): Promise<void>
  removeTerms(db: Transaction<Schema>, index: TermIndex, ids: readonly number[]): Promise<void>
  /** A table to select from, with one column: the `id` of each article or quote whose terms match, in its headline where `part` says so. */
  matching(index: TermIndex, match: Match, part?: 'title'): RawBuilder<unknown>
  /** A condition on the id of an article or a quote: it is one of those. */
  matches(index: TermIndex, id: string, match: Match, part?: 'title'): RawBuilder<SqlBool>
  /** A condition on an id, for ranges that may hold a large part of a table: it lies between these two. */
  within(id: string, first: number, last: number): RawBuilder<SqlBool>
  /** Waits until this transaction is the only one that writes. */
  lock(db: Transaction<Schema>): Promise<void>
  /** Lets a transaction of `durable` end only when it is on disk, whatever the server is set to. */
  secure(db: Transaction<Schema>): Promise<void>
  /** The error passes by itself: another writer was at work, or the server was away. */
  passes(error: unknown): boolean
  /** The error lies in the data that were to be written, and would come again with them, but not with others. */
  refuses(error: unknown): boolean
}
