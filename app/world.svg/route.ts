/** The world's countries, each a symbol of its own, as one file that browsers keep. Pages shade them by `use`. */
import {countryPaths} from '@/lib/map/world'

export const dynamic = 'force-static'

export function GET(): Response {
  const paths = [...countryPaths()].map(([code, data]) => `<path id="${code || 'other'}" d="${data}"/>`)
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg">${paths.join('')}</svg>`, {
    headers: {'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400'},
  })
}
