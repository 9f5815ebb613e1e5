/** The shapes of the world's countries and whose they are: Natural Earth at 1:110 million, by the package world-atlas. */
import {feature} from 'topojson-client'
import atlas from 'world-atlas/countries-110m.json'
import countries from 'world-countries'

export type Shape = ReturnType<typeof shapes>[number]

/** Without Antarctica, which would take a fifth of a map and is hardly ever in the news. */
export function shapes() {
  return feature(atlas, atlas.objects.countries).features.filter(({properties}) => properties.name !== 'Antarctica')
}

/** The atlas has ISO's numbers, and none for Kosovo. */
export function codeOf({id, properties}: Shape): string | undefined {
  if (properties.name === 'Kosovo') return 'XK'
  return id === undefined ? undefined : countries.find(({ccn3}) => ccn3 === String(id).padStart(3, '0'))?.cca2
}
