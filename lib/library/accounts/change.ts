/** Changes to accounts: one after the other, so that the last owner remains one, and on disk when they are answered for. */
import type {Transaction} from 'kysely'
import {type Database, writeDurably} from '../database'
import type {Schema} from '../schema'

export function changeAccounts<T>(database: Database, work: (db: Transaction<Schema>) => Promise<T>): Promise<T> {
  return writeDurably(database, async (db) => {
    await database.dialect.lock(db)
    // The lock says that nothing waits for the disk, as suits rows that can be derived again: these cannot.
    await database.dialect.secure(db)
    return work(db)
  })
}
