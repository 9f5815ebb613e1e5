/**
 * The small world map: a grid of dots, one each four degrees, each belonging to the country that it lies in. Coarse on
 * purpose: it says "over there" at the width of a margin, and weighs a few kilobytes.
 */
import {geoBounds, geoContains} from 'd3-geo'
import countries, {type Country} from 'world-countries'
import {codeOf, type Shape, shapes} from './shapes'

/** Degrees between dots; the map runs from 80° north, above Greenland's middle, to 56° south, Cape Horn. */
const step = 4
const north = 80
const columns = 90
const rows = 35

interface Dot {
  x: number
  y: number
}

interface DotMap {
  /** Path of all dots on land. */
  land: string
  /** Path of each country's dots, by ISO 3166-1 alpha-2 code; one that no dot falls in has one at its centre. */
  byCountry: ReadonlyMap<string, string>
}

export function dotMap(): DotMap {
  const {land, byCountry} = grid()
  const paths = countries.map((country) => [country.cca2, pathOf(byCountry.get(country.cca2) ?? centreOf(country))] as const)
  return {land: pathOf(land), byCountry: new Map(paths)}
}

interface Grid {
  land: Dot[]
  byCountry: Map<string, Dot[]>
}

function grid(): Grid {
  const byCountry = new Map<string, Dot[]>()
  const taken = new Set<string>()
  for (const shape of shapes()) {
    const code = codeOf(shape)
    const dots = dotsIn(shape).filter(({x, y}) => !taken.has(`${x} ${y}`))
    for (const {x, y} of dots) taken.add(`${x} ${y}`)
    if (code && dots.length > 0) byCountry.set(code, [...(byCountry.get(code) ?? []), ...dots])
  }
  const land = [...taken].map((key) => key.split(' ').map(Number)).map(([x = 0, y = 0]) => ({x, y}))
  return {land, byCountry}
}

function dotsIn(shape: Shape): Dot[] {
  const [[west, south], [east, top]] = geoBounds(shape)
  const dots: Dot[] = []
  for (let y = 0; y < rows; y++) {
    const latitude = north - y * step
    if (latitude < south || latitude > top) continue
    for (let x = 0; x < columns; x++) {
      const longitude = x * step - 178
      const between = west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east
      if (between && geoContains(shape, [longitude, latitude])) dots.push({x, y})
    }
  }
  return dots
}

function centreOf({latlng: [latitude, longitude]}: Country): Dot[] {
  return [{x: Math.round((longitude + 178) / step), y: Math.round((north - latitude) / step)}]
}

/** Dots are the round ends of strokes without length; neighbours in a row share one stroke that the style sheet dashes. */
function pathOf(dots: readonly Dot[]): string {
  const sorted = [...dots].sort((a, b) => a.y - b.y || a.x - b.x)
  const strokes: {x: number; y: number; length: number}[] = []
  for (const {x, y} of sorted) {
    const last = strokes.at(-1)
    if (last && last.y === y && last.x + last.length + 1 === x) last.length++
    else strokes.push({x, y, length: 0})
  }
  return strokes.map(({x, y, length}) => `M${x} ${y}h${length + 0.01}`).join('')
}
