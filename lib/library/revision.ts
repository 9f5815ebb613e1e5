/** A number that grows with every change to the library: answers made at one revision hold until the next. */
import {type Kysely, sql, type Transaction} from 'kysely'
import type {Schema} from './schema'

const REVISION = 'revision'

export async function revisionOf(db: Kysely<Schema>): Promise<number> {
  return Number((await stateOf(db, REVISION)) ?? 0)
}

export async function touch(db: Transaction<Schema>): Promise<void> {
  await db
    .insertInto('state')
    .values({name: REVISION, value: '1'})
    .onConflict((conflict) => conflict.column('name').doUpdateSet({value: sql`cast(cast(state.value as bigint) + 1 as text)`}))
    .execute()
}

export async function stateOf(db: Kysely<Schema> | Transaction<Schema>, name: string): Promise<string | undefined> {
  const row = await db.selectFrom('state').select('value').where('name', '=', name).executeTakeFirst()
  return row?.value
}

export async function setState(db: Transaction<Schema>, name: string, value: string): Promise<void> {
  await db
    .insertInto('state')
    .values({name, value})
    .onConflict((conflict) => conflict.column('name').doUpdateSet({value}))
    .execute()
}
