/** What is sent to be kept: an annotation, checked for size, form and meaning before anything is done with it. */

import type {Library} from '@/lib/library/library'
import {surroundingsOf} from '@/lib/library/notes/exchange'
import {readJson} from '@/lib/notes/json'
import {type ReadAnnotation, readAnnotation} from '@/lib/notes/readAnnotation'
import type {Note} from '@/lib/notes/types'
import {MEDIA_TYPE} from '@/lib/notes/webAnnotation'
import {problem} from './answers'

/** A note at all its limits, each of its characters written as an escape, is smaller. */
export const MOST_BYTES = 512 * 1024

type Received = Exclude<ReadAnnotation, {reasons: string[]}> | {refused: Response}

export async function receiveAnnotation(request: Request, library: Library, origin: string, present?: Note): Promise<Received> {
  const body = await receiveJson(request, MOST_BYTES)
  if ('refused' in body) return body
  const read = await readAnnotation(body.value, {...surroundingsOf(library.database, origin), ...(present && {present})})
  return 'reasons' in read ? {refused: problem(400, 'This is no annotation that can be kept as a note.', {reasons: read.reasons})} : read
}

/** JSON within `most` bytes; what is over is not read. */
export async function receiveJson(request: Request, most: number): Promise<{value: unknown} | {refused: Response}> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/ld+json' && type !== 'application/json') {
    return {refused: problem(415, 'Send JSON-LD.', {}, {'accept-post': MEDIA_TYPE})}
  }
  const bytes = await bytesOf(request, most)
  if (!bytes) return {refused: problem(413, `At most ${most.toLocaleString('en')} bytes are taken.`)}
  const read = readJson(bytes)
  return 'reason' in read ? {refused: problem(400, 'This cannot be read.', {reasons: [`the body: ${read.reason}`]})} : read
}

async function bytesOf(request: Request, most: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return undefined
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.length
    if (length > most) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
