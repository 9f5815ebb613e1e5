/**
 * The small map as one file that browsers keep: all land, and the dots of each country by its code. Colours come from
 * the page that uses them.
 */
import {dotMap} from '@/lib/map/dots'

export const dynamic = 'force-static'

export function GET(): Response {
  const {land, byCountry} = dotMap()
  const countries = [...byCountry].map(([code, dots]) => `<path id="${code}" d="${dots}"/>`)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 91 37"><path id="land" d="${land}"/>${countries.join('')}</svg>`
  return new Response(svg, {headers: {'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400'}})
}
