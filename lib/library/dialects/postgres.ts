/** PostgreSQL, and what speaks its protocol: GIN indexes on terms that are given ready made. */
import {Kysely, PostgresDialect, sql, type Transaction} from 'kysely'
import {Pool, types} from 'pg'
import type {Match} from '../match'
import type {Schema} from '../schema'
import type {Connections, Dialect} from './types'

/** No page waits longer than this for a query, in milliseconds. */
const STATEMENT_TIMEOUT = 15_000

/**
 * PostgreSQL takes a look at a term list for as cheap as one at a number, though a long one is fetched from a place of its
 * own: it read all lists of 100,000 articles for a common word where the index knows the answer, 295 ms instead of 121 for
 * that statement. A plan that reads a whole table all the same then counts as dear, and would be compiled each time.
 */
const PLANNING = 'set enable_seqscan = off; set jit = off'

export function openPostgres(url: string, connections: number): Connections {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    statement_timeout: STATEMENT_TIMEOUT,
    types: {getTypeParser: (id, format) => (id === types.builtins.INT8 ? Number : types.getTypeParser(id, format))},
  })
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', (error) => console.error(`The database closed a connection: ${error.message}`))
  // Where a server knows no such setting, it plans as it likes.
  pool.on('connect', (client) => void client.query(PLANNING).catch(() => undefined))
  const db = new Kysely<Schema>({dialect: new PostgresDialect({pool})})
  return {read: db, write: db, durable: db, close: () => db.destroy()}
}

/** By table: the indexes of its terms. */
const termIndexes = {article_terms: ['article_terms_title', 'article_terms_body'], quote_terms: ['quote_terms_body']} as const

/** A server that was built without it keeps its own kind of compression, which takes three times as long. */
const QUICKER_COMPRESSION = `begin
  execute 'alter table bodies alter text set compression lz4, alter analysis set compression lz4,
    alter blocks set compression lz4, alter sentences set compression lz4';
  execute 'alter table article_terms alter body set compression lz4';
exception when feature_not_supported or invalid_parameter_value or syntax_error then null;
end`

/** Any number will do, as long as nothing else on the database takes it: the bytes of "OtR". */
const WRITE_LOCK = 0x4f7452

export const postgres: Dialect = {
  name: 'postgres',
  idType: 'bigint',
  serialType: 'serial',
  clustered: sql``,

  async insert(db, table, rows) {
    await insertRecords(db, table, rows)
  },

  among(column, values) {
    return sql`${sql.ref(column)} = any(${values})`
  },

  numbers(columns, rows) {
    const lists = columns.map((_, index) => sql`${rows.map((row) => row[index] ?? null)}::bigint[]`)
    return sql`(select * from unnest(${sql.join(lists)}) as listed (${sql.join(columns.map((name) => sql.ref(name)))}))`
  },

  jsonArray(column) {
    return sql`json_agg(${sql.ref(column)})::text`
  },

  async createTermIndexes(db) {
    for (const index of ['article_terms', 'quote_terms'] as const) {
      const table = sql.table(index)
      await sql`create table ${table} (id bigint primary key, title tsvector not null, body tsvector not null)`.execute(db)
      await sql`create index ${sql.ref(`${index}_body`)} on ${table} using gin (body) with (fastupdate = off)`.execute(db)
    }
    await sql`create index article_terms_title on article_terms using gin (title)`.execute(db)
  },

  /** Terms of many rows are gathered and entered together: three times as quick as those of one row after the other. */
  async easeWriting(db) {
    for (const index of Object.values(termIndexes).flat()) await sql`alter index ${sql.ref(index)} set (fastupdate = on)`.execute(db)
    await sql`do ${sql.lit(QUICKER_COMPRESSION)}`.execute(db)
  },

  /** No reader has to look through terms that are not entered yet: that is done before the transaction ends. */
  async addTerms(db, index, rows) {
    const records = rows.map(({id, title, body}) => ({id, title: vectorOf(title), body: vectorOf(`${title} ${body}`)}))
    await insertRecords(db, index, records)
    for (const name of termIndexes[index]) await sql`select gin_clean_pending_list(${name}::regclass)`.execute(db)
  },

  async removeTerms(db, index, ids) {
    if (ids.length > 0) await sql`delete from ${sql.table(index)} where ${this.among('id', ids)}`.execute(db)
  },

  matching(index, match, part) {
    return sql`(select id from ${sql.table(index)} where ${sql.ref(part ?? 'body')} @@ ${expressionOf(match)}::tsquery)`
  },

  matches(index, id, match, part) {
    return sql`${sql.ref(id)} in ${this.matching(index, match, part)}`
  },

  /**
   * Said twice: where a range holds all ids, PostgreSQL would go from one to the next, each to a row elsewhere. Of two
   * ranges it first notes the pages, and reads them in their order: about 80 ms instead of 130 for a common word's facets.
   */
  within(id, first, last) {
    return sql`(${sql.ref(id)} between ${first} and ${last} or ${sql.ref(id)} = ${first})`
  },

  async lock(db) {
    await sql`select pg_advisory_xact_lock(${WRITE_LOCK})`.execute(db)
    // Rows can be derived again, so a crash of the machine may lose the last of them; nothing waits for the disk.
    await sql`set local synchronous_commit = off`.execute(db)
  },

  async secure(db) {
    await sql`set local synchronous_commit = on`.execute(db)
  },

  /** Class 22: data exceptions; 54: program limits. */
  refuses: (error) => error instanceof Error && 'code' in error && /^(22|54)/.test(String(error.code)),

  passes: (error) => error instanceof Error && 'code' in error && passing.has(String(error.code)),
}

/** Serialization failure, deadlock, too many connections, server going down or away. */
const passing = new Set(['40001', '40P01', '53300', '57P01', '57P02', '57P03', 'ECONNREFUSED', 'ECONNRESET'])

/** PostgreSQL keeps positions up to this one, and so do we. */
const LAST_POSITION = 16_383

/** All rows in one value: a statement of thousands of values would be parsed anew each time. */
async function insertRecords(db: Transaction<Schema>, table: string, records: readonly object[]): Promise<void> {
  if (records.length === 0) return
  const columns = sql.join(Object.keys(records[0] ?? {}).map((name) => sql.ref(name)))
  const source = sql`json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(records)})`
  await sql`insert into ${sql.table(table)} (${columns}) select ${columns} from ${source}`.execute(db)
}

/** Terms in order → the written form of a tsvector, which no parser of the database touches. */
function vectorOf(terms: string): string {
  const places = new Map<string, number[]>()
  const words = terms.split(' ').filter(Boolean)
  words.forEach((term, index) => {
    const at = Math.min(index + 1, LAST_POSITION)
    const known = places.get(term)
    if (known) known.push(at)
    else places.set(term, [at])
  })
  return [...places].map(([term, at]) => `'${term}':${at.join(',')}`).join(' ')
}

/** `Match` → the written form of a tsquery. */
function expressionOf(match: Match): string {
  switch (match.kind) {
    case 'term':
      return `'${match.term}'`
    case 'prefix':
      return `'${match.term}':*`
    case 'phrase':
      return `(${match.terms.map((term) => `'${term}'`).join(' <-> ')})`
    case 'all':
      return `(${match.of.map(expressionOf).join(' & ')})`
    case 'any':
      return `(${match.of.map(expressionOf).join(' | ')})`
  }
}
