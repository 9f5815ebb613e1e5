/** What every answer about notes has in common: media type, headers of the Web Annotation Protocol, problems (RFC 9457). */
import {createHash} from 'node:crypto'
import {NextResponse} from 'next/server'
import {serverLibrary} from '@/lib/library'
import type {Library} from '@/lib/library/library'
import {textsOf} from '@/lib/library/queries/article'
import type {Note} from '@/lib/notes/types'
import {type Annotation, annotationUri, MEDIA_TYPE, toAnnotation} from '@/lib/notes/webAnnotation'

const ALLOWED = {container: 'GET, HEAD, OPTIONS, POST', note: 'GET, HEAD, OPTIONS, PUT, DELETE'} as const

const links = {
  container:
    '<http://www.w3.org/ns/ldp#BasicContainer>; rel="type", ' +
    '<http://www.w3.org/TR/annotation-protocol/>; rel="http://www.w3.org/ns/ldp#constrainedBy"',
  note: '<http://www.w3.org/ns/ldp#Resource>; rel="type", <http://www.w3.org/ns/oa#Annotation>; rel="type"',
} as const

/** Notes of one's own are in the answers, so no cache that others share may keep them. */
export function headersOf(what: keyof typeof links, more: Record<string, string> = {}): Record<string, string> {
  return {
    'content-type': MEDIA_TYPE,
    'cache-control': 'private, no-cache',
    allow: ALLOWED[what],
    link: links[what],
    vary: 'Accept, Prefer, Cookie',
    ...(what === 'container' && {'accept-post': MEDIA_TYPE}),
    ...more,
  }
}

export const noteTag = ({version}: Note): string => `"${version}"`

/** A note as it is now, with its tag. */
export async function noteAnswer(library: Library, note: Note, origin: string, status = 200): Promise<Response> {
  const location: Record<string, string> = status === 201 ? {location: annotationUri(note.id, origin)} : {}
  const [annotation] = await annotationsOf(library, [note], origin)
  return NextResponse.json(annotation, {status, headers: headersOf('note', {etag: noteTag(note), ...location})})
}

/** Somebody else's change stands in the way: the note as they left it comes along, so that both can be shown. */
export async function conflictAnswer(library: Library, note: Note, origin: string, status: 409 | 412, title: string): Promise<Response> {
  const [present] = await annotationsOf(library, [note], origin)
  return problem(status, title, {present}, {etag: noteTag(note)})
}

export async function annotationsOf({database}: Library, notes: readonly Note[], origin: string): Promise<Annotation[]> {
  const slugs = notes.map(({slug}) => slug)
  const texts = await textsOf(database, slugs)
  return notes.map((note) => toAnnotation(note, {origin, text: texts.get(note.slug)}))
}

/** The tag of an answer that is made of much: the same bytes, the same tag. */
export function taggedAnswer(request: Request, value: object, headers: Record<string, string>): Response {
  const body = JSON.stringify(value)
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 24)}"`
  const known = request.headers.get('if-none-match')?.split(',')
  if (known?.some((tag) => tag.trim().replace(/^W\//, '') === etag))
    return new NextResponse(null, {status: 304, headers: {...headers, etag}})
  return new NextResponse(body, {headers: {...headers, etag}})
}

export function problem(status: number, title: string, more: object = {}, headers: Record<string, string> = {}): Response {
  return NextResponse.json(
    {title, status, ...more},
    {status, headers: {'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers}},
  )
}

export const missing = (): Response => problem(404, 'There is no such note, or you may not read it.')

/** Runs the handler of a route with the open library. */
export async function withLibrary(request: Request, handler: (library: Library) => Promise<Response>): Promise<Response> {
  try {
    return await handler(await serverLibrary())
  } catch (error) {
    console.error(`${new URL(request.url).pathname}: ${error instanceof Error ? error.message : String(error)}`)
    return problem(503, 'The notes cannot be reached at the moment.')
  }
}
