/** The names of countries and industries, for the page that corrects them. */
import {countryName} from '@/lib/analysis/data/countries'
import {industries} from '@/lib/analysis/data/industries'
import type {TopicNames} from '@/lib/notes/corrections'

const titles: ReadonlyMap<string, string> = new Map(industries.map(({id, title}) => [id, title]))

export const topicNames: TopicNames = {country: (code) => countryName(code) ?? code, industry: (id) => titles.get(id) ?? id}
