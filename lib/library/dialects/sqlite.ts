/** SQLite: one file, write-ahead log, FTS5 without content of its own. */
import {mkdirSync} from 'node:fs'
import {dirname} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  sql,
} from 'kysely'
import Database from 'libsql'
import type {Match} from '../match'
import type {Schema} from '../schema'
import type {Connections, Dialect, TermRow, Value} from './types'

export function openSqlite(file: string): Connections {
  mkdirSync(dirname(file), {recursive: true})
  const turns = turnsAt(file)
  const write = connect(file, ['journal_mode = wal', 'synchronous = normal', 'cache_size = -32000', 'wal_autocheckpoint = 8000'], turns)
  const durable = connect(file, ['synchronous = full', 'cache_size = -4000', 'wal_autocheckpoint = 8000'], turns)
  const read = connect(file, ['query_only = on', 'cache_size = -32000', 'mmap_size = 67108864'])
  return {
    read,
    write,
    durable,
    close: async () => {
      await read.destroy()
      await durable.destroy()
      await write.destroy()
    },
  }
}

export const sqlite: Dialect = {
  name: 'sqlite',
  idType: 'integer',
  serialType: 'integer',
  clustered: sql`without rowid`,

  async insert(db, table, rows) {
    const columns = Object.keys(rows[0] ?? {})
    const head = `insert into "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) values `
    const row = `(${columns.map(() => '?').join(', ')})`
    for (const some of inSteadySizes(rows)) {
      const values = some.flatMap((each): Value[] => Object.values(each))
      await db.executeQuery(CompiledQuery.raw(head + Array(some.length).fill(row).join(', '), values))
    }
  },

  among(column, values) {
    return sql`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`
  },

  numbers(columns, rows) {
    const named = columns.map((name, index) => `value ->> ${index} as "${name}"`).join(', ')
    return sql`(select ${sql.raw(named)} from json_each(${JSON.stringify(rows)}))`
  },

  jsonArray(column) {
    return sql`json_group_array(${sql.ref(column)})`
  },

  async createTermIndexes(db) {
    const options = sql.raw(`content='', contentless_delete=1, tokenize="ascii tokenchars '='"`)
    await sql`create virtual table article_terms using fts5(title, body, ${options})`.execute(db)
    await sql`create virtual table quote_terms using fts5(title, body, ${options})`.execute(db)
  },

  async easeWriting() {
    // FTS5 gathers a transaction's terms by itself.
  },

  async addTerms(db, index, rows) {
    for (const some of inSteadySizes(rows)) {
      const values = some.flatMap(({id, title, body}: TermRow): Value[] => [id, title, body])
      const places = Array(some.length).fill('(?, ?, ?)').join(', ')
      await db.executeQuery(CompiledQuery.raw(`insert into ${index} (rowid, title, body) values ${places}`, values))
    }
  },

  async removeTerms(db, index, ids) {
    if (ids.length > 0) await sql`delete from ${sql.table(index)} where ${this.among('rowid', ids)}`.execute(db)
  },

  matching(index, match, part) {
    const expression = part ? `{${part}} : (${expressionOf(match)})` : expressionOf(match)
    return sql`(select rowid as id from ${sql.table(index)} where ${sql.table(index)} match ${expression})`
  },

  matches(index, id, match, part) {
    return sql`${sql.ref(id)} in ${this.matching(index, match, part)}`
  },

  within(id, first, last) {
    return sql`${sql.ref(id)} between ${first} and ${last}`
  },

  async lock() {
    // Nothing to wait for: `begin immediate` has taken the file's only write lock.
  },

  async secure() {
    // Nothing to say: the connection itself is set to `synchronous = full`.
  },

  refuses: (error) => error instanceof Error && /SQLITE_(TOOBIG|MISMATCH|RANGE)/.test(codeOf(error)),

  passes: (error) => error instanceof Error && /SQLITE_(BUSY|LOCKED)|database is locked|database table is locked/.test(codeOf(error)),
}

const codeOf = (error: Error): string => `${'code' in error ? String(error.code) : ''} ${error.message}`

/** Rows for one statement; of 18 columns at most, far below SQLite's limit of 32,766 values. */
const MOST_TOGETHER = 64

/** Cuts a list into pieces of 64, 32, 16, …, 1: a statement is prepared once for each size, so there are to be few. */
function* inSteadySizes<T>(rows: readonly T[]): Generator<readonly T[]> {
  let at = 0
  for (let size = MOST_TOGETHER; size >= 1; size /= 2) {
    for (; rows.length - at >= size; at += size) yield rows.slice(at, at + size)
  }
}

/** `Match` → the query language of FTS5. Terms are letters and digits, and quoted all the same. */
function expressionOf(match: Match): string {
  switch (match.kind) {
    case 'term':
      return `"${match.term}"`
    case 'prefix':
      return `"${match.term}" *`
    case 'phrase':
      return `"${match.terms.join(' ')}"`
    case 'all':
      return `(${match.of.map(expressionOf).join(' AND ')})`
    case 'any':
      return `(${match.of.map(expressionOf).join(' OR ')})`
  }
}

/** Longest wait for another process's write, in milliseconds; each takes a few. */
const LONGEST_WAIT = 10_000

/** Of that, SQLite itself waits so long at a time, since its waiting stops the whole process, readers and all. */
const BUSY_TIMEOUT = 5

/** Between two tries, in milliseconds. */
const PAUSE = 20

function connect(file: string, pragmas: string[], turns = createTurns()): Kysely<Schema> {
  const database = new Database(file)
  const settings = [`busy_timeout = ${LONGEST_WAIT}`, 'temp_store = memory', ...pragmas, `busy_timeout = ${BUSY_TIMEOUT}`]
  for (const pragma of settings) database.prepare(`PRAGMA ${pragma}`).all()
  return new Kysely<Schema>({dialect: new ImmediateSqliteDialect({database: remembering(database)}, turns)})
}

/** As many different statements as the library has, with room for lists of different lengths. */
const MOST_STATEMENTS = 400

/** Preparing a statement takes longer than running most of them: each is prepared once. */
function remembering(database: Database.Database): {close(): void; prepare(source: string): Database.Statement} {
  const statements = new Map<string, Database.Statement>()
  return {
    close: () => {
      statements.clear()
      database.close()
    },
    prepare: (source) => {
      const known = statements.get(source)
      if (known) return known
      const statement = database.prepare(source)
      if (statements.size >= MOST_STATEMENTS) statements.clear()
      statements.set(source, statement)
      return statement
    },
  }
}

/**
 * Connections of one process that write take turns. SQLite's own waiting would stop the whole process, and with it the
 * transaction that is waited for.
 */
interface Turns {
  /** Resolves when it is the caller's turn, to a function that ends it. */
  take(): Promise<() => void>
}

const turns = new Map<string, Turns>()

/** The same for all that open the same file. */
function turnsAt(file: string): Turns {
  const known = turns.get(file) ?? createTurns()
  turns.set(file, known)
  return known
}

function createTurns(): Turns {
  let last = Promise.resolve()
  return {
    take: async () => {
      const before = last
      let end = () => {}
      last = new Promise((resolve) => {
        end = resolve
      })
      await before
      return end
    },
  }
}

class ImmediateSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig
  readonly #turns: Turns

  constructor(config: SqliteDialectConfig, turns: Turns) {
    super(config)
    this.#config = config
    this.#turns = turns
  }

  override createDriver(): Driver {
    return new ImmediateSqliteDriver(this.#config, this.#turns)
  }
}

/** Takes the write lock when a transaction begins: taken later, it could fail after rows have been read. */
class ImmediateSqliteDriver extends SqliteDriver {
  readonly #turns: Turns
  #endTurn = () => {}

  constructor(config: SqliteDialectConfig, turns: Turns) {
    super(config)
    this.#turns = turns
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    this.#endTurn = await this.#turns.take()
    return new PatientConnection(await super.acquireConnection())
  }

  override async releaseConnection(): Promise<void> {
    this.#endTurn()
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  /** Where the disk is full or fails, SQLite has taken everything back already; what is told is why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection)
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('no transaction is active'))) throw error
    }
  }
}

/** Waits for another process that writes, and lets its own go on meanwhile. */
class PatientConnection implements DatabaseConnection {
  readonly #connection: DatabaseConnection

  constructor(connection: DatabaseConnection) {
    this.#connection = connection
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const last = performance.now() + LONGEST_WAIT
    for (;;) {
      try {
        return await this.#connection.executeQuery<R>(query)
      } catch (error) {
        if (!sqlite.passes(error) || performance.now() > last) throw error
        await setTimeout(PAUSE)
      }
    }
  }

  streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    return this.#connection.streamQuery(query, chunkSize)
  }
}
