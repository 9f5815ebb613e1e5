/** What a person may do with a note. Corrections concern everybody: all see them, and only editors make them. */
import type {Note, NoteDraft} from '../notes/types'
import {isAtLeast, type Person} from './types'

type Owned = Pick<Note, 'creator' | 'shared' | 'correction'>

/** Somebody who is not signed in is `undefined`. */
export function mayRead(person: Person | undefined, note: Owned): boolean {
  return note.shared || note.correction !== undefined || isOwn(person, note)
}

export function mayCreate(person: Person | undefined, draft: Pick<NoteDraft, 'correction'>): boolean {
  return person !== undefined && (draft.correction === undefined || isAtLeast(person, 'editor'))
}

/** Change or delete: one's own notes; editors every correction. What it is changed into must be allowed too. */
export function mayChange(person: Person | undefined, before: Owned, after: Pick<NoteDraft, 'correction'> = before): boolean {
  if (person === undefined || !mayCreate(person, after)) return false
  return isOwn(person, before) || (before.correction !== undefined && isAtLeast(person, 'editor'))
}

const isOwn = (person: Person | undefined, {creator}: Owned): boolean => person !== undefined && (creator?.id ?? 'local') === person.id
