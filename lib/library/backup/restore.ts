/** A backup back into the database: all of it or nothing, and never over what is newer unless that is asked for. */
import {sql, type Transaction} from 'kysely'
import {type Database, writeDurably} from '../database'
import {putNote, putRemoved} from '../notes/put'
import type {Schema} from '../schema'
import {type BackedUpPerson, type Item, readItems} from './format'

export interface Restored {
  added: number
  updated: number
  replaced: number
  same: number
  /** What was left as it is here, each with the reason. */
  kept: string[]
}

export interface RestoreOptions {
  /** What is here gives way to what the backup holds. */
  replace: boolean
}

/** Reads the file through before the first row is written, and again while writing: a file that changed meanwhile undoes all. */
export async function restore(database: Database, file: string, {replace}: RestoreOptions): Promise<Restored> {
  for await (const _ of readItems(file)) {
    // Reading is checking.
  }
  return writeDurably(database, async (db) => {
    const report: Restored = {added: 0, updated: 0, replaced: 0, same: 0, kept: []}
    for await (const item of readItems(file)) count(report, item, await putItem(db, database, item, replace))
    return report
  })
}

type Outcome = {state: 'added' | 'updated' | 'replaced' | 'same'} | {state: 'kept'; why: string}

function count(report: Restored, item: Item, outcome: Outcome): void {
  if (outcome.state === 'kept') report.kept.push(`${nameOf(item)}: ${reasons[outcome.why] ?? outcome.why}`)
  else report[outcome.state]++
}

const reasons: Record<string, string> = {
  newer: 'is here with another content that is newer or was changed apart from the backup',
  deleted: 'was deleted here since',
}

function nameOf(item: Item): string {
  if ('note' in item) return `note ${item.note.id} on ${item.note.slug}, of ${item.note.modified}`
  return 'removed' in item ? `note ${item.removed.id} on ${item.removed.slug}, deleted in the backup` : `person ${item.person.email}`
}

async function putItem(db: Transaction<Schema>, database: Database, item: Item, replace: boolean): Promise<Outcome> {
  if ('note' in item) return putNote(db, item.note, replace, item.madeFrom)
  if ('removed' in item) return putRemoved(db, item.removed, replace)
  return putPerson(db, database, item.person, replace)
}

async function putPerson(db: Transaction<Schema>, {dialect}: Database, person: BackedUpPerson, replace: boolean): Promise<Outcome> {
  const present = await db
    .selectFrom('people')
    .select(['id', 'email', 'name', 'role', 'removed'])
    .where((eb) => eb.or([eb('id', '=', person.id), eb('email', '=', person.email)]))
    .execute()
  const same = present.find(({id}) => id === person.id)
  if (present.some(({id}) => id !== person.id)) return {state: 'kept', why: 'somebody else here has this address'}
  if (same && same.email === person.email && same.name === person.name && same.role === person.role && same.removed === person.removed)
    return {state: 'same'}
  if (same && !replace) return {state: 'kept', why: 'is here with another name, address or role'}
  if (same)
    await db
      .updateTable('people')
      .set({name: person.name, email: person.email, role: person.role, removed: person.removed})
      .where('id', '=', person.id)
      .execute()
  else await insertPerson(db, person, dialect.name === 'postgres' ? person.emailVerified : Number(person.emailVerified))
  return {state: same ? 'replaced' : 'added'}
}

async function insertPerson(db: Transaction<Schema>, person: BackedUpPerson, emailVerified: boolean | number): Promise<void> {
  const {id, name, email, role, removed, createdAt, updatedAt, credentials} = person
  await sql`insert into people (id, name, email, "emailVerified", role, removed, "createdAt", "updatedAt")
    values (${id}, ${name}, ${email}, ${emailVerified}, ${role}, ${removed}, ${createdAt}, ${updatedAt})`.execute(db)
  for (const credential of credentials)
    await db
      .insertInto('credentials')
      .values({...credential, userId: id, createdAt, updatedAt})
      .execute()
}
