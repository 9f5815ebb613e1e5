/** Everything to back up, as it is at one moment: read in one transaction, in portions, so that memory stays flat. */
import {sql, type Transaction} from 'kysely'
import type {Database} from '../database'
import {noteOf} from '../notes/rows'
import type {Schema} from '../schema'
import type {BackedUpPerson, Item} from './format'

const TOGETHER = 500

/** Gives each item to `take`, which may take its time. */
export function eachItem({durable}: Database, take: (items: AsyncIterable<Item>) => Promise<void>): Promise<void> {
  return durable
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((db) => take(itemsIn(db)))
}

async function* itemsIn(db: Transaction<Schema>): AsyncGenerator<Item> {
  for (const person of await peopleIn(db)) yield {person}
  yield* notesIn(db)
  yield* removedIn(db)
}

async function* notesIn(db: Transaction<Schema>): AsyncGenerator<Item> {
  for (let after = ''; ; ) {
    const rows = await db.selectFrom('notes').selectAll().where('id', '>', after).orderBy('id').limit(TOGETHER).execute()
    for (const row of rows) yield {note: noteOf(row), madeFrom: row.made_from}
    after = rows.at(-1)?.id ?? ''
    if (rows.length < TOGETHER) return
  }
}

async function* removedIn(db: Transaction<Schema>): AsyncGenerator<Item> {
  for (let after = ''; ; ) {
    const rows = await db.selectFrom('removed_notes').selectAll().where('id', '>', after).orderBy('id').limit(TOGETHER).execute()
    for (const removed of rows) yield {removed}
    after = rows.at(-1)?.id ?? ''
    if (rows.length < TOGETHER) return
  }
}

/** Times are text in SQLite and dates in PostgreSQL. */
async function peopleIn(db: Transaction<Schema>): Promise<BackedUpPerson[]> {
  const {rows} = await sql<
    Omit<BackedUpPerson, 'credentials' | 'createdAt' | 'updatedAt'> & {createdAt: string | Date; updatedAt: string | Date}
  >`
    select id, name, email, "emailVerified", role, removed, "createdAt", "updatedAt" from people order by id`.execute(db)
  const credentials = await db
    .selectFrom('credentials')
    .select(['id', 'accountId', 'providerId', 'userId', 'password'])
    .orderBy('id')
    .execute()
  return rows.map(({emailVerified, createdAt, updatedAt, ...person}) => ({
    ...person,
    emailVerified: Boolean(emailVerified),
    createdAt: new Date(createdAt).toISOString(),
    updatedAt: new Date(updatedAt).toISOString(),
    credentials: credentials
      .filter(({userId}) => userId === person.id)
      .map(({id, accountId, providerId, password}) => ({id, accountId, providerId, password})),
  }))
}
