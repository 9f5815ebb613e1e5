/** Opens the library's database and brings its tables up to date, whichever of the two kinds it is. */
import {type Kysely, sql, type Transaction} from 'kysely'
import type {Place} from './config'
import {openPostgres, postgres} from './dialects/postgres'
import {openSqlite, sqlite} from './dialects/sqlite'
import type {Connections, Dialect} from './dialects/types'
import {createArticles} from './migrations/001-articles'
import {createNotes} from './migrations/002-notes'
import {createAccounts} from './migrations/003-accounts'
import {createReview} from './migrations/004-review'
import {easeWriting} from './migrations/005-writing'
import type {Schema} from './schema'

export interface Database extends Connections {
  dialect: Dialect
}

type Migration = (db: Transaction<Schema>, dialect: Dialect) => Promise<void>

/** In the order in which they run. One that has been released is never changed; a change is a new one. */
const migrations: Record<string, Migration> = {
  '001-articles': createArticles,
  '002-notes': createNotes,
  '003-accounts': createAccounts,
  '004-review': createReview,
  '005-writing': easeWriting,
}

/** Opens the database and runs the migrations it lacks. */
export async function openDatabase(place: Place): Promise<Database> {
  const database: Database =
    place.kind === 'sqlite'
      ? {...openSqlite(place.file), dialect: sqlite}
      : {...openPostgres(place.url, place.connections), dialect: postgres}
  try {
    await migrate(database)
  } catch (error) {
    await database.close()
    throw error
  }
  return database
}

/** Runs `work` as the only writer: all of it is done, or nothing. For rows that can be derived again. */
export function write<T>(database: Database, work: (db: Transaction<Schema>) => Promise<T>): Promise<T> {
  return attempted(database, () =>
    database.write.transaction().execute(async (db) => {
      await database.dialect.lock(db)
      return work(db)
    }),
  )
}

/**
 * Runs `work` for what nobody could derive again: when this resolves, it is on disk. `work` may run a second time after
 * a connection broke at its very end, so it must find out by itself that it has been done already.
 */
export function writeDurably<T>(database: Database, work: (db: Transaction<Schema>) => Promise<T>): Promise<T> {
  return attempted(database, () =>
    database.durable.transaction().execute(async (db) => {
      await database.dialect.secure(db)
      return work(db)
    }),
  )
}

/** Tried again where the obstacle passes by itself. */
async function attempted<T>({dialect}: Database, run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      if (attempt >= MOST_ATTEMPTS || !dialect.passes(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** attempt))
    }
  }
}

/** With doubling pauses, about six seconds in all. */
const MOST_ATTEMPTS = 6

/** Two servers may start at once: the second waits at the lock and then finds nothing left to do. */
async function migrate(database: Database): Promise<void> {
  const present = await applied(database.read)
  if (Object.keys(migrations).every((name) => present.has(name))) return
  await write(database, async (db) => {
    await sql`create table if not exists migrations (name text primary key)`.execute(db)
    const done = await applied(db)
    for (const [name, migration] of Object.entries(migrations)) {
      if (done.has(name)) continue
      await migration(db, database.dialect)
      await sql`insert into migrations (name) values (${name})`.execute(db)
    }
  })
}

async function applied(db: Kysely<Schema> | Transaction<Schema>): Promise<Set<string>> {
  const tables = await db.introspection.getTables()
  if (!tables.some(({name}) => name === 'migrations')) return new Set()
  const {rows} = await sql<{name: string}>`select name from migrations`.execute(db)
  return new Set(rows.map(({name}) => name))
}
