/** All notes that the person may read, as one file: an AnnotationCollection that can be read back here and elsewhere. */
import type {NextRequest} from 'next/server'
import {personOf} from '@/app/person'
import {exportNotes} from '@/lib/library/notes/exchange'
import {MEDIA_TYPE} from '@/lib/notes/webAnnotation'
import {withLibrary} from '../answers'

export function GET(request: NextRequest): Promise<Response> {
  return withLibrary(request, async ({database}) => {
    const pieces = exportNotes(database, await personOf(request.headers))
    // Whether the database answers shows in the first piece: afterwards there is no status left to say it by.
    const opening = await pieces.next()
    const headers = {
      'content-type': MEDIA_TYPE,
      'content-disposition': 'attachment; filename="notes.jsonld"',
      'cache-control': 'private, no-store',
      vary: 'Cookie',
    }
    return new Response(streamOf(opening.value ?? '', pieces), {headers})
  })
}

/** Each piece when the reader is ready for it. */
function streamOf(opening: string, pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(opening)),
    pull: async (controller) => {
      const {value, done} = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => {
      await pieces.return(undefined)
    },
  })
}
