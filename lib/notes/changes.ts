/**
 * Changes that are made in the page before the server knows of them: what they make of the notes, and how each is taken
 * back. Pure. A change is made of whole notes, so that the one that waits longest still says all that was meant.
 */
import type {Anchor, Note, NoteDraft, Place, PlacedNote} from './types'

/** `id` is the note's. `version` is the one that the person saw and changed: another one in the meantime is a conflict. */
export type Change =
  | {action: 'create'; id: string; draft: NoteDraft; at: string}
  | {action: 'change'; id: string; draft: NoteDraft; version: number; at: string}
  | {action: 'remove'; id: string; version: number; at: string; slug: string}

/** Why a change was not taken, and what stands on the server instead, if anything does. */
export type Trouble = {why: 'conflict'; theirs?: Note} | {why: 'refused'; reason: string}

/** A change in the order in which it was made, until the server has it. */
export interface Waiting {
  seq: number
  change: Change
  trouble?: Trouble
}

export const slugOf = (change: Change): string => (change.action === 'remove' ? change.slug : change.draft.slug)

/** What a change is made in. */
export interface Page {
  /** Where words stand in its text. */
  placeOf(anchor: Anchor): Place
  /** Whose the notes are that are made there, where there are others. */
  maker?: Note['creator']
}

/** The notes as they are when all changes have been taken; those that are in trouble have not happened. */
export function withChanges(placed: readonly PlacedNote[], waiting: readonly Waiting[], page: Page): PlacedNote[] {
  const notes = new Map(placed.map((each) => [each.note.id, each]))
  for (const {change, trouble} of waiting) {
    if (trouble) continue
    const after = changed(notes.get(change.id), change, page)
    if (after) notes.set(change.id, after)
    else notes.delete(change.id)
  }
  return [...notes.values()].sort(inOrderOfText)
}

/** The note after the change, with the version that the server will count; `undefined` when it is gone. */
export function changed(before: PlacedNote | undefined, change: Change, page: Page): PlacedNote | undefined {
  if (change.action === 'remove') return undefined
  const {draft, id, at} = change
  const version = change.action === 'create' ? 1 : change.version + 1
  const creator = change.action === 'create' ? page.maker : before?.note.creator
  const note: Note = {
    ...draft,
    id,
    version,
    ...(creator && {creator}),
    created: before?.note.created ?? at,
    modified: at,
  }
  return {...before, note, place: placeAfter(before, draft, page)}
}

/**
 * An anchor that was left as it was stands where it stood. Any other is looked for: a change that is taken back, or that has
 * waited since another day, may name a place where other words stand now.
 */
function placeAfter(before: PlacedNote | undefined, {anchor}: NoteDraft, {placeOf}: Page): Place {
  return before && sameAnchor(before.note.anchor, anchor) ? before.place : placeOf(anchor)
}

export const sameAnchor = (one: Anchor, other: Anchor): boolean =>
  one.start === other.start && one.end === other.end && one.exact === other.exact

/** A note put at other words. A correction of a quote's ends says which words these are, so they become the quote's. */
export function putAt(draft: NoteDraft, anchor: Anchor): NoteDraft {
  const {correction} = draft
  return {...draft, anchor, ...(correction?.what === 'extent' && {correction: {...correction, contents: [anchor]}})}
}

export const startOf = ({place}: PlacedNote): number => (place.state === 'orphan' ? Number.POSITIVE_INFINITY : place.span.start)

function inOrderOfText(a: PlacedNote, b: PlacedNote): number {
  const [one, other] = [startOf(a), startOf(b)]
  return one === other ? a.note.created.localeCompare(b.note.created) : one - other
}

/** What a person wrote of a note, without what the server adds. */
export function draftOf({
  id: _id,
  creator: _creator,
  created: _created,
  modified: _modified,
  version: _version,
  ...draft
}: Note): NoteDraft {
  return draft
}

/**
 * The change that takes `change` back, of the note as it was `before` it and is `now`. A note that was removed comes back
 * as a new one: the server has answered for the old one that it is gone.
 */
export function inverseOf(
  change: Change,
  before: Note | undefined,
  now: Note | undefined,
  fresh: {id: string; at: string},
): Change | undefined {
  if (change.action === 'create') return now && {action: 'remove', id: now.id, version: now.version, slug: now.slug, at: fresh.at}
  if (!before) return undefined
  if (change.action === 'remove') return {action: 'create', id: fresh.id, draft: draftOf(before), at: fresh.at}
  return now && {action: 'change', id: now.id, draft: draftOf(before), version: now.version, at: fresh.at}
}
