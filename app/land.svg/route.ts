/** The land of the small map, as one file that browsers keep. Its colour comes from the page that uses it. */
import {landDots} from '@/lib/map/dots'

export const dynamic = 'force-static'

export function GET(): Response {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 91 37"><path id="land" d="${landDots()}"/></svg>`
  return new Response(svg, {headers: {'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400'}})
}
