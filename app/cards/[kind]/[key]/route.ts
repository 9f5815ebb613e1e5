/** GET /cards/<kind>/<key>: the picture of a page, for where its address is shared (`og:image`). */
import type {NextRequest} from 'next/server'
import {matches} from '@/app/api/answer'
import {serverLibrary} from '@/lib/library'
import {cardKinds, contentOf} from '../../content'
import {draw, tagOf} from '../../draw'

export async function GET(request: NextRequest, {params}: {params: Promise<{kind: string; key: string}>}): Promise<Response> {
  const {kind: wanted, key} = await params
  const kind = cardKinds.find((each) => each === wanted)
  try {
    const content = kind && (await contentOf(await serverLibrary(), kind, key))
    if (!content) return told(404, 'There is no such page.')
    const headers = {ETag: `"${tagOf(content)}"`, 'Cache-Control': 'public, max-age=3600'}
    if (matches(request.headers.get('if-none-match'), headers.ETag)) return new Response(null, {status: 304, headers})
    const picture = await draw(content)
    return picture
      ? new Response(picture, {headers: {...headers, 'Content-Type': 'image/png'}})
      : told(503, 'Too many pictures are being drawn.', '5')
  } catch (error) {
    console.error(`${request.nextUrl.pathname}: ${error instanceof Error ? error.message : String(error)}`)
    return told(503, 'The library cannot be reached at the moment.', '30')
  }
}

function told(status: number, reason: string, after?: string): Response {
  const headers = {'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...(after && {'Retry-After': after})}
  return new Response(`${reason}\n`, {status, headers})
}
