/**
 * One-time links. There is no mail server: whoever makes a link hands it on. It works once, for a while, and the
 * database knows only its hash, so that a copy of the database lets nobody in.
 */
import {createHash, randomBytes} from 'node:crypto'
import type {Kysely, Transaction} from 'kysely'
import {isRole, type Role} from '../../accounts/types'
import type {Library} from '../library'
import type {LinkRow, Schema} from '../schema'
import {changeAccounts} from './change'

const purposes = ['first', 'invite', 'password'] as const
export type Purpose = (typeof purposes)[number]

export interface Link {
  hash: string
  role: Role
  purpose: Purpose
  person?: string
  maker?: string
  /** ISO 8601. */
  expires: string
}

const HOUR = 60 * 60 * 1000

/** An invitation may wait in somebody's letters for a week; the others are used at once. */
const lives: Record<Purpose, number> = {first: 24 * HOUR, invite: 7 * 24 * HOUR, password: 24 * HOUR}

interface Wanted {
  purpose: Purpose
  role: Role
  /** Who is to choose a new password. */
  person?: string
  maker?: string
}

/** Makes a link, and answers its secret, which is told nowhere again. */
export async function makeLink({database}: Pick<Library, 'database'>, wanted: Wanted, now = Date.now()): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  const {purpose, role, person = null, maker = null} = wanted
  await changeAccounts(database, async (db) => {
    await db.deleteFrom('links').where('expires', '<=', now).execute()
    // Who is given a new link for a password has lost the one before.
    if (person) await db.deleteFrom('links').where('person', '=', person).execute()
    await db
      .insertInto('links')
      .values({hash: hashOf(secret), purpose, role, person, maker, expires: now + lives[purpose]})
      .execute()
  })
  return secret
}

/** The link with this secret, while it works. */
export async function findLink({database}: Pick<Library, 'database'>, secret: string, now = Date.now()): Promise<Link | undefined> {
  return readLink(database.read, hashOf(secret), now)
}

/** The same inside of a transaction that will use it. */
export async function readLink(db: Kysely<Schema> | Transaction<Schema>, hash: string, now: number): Promise<Link | undefined> {
  const row = await db.selectFrom('links').selectAll().where('hash', '=', hash).where('expires', '>', now).executeTakeFirst()
  return row && linkOf(row)
}

/** Invitations that nobody has used yet, and links for a new password. */
export async function openLinks({database}: Pick<Library, 'database'>, now = Date.now()): Promise<Link[]> {
  const rows = await database.read
    .selectFrom('links')
    .selectAll()
    .where('purpose', '!=', 'first')
    .where('expires', '>', now)
    .orderBy('expires')
    .execute()
  return rows.flatMap((row) => linkOf(row) ?? [])
}

export async function takeBackLink({database}: Pick<Library, 'database'>, hash: string): Promise<void> {
  await database.write.deleteFrom('links').where('hash', '=', hash).execute()
}

/** Where a link is opened. */
export const linkAddress = (origin: string, secret: string): string => `${origin}/welcome?link=${secret}`

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

function linkOf({hash, role, purpose, person, maker, expires}: LinkRow): Link | undefined {
  const known = purposes.find((each) => each === purpose)
  if (!isRole(role) || !known) return undefined
  return {
    hash,
    role,
    purpose: known,
    ...(person === null ? {} : {person}),
    ...(maker === null ? {} : {maker}),
    expires: new Date(Number(expires)).toISOString(),
  }
}
