/** A filter in words: "Articles on Aviation in Norway", "Denials by Amara Lindqvist". */
import {articleParameters, quoteParameters, readParameters} from '../filters'
import type {Library} from '../library'
import {chosenIds} from './condition'
import {facetsById} from './directory'

const acts: Record<string, string> = {
  asks: 'Questions',
  claims: 'Claims',
  denies: 'Denials',
  admits: 'Admissions',
  warns: 'Warnings',
  promises: 'Promises',
  accuses: 'Accusations',
}

export async function titleOf(library: Library, what: 'articles' | 'quotes', search: URLSearchParams): Promise<string> {
  const {filter} = what === 'articles' ? readParameters(articleParameters, search) : readParameters(quoteParameters, search)
  const ids = await chosenIds(library, filter)
  const facets = await facetsById(library, Object.values(ids).flat())
  const named = (kind: keyof typeof ids) => ids[kind].flatMap((id) => facets.get(id)?.label ?? [])
  const act = 'act' in filter && filter.act.length === 1 ? acts[filter.act[0] ?? ''] : undefined
  const parts = [
    act ?? (what === 'articles' ? 'Articles' : 'Quotes'),
    phrase('by', what === 'quotes' ? named('speaker') : []),
    phrase('with', what === 'articles' ? named('speaker') : []),
    phrase('on', named('industry')),
    phrase(what === 'quotes' ? 'about' : 'in', named('country')),
    phrase('from', named('outlet')),
    filter.q ? `matching “${filter.q}”` : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}

const phrase = (preposition: string, names: readonly string[]): string => (names.length === 0 ? '' : `${preposition} ${names.join(', ')}`)
