/**
 * Indexes that take many rows at once, and fingerprints of longer runs of words: those kept so far fit no new ones, so all
 * articles are written again.
 */
import type {Transaction} from 'kysely'
import type {Dialect} from '../dialects/types'
import type {Schema} from '../schema'

export async function easeWriting(db: Transaction<Schema>, dialect: Dialect): Promise<void> {
  await dialect.easeWriting(db)
  await db.deleteFrom('fingerprints').execute()
  await db.updateTable('articles').set({stale: 1}).execute()
}
