/**
 * One note, after the W3C Web Annotation Protocol: GET, PUT and DELETE. A change says by `If-Match` which version it was
 * made from: without it nothing is changed (428), with that of an earlier version the note as it is now comes back (412).
 */
import {type NextRequest, NextResponse} from 'next/server'
import {matches} from '@/app/api/answer'
import {siteOrigin} from '@/app/origin'
import {personOf, writerOf} from '@/app/person'
import {mayChange, mayRead} from '@/lib/accounts/rights'
import type {Person} from '@/lib/accounts/types'
import type {Library} from '@/lib/library/library'
import {creatorKey} from '@/lib/library/notes/rows'
import {changeNote, type Found, readNote, removeNote} from '@/lib/library/notes/store'
import {correctionsChanged} from '@/lib/library/server'
import type {Note} from '@/lib/notes/types'
import {conflictAnswer, headersOf, missing, noteAnswer, noteTag, problem, withLibrary} from '../answers'
import {receiveAnnotation} from '../receive'
import {refuse} from '../refuse'

interface Context {
  params: Promise<{id: string}>
}

export function GET(request: NextRequest, {params}: Context): Promise<Response> {
  return withLibrary(request, async (library) => {
    const person = await personOf(request.headers)
    const found = await readableNote(library, (await params).id, person)
    if ('refused' in found) return found.refused
    const etag = noteTag(found.note)
    if (matches(request.headers.get('if-none-match'), etag))
      return new NextResponse(null, {status: 304, headers: headersOf('note', {etag})})
    return noteAnswer(library, found.note, siteOrigin(library, request))
  })
}

export function PUT(request: NextRequest, {params}: Context): Promise<Response> {
  return withLibrary(request, async (library) => {
    const origin = siteOrigin(library, request)
    const change = await changeableNote(request, library, (await params).id)
    if ('refused' in change) return change.refused
    const {person, note, expected} = change
    const received = await receiveAnnotation(request, library, origin, note)
    if ('refused' in received) return received.refused
    const {draft, provenance} = received
    if (provenance.id !== undefined && provenance.id !== note.id) return problem(400, 'The annotation names another note than its address.')
    if (!mayChange(person, note, draft)) return problem(403, 'You may not make this change.')
    const changed = await changeNote(library.database, note.id, draft, expected)
    if (changed.state !== 'changed') return obstacle(library, changed, person, origin)
    await followCorrections(note, changed.note)
    return noteAnswer(library, changed.note, origin)
  })
}

export function DELETE(request: NextRequest, {params}: Context): Promise<Response> {
  return withLibrary(request, async (library) => {
    const {id} = await params
    const change = await changeableNote(request, library, id)
    if ('refused' in change) return change.refused
    const removed = await removeNote(library.database, id, change.expected)
    if (removed.state === 'gone') {
      await followCorrections(change.note)
      return new NextResponse(null, {status: 204, headers: headersOf('note')})
    }
    return obstacle(library, removed, change.person, siteOrigin(library, request))
  })
}

export function OPTIONS(): Response {
  return new NextResponse(null, {status: 204, headers: headersOf('note')})
}

/** What the library shows of the articles that have been corrected, or are so no more. */
async function followCorrections(...notes: readonly Note[]): Promise<void> {
  const slugs = notes.filter(({correction}) => correction !== undefined).map(({slug}) => slug)
  for (const slug of new Set(slugs)) await correctionsChanged(slug)
}

/** A note that the person may not read is as if it were not there. */
async function readableNote(library: Library, id: string, person: Person | undefined): Promise<{note: Note} | {refused: Response}> {
  const found = await readNote(library.database, id.toLowerCase())
  if (found.state === 'found' && mayRead(person, found.note)) return found
  return {refused: absence(found, person)}
}

/** Whose note it was is told that it is gone; nobody else learns that it was there. */
function absence(found: Found, person: Person | undefined): Response {
  const own = found.state === 'removed' && person && found.removed.creator === creatorKey(person)
  return own ? problem(410, 'The note was deleted.') : missing()
}

type Change = {person: Person; note: Note; expected: number} | {refused: Response}

async function changeableNote(request: NextRequest, library: Library, id: string): Promise<Change> {
  const {person, refusal} = await writerOf(request.headers)
  if (refusal) return {refused: refuse(refusal)}
  const versions = versionsIn(request.headers.get('if-match'))
  const sentAgain = request.method === 'DELETE' ? await removedAlready(library, id, person, versions) : undefined
  if (sentAgain) return {refused: sentAgain}
  const found = await readableNote(library, id, person)
  if ('refused' in found) return found
  const {note} = found
  if (!mayChange(person, note)) return {refused: problem(403, 'This is somebody else’s note.')}
  if (!versions) return {refused: problem(428, 'Say by If-Match which version you change: the ETag of the note as you know it.')}
  const expected = versions.includes(note.version) ? note.version : Math.max(...versions, 0)
  return {person, note, expected}
}

/** The answer to a deletion was lost, and it is sent again. */
async function removedAlready(
  {database}: Library,
  id: string,
  person: Person,
  versions: number[] | undefined,
): Promise<Response | undefined> {
  const found = await readNote(database, id.toLowerCase())
  if (found.state !== 'removed' || found.removed.creator !== creatorKey(person)) return undefined
  return versions?.includes(found.removed.version) ? new NextResponse(null, {status: 204, headers: headersOf('note')}) : undefined
}

/** The versions that `If-Match` names; none for tags that were never ours. `*` says nothing about what is overwritten. */
function versionsIn(header: string | null): number[] | undefined {
  if (header === null || header.trim() === '*') return undefined
  return [...header.matchAll(/(W\/)?"([^"]*)"/g)]
    .filter(([, weak, tag]) => weak === undefined && /^[1-9]\d{0,8}$/.test(tag ?? ''))
    .map(([, , tag]) => Number(tag))
}

/** Somebody was quicker. */
function obstacle(
  library: Library,
  found: {state: 'conflict'; note: Note} | Found,
  person: Person,
  origin: string,
): Promise<Response> | Response {
  if (found.state !== 'conflict' || !mayRead(person, found.note))
    return absence(found.state === 'removed' ? found : {state: 'missing'}, person)
  return conflictAnswer(library, found.note, origin, 412, 'The note has been changed since. Nothing was overwritten.')
}
