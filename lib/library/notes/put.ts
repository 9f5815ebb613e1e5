/**
 * Puts a note that was kept elsewhere (a backup, an export) into the database, with its version, dates and maker. What
 * is here and newer, or was deleted here since, stays as it is unless the caller says that it is to be replaced.
 */
import type {Transaction} from 'kysely'
import type {Note} from '../../notes/types'
import type {Schema} from '../schema'
import {creatorKey, digestOf, type RemovedNote} from './rows'
import {eraseNote, findNote, insertNote, updateNote} from './store'

export type Put =
  | {state: 'added' | 'updated' | 'replaced' | 'same'}
  /** Not put: why. */
  | {state: 'kept'; why: 'newer' | 'deleted'}

export async function putNote(db: Transaction<Schema>, note: Note, replace: boolean, madeFrom?: string): Promise<Put> {
  const found = await findNote(db, note.id)
  if (found.state === 'missing') {
    await insertNote(db, note, madeFrom)
    return {state: 'added'}
  }
  if (found.state === 'removed') {
    if (!replace) return {state: 'kept', why: 'deleted'}
    await db.deleteFrom('removed_notes').where('id', '=', note.id).execute()
    await insertNote(db, {...note, version: after(note, found.removed)}, madeFrom)
    return {state: 'replaced'}
  }
  const present = found.note
  if (isSame(present, note)) return {state: 'same'}
  if (note.version > present.version && note.modified >= present.modified) {
    await updateNote(db, note, present.version)
    return {state: 'updated'}
  }
  if (!replace) return {state: 'kept', why: 'newer'}
  await updateNote(db, {...note, version: after(note, present)}, present.version)
  return {state: 'replaced'}
}

/** A note that was deleted elsewhere is deleted here only where that is asked for. */
export async function putRemoved(db: Transaction<Schema>, removed: RemovedNote, replace: boolean): Promise<Put> {
  const found = await findNote(db, removed.id)
  if (found.state === 'removed') return {state: 'same'}
  if (found.state === 'missing') {
    await db.insertInto('removed_notes').values(removed).execute()
    return {state: 'added'}
  }
  if (!replace) return {state: 'kept', why: 'newer'}
  await eraseNote(db, found.note, removed.removed)
  return {state: 'replaced'}
}

/** No version is given twice: a tab that still knows one of the other history must not pass for up to date. */
const after = (one: {version: number}, other: {version: number}): number => Math.max(one.version, other.version) + 1

function isSame(one: Note, other: Note): boolean {
  return digestOf(one, one.creator) === digestOf(other, other.creator) && creatorKey(one.creator) === creatorKey(other.creator)
}
