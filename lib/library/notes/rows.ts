/** A note as the database keeps it: the draft whole, and beside it what notes are found and ordered by. */
import {createHash} from 'node:crypto'
import {localPerson, type Person} from '../../accounts/types'
import {type Correction, kindOf, type Note, type NoteDraft, noteSchema} from '../../notes/types'
import type {NoteRow, RemovedNoteRow} from '../schema'
import {termsOf} from '../words'

export type Creator = Pick<Person, 'id' | 'name'>

export type RemovedNote = RemovedNoteRow

/** Whose a note is, for comparing: one without a creator is that of the one person there is without accounts. */
export const creatorKey = (creator: Pick<Person, 'id'> | undefined): string => creator?.id ?? localPerson.id

export function rowOf(note: Note, madeFrom = digestOf(note, note.creator)): NoteRow {
  const {id, creator, created, modified, version} = note
  const draft = draftOf(note)
  return {
    id,
    slug: draft.slug,
    creator: creatorKey(creator),
    creator_name: creator?.name ?? null,
    kind: kindOf(draft),
    colour: draft.colour ?? null,
    shared: draft.shared ? 1 : 0,
    start: draft.anchor.start,
    created,
    modified,
    version,
    terms: ` ${termsOf(wordsIn(draft)).join(' ')} `,
    draft: JSON.stringify(draft),
    made_from: madeFrom,
  }
}

export function noteOf(row: NoteRow): Note {
  const {id, creator, creator_name, created, modified, version} = row
  const by = creator_name === null ? {} : {creator: {id: creator, name: creator_name}}
  return noteSchema.parse({...JSON.parse(row.draft), id, ...by, created, modified, version})
}

/** The part of a note that its maker wrote, with nothing that the server added. */
export function draftOf(note: NoteDraft): NoteDraft {
  const {slug, anchor, colour, comment, tags, correction, shared, foreign} = note
  return {
    slug,
    anchor,
    tags,
    shared,
    ...(colour && {colour}),
    ...(comment && {comment}),
    ...(correction && {correction}),
    ...(foreign && {foreign}),
  }
}

/** The same draft by the same person gives the same digest, in whatever order its parts were sent. */
export function digestOf(draft: NoteDraft, creator: Pick<Person, 'id'> | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify([creatorKey(creator), ordered(draftOf(draft))]))
    .digest('hex')
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => [key, ordered(item)])
}

/** As tags are compared: without case, words parted by single spaces. */
export const tagKey = (tag: string): string => tag.normalize().trim().replace(/\s+/g, ' ').toLowerCase()

/** What a search finds a note by: its comment, the words it stands on, its tags, and whom it speaks of. */
function wordsIn({anchor, comment = '', tags, correction}: NoteDraft): string {
  return [comment, anchor.exact, ...tags, ...(correction ? namesIn(correction) : [])].join('\n')
}

function namesIn(correction: Correction): string[] {
  switch (correction.what) {
    case 'speaker':
    case 'quote':
      return correction.speaker ? [correction.speaker.name] : []
    case 'same-speaker':
    case 'other-speaker':
      return [correction.name, correction.other]
    case 'profile':
      return [correction.name, correction.becomes.name ?? '']
    case 'extent':
      return correction.contents.map(({exact}) => exact)
    case 'right':
    case 'not-a-quote':
    case 'manner':
    case 'country':
    case 'industry':
      return []
  }
}
