/** The one way in which all routes of the API answer: check what is asked, ask, and give it as JSON or CSV with an ETag. */
import {createHash} from 'node:crypto'
import {type NextRequest, NextResponse} from 'next/server'
import {csvRecord} from '@/lib/export/csv'
import {readParameters, revisionOf, serverLibrary} from '@/lib/library'
import {type EndpointName, endpoints, type Rows} from '@/lib/library/api/endpoints'

interface Context {
  /** Nothing, where no part of the path says which one is asked for. */
  params: Promise<{key?: string} | undefined>
}

export function route(name: EndpointName) {
  return async (request: NextRequest, {params}: Context): Promise<Response> => {
    try {
      return await answer(name, request, (await params)?.key ?? '')
    } catch (error) {
      console.error(`${request.nextUrl.pathname}: ${error instanceof Error ? error.message : String(error)}`)
      return problem(503, 'The library cannot be reached at the moment.')
    }
  }
}

async function answer(name: EndpointName, request: NextRequest, key: string): Promise<Response> {
  const endpoint = endpoints[name]
  const search = new URLSearchParams(request.nextUrl.searchParams)
  const format = search.get('format') || 'json'
  search.delete('format')
  const {filter, faults} = readParameters(endpoint.parameters, search)
  const rows = 'rows' in endpoint ? endpoint.rows : undefined
  if (format !== 'json' && !(format === 'csv' && rows))
    faults.push({parameter: 'format', value: format.slice(0, 20), reason: 'is not a format of this answer'})
  if (faults.length > 0) return problem(400, 'These parameters make no sense here.', {parameters: faults})

  const library = await serverLibrary()
  const etag = tagOf(await revisionOf(library.database.read), request)
  if (matches(request.headers.get('if-none-match'), etag)) return new NextResponse(null, {status: 304, headers: cached(etag)})
  const result = await endpoint.ask(library, filter, key)
  if (!result) return problem(404, 'There is no such thing in the library.')
  const headers = {...cached(etag), ...linkTo(request, 'next' in endpoint ? endpoint.next?.(result) : undefined)}
  if (format === 'csv' && rows) {
    const disposition = `attachment; filename="${name}.csv"`
    return new NextResponse(csvOf(rows(result)), {
      headers: {...headers, 'content-type': 'text/csv; charset=utf-8', 'content-disposition': disposition},
    })
  }
  return NextResponse.json(result, {headers})
}

/** The byte order mark tells spreadsheets that the file is UTF-8. */
function csvOf(rows: Rows): string {
  const columns = Object.keys(rows[0] ?? {})
  return `\uFEFF${[columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map(csvRecord).join('')}`
}

/** The same address has the same answer until the library changes. */
function tagOf(revision: number, {nextUrl}: NextRequest): string {
  return `"${createHash('sha256').update(`${revision} ${nextUrl.pathname}${nextUrl.search}`).digest('hex').slice(0, 24)}"`
}

/** Weak comparison after RFC 9110, section 13.1.2. */
export function matches(asked: string | null, etag: string): boolean {
  if (asked === null) return false
  return asked.trim() === '*' || asked.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

const cached = (etag: string) => ({etag, 'cache-control': 'no-cache'})

function linkTo({nextUrl}: NextRequest, parameters: Record<string, string> | undefined): Record<string, string> {
  if (!parameters) return {}
  const next = new URLSearchParams(nextUrl.searchParams)
  for (const [name, value] of Object.entries(parameters)) next.set(name, value)
  return {link: `<${nextUrl.pathname}?${next}>; rel="next"`}
}

/** Problem details after RFC 9457. */
export function problem(status: number, title: string, more: object = {}): Response {
  return NextResponse.json(
    {title, status, ...more},
    {status, headers: {'content-type': 'application/problem+json', 'cache-control': 'no-store'}},
  )
}
