/** Annotations from a file: those that are understood become notes, the others are listed with the reason. */
import {type NextRequest, NextResponse} from 'next/server'
import {writerOf} from '@/app/person'
import {importNotes} from '@/lib/library/notes/exchange'
import {problem, withLibrary} from '../answers'
import {receiveJson} from '../receive'
import {refuse} from '../refuse'

/** Some ten thousand notes. What is longer is brought in by the command, which has no limit. */
const MOST_BYTES = 8 * 1024 * 1024

export function POST(request: NextRequest): Promise<Response> {
  return withLibrary(request, async ({database}) => {
    const {person, refusal} = await writerOf(request.headers)
    if (refusal) return refuse(refusal)
    const body = await receiveJson(request, MOST_BYTES)
    if ('refused' in body) return body.refused
    const imported = await importNotes(database, body.value, person)
    const {added, updated, same, left} = imported
    if (added + updated + same === 0 && left.length > 0)
      return problem(400, 'None of it can be kept as a note.', {reasons: left.slice(0, 20)})
    return NextResponse.json(imported, {headers: {'cache-control': 'no-store'}})
  })
}
