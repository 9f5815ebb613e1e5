/**
 * The container of all notes, after the W3C Web Annotation Protocol (Recommendation of 23 February 2017): GET lists what
 * the person may read, filtered by parameters and in the form that `Prefer` asks for; POST adds a note. A note that comes
 * with an id of its own (`urn:uuid:…`) can be sent again when the answer was lost, and is made once.
 */
import {randomUUID} from 'node:crypto'
import {type NextRequest, NextResponse} from 'next/server'
import {siteOrigin} from '@/app/origin'
import {personOf, writerOf} from '@/app/person'
import {mayCreate, mayRead} from '@/lib/accounts/rights'
import {localPerson} from '@/lib/accounts/types'
import {readParameters, writeParameters} from '@/lib/library'
import type {Library} from '@/lib/library/library'
import {type NoteFilter, noteParameters} from '@/lib/library/notes/filter'
import {FIRST, lastPage, listNotes} from '@/lib/library/notes/list'
import {createNote} from '@/lib/library/notes/store'
import {slugFrom} from '@/lib/library/queries/article'
import {correctionsChanged} from '@/lib/library/server'
import {collectionOf, pageOf} from '@/lib/notes/container'
import {preferenceOf} from '@/lib/notes/prefer'
import {slugIn} from '@/lib/notes/webAnnotation'
import {annotationsOf, conflictAnswer, headersOf, noteAnswer, problem, taggedAnswer, withLibrary} from './answers'
import {receiveAnnotation} from './receive'
import {refuse} from './refuse'

export function GET(request: NextRequest): Promise<Response> {
  return withLibrary(request, (library) => list(request, library))
}

export function POST(request: NextRequest): Promise<Response> {
  return withLibrary(request, (library) => add(request, library))
}

export function OPTIONS(): Response {
  return new NextResponse(null, {status: 204, headers: headersOf('container')})
}

async function list(request: NextRequest, library: Library): Promise<Response> {
  const {filter: asked, faults} = readParameters(noteParameters, request.nextUrl.searchParams)
  if (faults.length > 0) return problem(400, 'These parameters make no sense here.', {parameters: faults})
  const origin = siteOrigin(library, request)
  const person = await personOf(request.headers)
  const filter = {...asked, article: await articlesIn(asked, library, origin)}
  const listed = await listNotes(library.database, filter, person)
  if (!listed) return problem(404, 'There is no such page.')

  const preference = preferenceOf(request.headers.get('prefer'))
  const isPage = filter.page !== undefined
  const {page: _, iris: __, ...lasting} = asked
  const container = {
    origin,
    search: writeParameters(noteParameters, lasting),
    total: listed.total,
    startIndex: listed.startIndex,
    items: await annotationsOf(library, listed.notes, origin),
    iris: filter.iris !== undefined || (!isPage && preference?.iris === true),
    pages: {
      first: FIRST,
      next: listed.next,
      previous: listed.previous,
      ...(!isPage && {last: await lastPage(library.database, filter, person, listed.total)}),
    },
  }
  const headers = headersOf('container', preference && !isPage ? {'preference-applied': 'return=representation'} : {})
  if (filter.page !== undefined) return taggedAnswer(request, pageOf(container, filter.page), headers)
  const collection = collectionOf(container, preference?.minimal === true)
  return taggedAnswer(request, collection, {...headers, 'content-location': collection.id})
}

/** An address that is no article of ours is an article without notes, not all of them. */
async function articlesIn({article, target}: NoteFilter, {database}: Library, origin: string): Promise<string[]> {
  const found = await Promise.all(target.map(async (source) => slugIn(source, origin) ?? (await slugFrom(database, source)) ?? ''))
  return [...article, ...found]
}

async function add(request: NextRequest, library: Library): Promise<Response> {
  const {person, refusal} = await writerOf(request.headers)
  if (refusal) return refuse(refusal)
  const origin = siteOrigin(library, request)
  const received = await receiveAnnotation(request, library, origin)
  if ('refused' in received) return received.refused
  const {draft, provenance} = received
  if (!mayCreate(person, draft)) return problem(403, 'Corrections are made by editors.')
  const created = await createNote(
    library.database,
    provenance.id ?? randomUUID(),
    draft,
    person.id === localPerson.id ? undefined : person,
  )
  switch (created.state) {
    case 'created':
      if (draft.correction) await correctionsChanged(draft.slug)
      return noteAnswer(library, created.note, origin, 201)
    case 'conflict':
      return mayRead(person, created.note)
        ? conflictAnswer(library, created.note, origin, 409, 'There is another note with this id.')
        : problem(409, 'There is another note with this id.')
    case 'removed':
      return problem(410, 'The note with this id was deleted, and its id is not used again.')
  }
}
