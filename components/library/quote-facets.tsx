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
  const change = (part: Partial<QuoteFilter>) => hrefOf(path, quoteParameters, {...filter, after: undefined, ...part})
  return (
    <>
      <FacetList
        title="Form"
        options={types.map((type) => ({
          key: type,
          label: typeNames[type],
          chosen: filter.type.includes(type),
          href: change({type: toggled(filter.type, type)}),
        }))}
      />
      <FacetList
        title="What the speaker does"
        options={acts.map((act) => ({
          key: act,
          label: sentence(act),
          chosen: filter.act.includes(act),
          href: change({act: toggled(filter.act, act)}),
        }))}
      />
      <FacetList
        title="Source"
        options={kinds.map((kind) => ({
          key: kind,
          label: sources[kind],
          chosen: filter.source.includes(kind),
          href: change({source: toggled(filter.source, kind)}),
        }))}
      />
    </>
  )
}
