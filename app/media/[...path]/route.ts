/** Pictures that lie beside the articles. */
import {loadPicture} from '@/lib/article/loadPicture'

export async function GET(_: Request, {params}: {params: Promise<{path: string[]}>}): Promise<Response> {
  const picture = await loadPicture((await params).path.map(decoded))
  if (!picture) return new Response('There is no such picture.', {status: 404})
  return new Response(picture.bytes, {headers: {'Content-Type': picture.type, 'Cache-Control': 'public, max-age=3600'}})
}

/** An address that is not well encoded leads to no picture. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
