/** Quotes by how sure the engine is of them. What a person has judged is sure, and not in it. */
import {sql, type Transaction} from 'kysely'
import type {Schema} from '../schema'

export async function createReview(db: Transaction<Schema>): Promise<void> {
  await sql`create index quotes_review on quotes (confidence, id desc) where confidence < 1`.execute(db)
}
