/** What countries and industries are called in lists: as the engine's own data call them. */
import {countryName as nameOfCountry} from '../analysis/data/countries'
import {industries} from '../analysis/data/industries'

const titles = new Map<string, string>(industries.map(({id, title}) => [id, title]))

export const countryName = (code: string): string => nameOfCountry(code) ?? code
export const industryName = (id: string): string => titles.get(id) ?? id
