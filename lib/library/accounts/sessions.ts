/** Where a person is signed in. */
import type {Library} from '../library'

type Held = Pick<Library, 'database'>

export interface OpenSession {
  id: string
  /** What the browser calls itself. */
  userAgent: string
  /** ISO 8601. */
  since: string
}

export async function listSessions({database}: Held, person: string, now = new Date()): Promise<OpenSession[]> {
  const rows = await database.read
    .selectFrom('sessions')
    .select(['id', 'userAgent', 'createdAt', 'expiresAt'])
    .where('userId', '=', person)
    .orderBy('createdAt', 'desc')
    .execute()
  return rows
    .filter(({expiresAt}) => new Date(expiresAt) > now)
    .map(({id, userAgent, createdAt}) => ({id, userAgent: userAgent ?? '', since: new Date(createdAt).toISOString()}))
}

/** Ends one session of a person, or all but one. Somebody else's are not touched. */
export async function endSession({database}: Held, person: string, id: string): Promise<void> {
  await database.write.deleteFrom('sessions').where('userId', '=', person).where('id', '=', id).execute()
}

export async function endOtherSessions({database}: Held, person: string, kept: string): Promise<void> {
  await database.write.deleteFrom('sessions').where('userId', '=', person).where('id', '!=', kept).execute()
}

/** Sessions that are over leave nothing behind. */
export async function sweepSessions({database}: Held, now = new Date()): Promise<void> {
  await database.write.deleteFrom('sessions').where('expiresAt', '<', now.toISOString()).execute()
}
