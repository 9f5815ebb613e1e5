/** The names that readers see for codes and ids, and the dots of the map: the data behind the panels. */
import {countryName} from '../analysis/data/countries'
import {dotsOf} from '../map/dots'
import type {Titles} from './topics'

export const titles: Titles = {
  country: (code) => countryName(code) ?? code,
  industry: (id) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' and '),
  dots: dotsOf,
}
