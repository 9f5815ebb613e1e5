/**
 * The world map: Natural Earth's countries at 1:110 million in the Natural Earth projection, as paths by ISO code.
 * Countries too small for that scale have no path; a table beside the map names them all.
 */
import {geoNaturalEarth1, geoPath} from 'd3-geo'
import {codeOf, shapes} from './shapes'

export const worldWidth = 960
export const worldHeight = 440

/** One decimal is a tenth of a pixel at full size. */
const digits = 1

let made: ReadonlyMap<string, string> | undefined

/** Path data by ISO 3166-1 alpha-2 code. Land that belongs to no code, such as a disputed strip, is under `''`. */
export function countryPaths(): ReadonlyMap<string, string> {
  made ??= draw()
  return made
}

function draw(): Map<string, string> {
  const drawn = shapes()
  const projection = geoNaturalEarth1().fitSize([worldWidth, worldHeight], {type: 'FeatureCollection', features: drawn})
  const path = geoPath(projection).digits(digits)
  const paths = new Map<string, string>()
  for (const shape of drawn) {
    const code = codeOf(shape) ?? ''
    paths.set(code, (paths.get(code) ?? '') + (path(shape) ?? ''))
  }
  return paths
}
