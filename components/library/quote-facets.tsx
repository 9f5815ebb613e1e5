/** What quotes can be narrowed by besides words: how they are put, what the speaker does by them, what kind of source. */
import {acts, type QuoteFilter} from '@/lib/library'
import {quoteParameters} from '@/lib/library/filters'
import {sentence, typeNames} from '../reader/wording'
import {hrefOf, toggled} from './address'
import {FacetList} from './facet'

const types = ['direct', 'mixed', 'indirect'] as const
const sources = {person: 'Persons', organisation: 'Organisations', group: 'Groups', anonymous: 'Unnamed', document: 'Documents'} as const
const kinds = ['person', 'organisation', 'group', 'anonymous', 'document'] as const

export function QuoteFacets({path, filter}: {path: string; filter: QuoteFilter}) {
  const options = <Name extends 'type' | 'act' | 'source'>(
    name: Name,
    values: readonly QuoteFilter[Name][number][],
    label: (value: QuoteFilter[Name][number]) => string,
  ) =>
    values.map((value) => {
      const chosen: readonly string[] = filter[name]
      return {
        key: value,
        label: label(value),
        chosen: chosen.includes(value),
        href: hrefOf(path, quoteParameters, {...filter, after: undefined, [name]: toggled(chosen, value)}),
      }
    })
  return (
    <>
      <FacetList title="Form" options={options('type', types, (type) => typeNames[type])} />
      <FacetList title="What the speaker does" options={options('act', acts, sentence)} />
      <FacetList title="Source" options={options('source', kinds, (kind) => sources[kind])} />
    </>
  )
}
