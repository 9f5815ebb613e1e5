/** The names that readers see for codes and ids. */
import {countryName} from '../analysis/data/countries'
import {industries} from '../analysis/data/industries'
import type {Titles} from './topics'

const industryTitles: ReadonlyMap<string, string> = new Map(industries.map(({id, title}) => [id, title]))

export const titles: Titles = {
  country: (code) => countryName(code) ?? code,
  industry: (id) => industryTitles.get(id) ?? id,
}
