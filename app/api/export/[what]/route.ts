/**
 * GET /api/export/articles?…&format=… and /api/export/quotes?…: a whole selection, by the filters of the pages, as one
 * file in any of the export formats. It is sent as it is read, so its size is bounded by MOST_SELECTED alone.
 */
import type {NextRequest} from 'next/server'
import {type Annotated, contentTypeOf, type Format, formatNames, formats, isFormatName} from '@/lib/export'
import {articleParameters, type Library, quoteParameters, readParameters, selectArticles, selectQuotes, serverLibrary} from '@/lib/library'
import {problem} from '../../answer'

interface Context {
  params: Promise<{what: string}>
}

export async function GET(request: NextRequest, {params}: Context): Promise<Response> {
  const {what} = await params
  if (what !== 'articles' && what !== 'quotes') return problem(404, 'What can be taken away is /api/export/articles or /api/export/quotes.')
  const search = new URLSearchParams(request.nextUrl.searchParams)
  const name = search.get('format') || 'json'
  search.delete('format')
  const {faults} = readParameters(what === 'articles' ? articleParameters : quoteParameters, search)
  if (!isFormatName(name)) faults.push({parameter: 'format', value: name.slice(0, 20), reason: `is none of ${formatNames.join(', ')}`})
  if (!isFormatName(name) || faults.length > 0) return problem(400, 'These parameters make no sense here.', {parameters: faults})
  try {
    const library = await serverLibrary()
    const pieces = piecesOf(formats[name], selectionOf(what, library, search))
    const first = await pieces.next()
    return new Response(bodyOf(first.value ?? '', pieces), {headers: headersOf(what, formats[name])})
  } catch (error) {
    console.error(`${request.nextUrl.pathname}: ${error instanceof Error ? error.message : String(error)}`)
    return problem(503, 'The library cannot be reached at the moment.')
  }
}

const selectionOf = (what: 'articles' | 'quotes', library: Library, search: URLSearchParams): AsyncGenerator<Annotated> =>
  what === 'articles'
    ? selectArticles(library, readParameters(articleParameters, search).filter)
    : selectQuotes(library, readParameters(quoteParameters, search).filter)

/** The first piece has an article in it: where the library cannot be read, that shows before anything is sent. */
async function* piecesOf({opening, separator, closing, item}: Format, selection: AsyncGenerator<Annotated>): AsyncGenerator<string> {
  let before = opening
  for await (const annotated of selection) {
    yield before + item(annotated)
    before = separator
  }
  yield (before === opening ? opening : '') + closing
}

/** A reader who goes away ends the reading of the library as well. */
function bodyOf(first: string, pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(first)),
    pull: async (controller) => {
      const {done, value} = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => {
      await pieces.return(undefined)
    },
  })
}

const headersOf = (what: string, format: Format): Record<string, string> => ({
  'content-type': contentTypeOf(format),
  'content-disposition': `attachment; filename="${what}.${format.extension}"`,
  'cache-control': 'no-cache',
})
