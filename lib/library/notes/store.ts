/**
 * Notes in the database. Every change is one durable transaction, says which version it expects, and can be sent twice:
 * a request whose answer was lost gets the same answer again. Who may do it is for the caller to ask, by lib/accounts/rights.
 */
import type {Kysely, Transaction} from 'kysely'
import type {Note, NoteDraft} from '../../notes/types'
import {type Database, writeDurably} from '../database'
import type {Schema} from '../schema'
import {type Creator, digestOf, draftOf, noteOf, type RemovedNote, rowOf, tagKey} from './rows'

export type Found = {state: 'found'; note: Note} | {state: 'removed'; removed: RemovedNote} | {state: 'missing'}

export type Created =
  | {state: 'created'; note: Note}
  /** The id is taken by a note that was made from something else. */
  | {state: 'conflict'; note: Note}
  | {state: 'removed'; removed: RemovedNote}

/** On `conflict` nothing was changed; `note` is as somebody else left it. */
export type Changed = {state: 'changed'; note: Note} | {state: 'conflict'; note: Note} | Exclude<Found, {state: 'found'}>

export type Removed = {state: 'gone'} | {state: 'conflict'; note: Note} | Exclude<Found, {state: 'found'}>

/** The id is made where the note is made, so that sending it twice makes one note. */
export function createNote(database: Database, id: string, draft: NoteDraft, creator?: Creator): Promise<Created> {
  const now = new Date().toISOString()
  const note: Note = {
    ...draftOf(draft),
    id,
    ...(creator && {creator: {id: creator.id, name: creator.name}}),
    created: now,
    modified: now,
    version: 1,
  }
  return writeDurably(database, async (db) => {
    const inserted = await insertNote(db, note)
    // Looked for afterwards: another request may have deleted the note between a look and an insertion.
    const removed = await findRemoved(db, id)
    if (removed) {
      if (inserted) await deleteRows(db, id, 1)
      return {state: 'removed', removed}
    }
    if (inserted) return {state: 'created', note}
    const row = await db.selectFrom('notes').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    return {state: row.made_from === digestOf(draft, creator) ? 'created' : 'conflict', note: noteOf(row)}
  })
}

export function readNote({read}: Database, id: string): Promise<Found> {
  return findNote(read, id)
}

/** Whose note it is stays as it was. */
export function changeNote(database: Database, id: string, draft: NoteDraft, expected: number): Promise<Changed> {
  return writeDurably(database, async (db) => {
    const found = await findNote(db, id)
    if (found.state !== 'found') return found
    const {creator, created, version} = found.note
    if (version === expected + 1 && sameDraft(found.note, draft)) return {state: 'changed', note: found.note}
    if (version !== expected) return {state: 'conflict', note: found.note}
    const kept = {id, ...(creator && {creator}), created}
    const note: Note = {...draftOf(draft), ...kept, modified: new Date().toISOString(), version: expected + 1}
    return (await updateNote(db, note, expected)) ? {state: 'changed', note} : overtaken(db, id)
  })
}

export function removeNote(database: Database, id: string, expected: number): Promise<Removed> {
  return writeDurably(database, async (db) => {
    const found = await findNote(db, id)
    if (found.state === 'removed') return found.removed.version === expected ? {state: 'gone'} : found
    if (found.state === 'missing') return found
    if (found.note.version !== expected) return {state: 'conflict', note: found.note}
    return (await eraseNote(db, found.note, new Date().toISOString())) ? {state: 'gone'} : overtaken(db, id)
  })
}

/** Another request has changed or removed the note since it was read a moment ago. */
async function overtaken(db: Transaction<Schema>, id: string): Promise<{state: 'conflict'; note: Note} | Exclude<Found, {state: 'found'}>> {
  const found = await findNote(db, id)
  return found.state === 'found' ? {state: 'conflict', note: found.note} : found
}

export async function findNote(db: Kysely<Schema> | Transaction<Schema>, id: string): Promise<Found> {
  const row = await db.selectFrom('notes').selectAll().where('id', '=', id).executeTakeFirst()
  if (row) return {state: 'found', note: noteOf(row)}
  const removed = await findRemoved(db, id)
  return removed ? {state: 'removed', removed} : {state: 'missing'}
}

function findRemoved(db: Kysely<Schema> | Transaction<Schema>, id: string): Promise<RemovedNote | undefined> {
  return db.selectFrom('removed_notes').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Whether it was inserted: a row of the same id stays as it is. */
export async function insertNote(db: Transaction<Schema>, note: Note, madeFrom?: string): Promise<boolean> {
  const {numInsertedOrUpdatedRows} = await db
    .insertInto('notes')
    .values(rowOf(note, madeFrom))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  if (!numInsertedOrUpdatedRows) return false
  await insertTags(db, note)
  return true
}

/** Whether the row had the version `expected`, and so was changed. */
export async function updateNote(db: Transaction<Schema>, note: Note, expected: number): Promise<boolean> {
  const {id, made_from: _, ...row} = rowOf(note)
  const {numUpdatedRows} = await db
    .updateTable('notes')
    .set(row)
    .where('id', '=', id)
    .where('version', '=', expected)
    .executeTakeFirstOrThrow()
  if (!numUpdatedRows) return false
  await db.deleteFrom('note_tags').where('note', '=', id).execute()
  await insertTags(db, note)
  return true
}

/** Whether the row was there in this version, and so was erased. */
export async function eraseNote(db: Transaction<Schema>, note: Note, at: string): Promise<boolean> {
  const {id, slug, creator, version} = rowOf(note)
  if (!(await deleteRows(db, id, version))) return false
  await db.insertInto('removed_notes').values({id, slug, creator, version, removed: at}).execute()
  return true
}

async function deleteRows(db: Transaction<Schema>, id: string, version: number): Promise<boolean> {
  const {numDeletedRows} = await db.deleteFrom('notes').where('id', '=', id).where('version', '=', version).executeTakeFirstOrThrow()
  if (!numDeletedRows) return false
  await db.deleteFrom('note_tags').where('note', '=', id).execute()
  return true
}

async function insertTags(db: Transaction<Schema>, {id, tags}: Note): Promise<void> {
  const labels = new Map(tags.map((label) => [tagKey(label), label]))
  if (labels.size === 0) return
  await db
    .insertInto('note_tags')
    .values([...labels].map(([tag, label]) => ({note: id, tag, label})))
    .execute()
}

const sameDraft = (one: NoteDraft, other: NoteDraft): boolean => digestOf(one, undefined) === digestOf(other, undefined)
