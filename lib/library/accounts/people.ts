/**
 * Who has an account, and what they may do. Whatever happens, somebody remains who can let others in: the last owner is
 * neither removed nor made anything less.
 */
import {randomUUID} from 'node:crypto'
import type {Kysely, Transaction} from 'kysely'
import {isRole, localPerson, type Person, type Role} from '../../accounts/types'
import type {Library} from '../library'
import type {Schema} from '../schema'
import {changeAccounts} from './change'
import {hashOf, readLink} from './links'

type Held = Pick<Library, 'database'>
type Reading = Kysely<Schema> | Transaction<Schema>

export interface Account extends Person {
  email: string
  /** Since when they have no access. */
  removed?: string
}

export async function listPeople({database}: Held): Promise<Account[]> {
  const rows = await database.read
    .selectFrom('people')
    .select(['id', 'name', 'email', 'role', 'removed'])
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.flatMap(({id, name, email, role, removed}) =>
    isRole(role) ? [{id, name, email, role, ...(removed === null ? {} : {removed})}] : [],
  )
}

export const hasOwner = async ({database}: Held): Promise<boolean> => (await owners(database.read)).length > 0

export type Joined = {email: string; fault?: undefined} | {fault: 'link' | 'taken'}

/** What a person who follows a link tells of themselves. Nobody is asked twice: a link for a new password needs that alone. */
export interface Joining {
  name: string
  email: string
  passwordHash: string
}

/** Uses a link: it works no more, and the person can sign in. Of two who use it at once, one is let in. */
export async function join({database}: Held, secret: string, joining: Joining, now = new Date()): Promise<Joined> {
  return changeAccounts(database, async (db) => {
    const link = await readLink(db, hashOf(secret), now.getTime())
    if (!link || (link.purpose === 'first' && (await owners(db)).length > 0)) return {fault: 'link'}
    if (link.purpose === 'password') return renew(db, link.person ?? '', link.hash, joining, now)
    const email = joining.email.toLowerCase()
    if (await db.selectFrom('people').select('id').where('email', '=', email).executeTakeFirst()) return {fault: 'taken'}
    const id = await newId(db, link.role)
    const times = timesOf(now)
    await db
      .insertInto('people')
      .values({id, name: joining.name, email, role: link.role, removed: null, ...times})
      .execute()
    await setPassword(db, id, joining.passwordHash, now)
    await db.deleteFrom('links').where('hash', '=', link.hash).execute()
    return {email}
  })
}

async function renew(db: Transaction<Schema>, id: string, link: string, {passwordHash}: Joining, now: Date): Promise<Joined> {
  const person = await db.selectFrom('people').select('email').where('id', '=', id).executeTakeFirst()
  if (!person) return {fault: 'link'}
  await db.updateTable('people').set({removed: null, updatedAt: now.toISOString()}).where('id', '=', id).execute()
  await setPassword(db, id, passwordHash, now)
  await db.deleteFrom('links').where('hash', '=', link).execute()
  return {email: person.email}
}

/** The notes that were made before there were accounts become the first owner's. */
async function newId(db: Transaction<Schema>, role: Role): Promise<string> {
  const earlier =
    role === 'owner' ? await db.selectFrom('people').select('id').where('id', '=', localPerson.id).executeTakeFirst() : undefined
  return role === 'owner' && !earlier ? localPerson.id : randomUUID()
}

async function setPassword(db: Transaction<Schema>, userId: string, password: string, now: Date): Promise<void> {
  await endAccess(db, userId)
  await db
    .insertInto('credentials')
    .values({id: randomUUID(), accountId: userId, providerId: 'credential', userId, password, ...timesOf(now)})
    .execute()
}

export type Changed = {fault?: 'last-owner' | 'nobody'}

export async function changeRole({database}: Held, id: string, role: Role): Promise<Changed> {
  return changeAccounts(database, async (db) => {
    const fault = await faultOf(db, id, role !== 'owner')
    if (fault) return {fault}
    await db.updateTable('people').set({role, updatedAt: new Date().toISOString()}).where('id', '=', id).execute()
    if (role !== 'owner') await takeBackLinksOf(db, id)
    return {}
  })
}

/** Takes the access away at once, wherever they are signed in. What they shared stays, and a new link lets them in again. */
export async function removePerson({database}: Held, id: string, now = new Date()): Promise<Changed> {
  return changeAccounts(database, async (db) => {
    const fault = await faultOf(db, id, true)
    if (fault) return {fault}
    await db.updateTable('people').set({removed: now.toISOString(), updatedAt: now.toISOString()}).where('id', '=', id).execute()
    await endAccess(db, id)
    await db.deleteFrom('links').where('person', '=', id).execute()
    await takeBackLinksOf(db, id)
    return {}
  })
}

async function faultOf(db: Transaction<Schema>, id: string, endsOwning: boolean): Promise<Changed['fault']> {
  if (!(await db.selectFrom('people').select('id').where('id', '=', id).executeTakeFirst())) return 'nobody'
  const left = (await owners(db)).filter((owner) => owner !== id)
  return endsOwning && left.length === 0 ? 'last-owner' : undefined
}

async function endAccess(db: Transaction<Schema>, userId: string): Promise<void> {
  await db.deleteFrom('sessions').where('userId', '=', userId).execute()
  await db.deleteFrom('credentials').where('userId', '=', userId).execute()
}

/** Who may no longer let others in has let in nobody with the links that are still open. */
async function takeBackLinksOf(db: Transaction<Schema>, maker: string): Promise<void> {
  await db.deleteFrom('links').where('maker', '=', maker).execute()
}

async function owners(db: Reading): Promise<string[]> {
  const rows = await db.selectFrom('people').select('id').where('role', '=', 'owner').where('removed', 'is', null).execute()
  return rows.map(({id}) => id)
}

const timesOf = (now: Date) => ({createdAt: now.toISOString(), updatedAt: now.toISOString()})
