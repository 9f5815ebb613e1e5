/**
 * Sends one change to the server by the Web Annotation Protocol, and says what its answer means. Every change can be sent
 * twice: ids are made here, versions are named, and the server answers a repetition as it answered the first time.
 */
import type {Change} from './changes'
import type {Outcome, Send} from './delivery'
import type {Note} from './types'
import {CONTAINER, MEDIA_TYPE, toAnnotation} from './webAnnotation'

/** An answer that takes longer is as good as none: the change waits and is sent again. */
const LONGEST_ANSWER = 20_000

export function sendOver(send: typeof fetch): Send {
  return async (change) => {
    try {
      const {path, ...request} = requestFor(change)
      const answer = await send(path, {...request, signal: AbortSignal.timeout(LONGEST_ANSWER)})
      return await outcomeOf(change, answer)
    } catch {
      return {is: 'unreachable'}
    }
  }
}

function requestFor(change: Change): {path: string; method: string; headers: Record<string, string>; body?: string} {
  const {id} = change
  const path = `${CONTAINER}${id}`
  if (change.action === 'remove') return {path, method: 'DELETE', headers: {'if-match': tagOf(change.version)}}
  const {at, draft} = change
  const version = change.action === 'create' ? 1 : change.version
  const body = JSON.stringify(toAnnotation({...draft, id, created: at, modified: at, version}))
  const headers = {'content-type': MEDIA_TYPE}
  if (change.action === 'create') return {path: CONTAINER, method: 'POST', headers, body}
  return {path, method: 'PUT', headers: {...headers, 'if-match': tagOf(version)}, body}
}

const tagOf = (version: number): string => `"${version}"`

async function outcomeOf(change: Change, answer: Response): Promise<Outcome> {
  const {ok, status, headers} = answer
  if (ok) return {is: 'taken', ...versionIn(headers)}
  if (status === 401) return {is: 'signed out'}
  if (status === 429 || status >= 500) return {is: 'unreachable', ...secondsIn(headers)}
  if (status === 409 || status === 412) return conflict(await bodyOf(answer))
  if (status === 404 || status === 410) return change.action === 'remove' ? {is: 'taken'} : conflict(undefined)
  return {is: 'not taken', trouble: {why: 'refused', reason: reasonIn(await bodyOf(answer)) ?? `the server answers with status ${status}`}}
}

function versionIn(headers: Headers): {version?: number} {
  const version = Number(/"(\d+)"/.exec(headers.get('etag') ?? '')?.[1])
  return version > 0 ? {version} : {}
}

function secondsIn(headers: Headers): {seconds?: number} {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return seconds > 0 ? {seconds} : {}
}

const bodyOf = (answer: Response): Promise<unknown> => answer.json().catch(() => undefined)

/** The sentence of a problem (RFC 9457), without its full stop. */
function reasonIn(body: unknown): string | undefined {
  const title = typeof body === 'object' && body !== null && 'title' in body ? body.title : undefined
  return typeof title === 'string' ? title.replace(/\.$/, '') : undefined
}

/** The reader of annotations comes with a validator: it is fetched when two versions must be shown, and seldom is. */
async function conflict(body: unknown): Promise<Outcome> {
  const present = typeof body === 'object' && body !== null && 'present' in body ? body.present : undefined
  const theirs = present === undefined ? undefined : await noteIn(present)
  return {is: 'not taken', trouble: {why: 'conflict', ...(theirs && {theirs})}}
}

async function noteIn(annotation: unknown): Promise<Note | undefined> {
  const {readAnnotation} = await import('./readAnnotation')
  const read = await readAnnotation(annotation, {slugAt: async () => undefined, textOf: async () => undefined})
  if ('reasons' in read) return undefined
  const {draft, provenance} = read
  const {id = '', created = '', modified = '', version = 1, creator} = provenance
  return {...draft, id, created, modified, version, ...(creator && {creator})}
}
