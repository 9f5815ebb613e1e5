/** What notes can be narrowed by besides words: kind, colour, tag, article. */
import {type NoteFilter, noteParameters} from '@/lib/library/notes/filter'
import {colours} from '@/lib/notes/kinds'
import {sentence} from '../reader/wording'
import {hrefOf, toggled} from './address'
import {FacetList} from './facet'

interface Props {
  path: string
  filter: NoteFilter
  tags: readonly {tag: string; notes: number}[]
  articles: readonly {slug: string; title?: string; notes: number}[]
}

const kinds = {highlight: 'Highlights', comment: 'Comments', correction: 'Corrections'} as const
const kindIds = ['highlight', 'comment', 'correction'] as const

export function NoteFacets({path, filter, tags, articles}: Props) {
  const option = <Name extends 'kind' | 'colour' | 'tag' | 'article'>(
    name: Name,
    key: NoteFilter[Name][number],
    label: string,
    number?: number,
  ) => {
    const chosen: readonly string[] = filter[name]
    const href = hrefOf(path, noteParameters, {...filter, limit: undefined, [name]: toggled(chosen, key)})
    return {key, label, href, chosen: chosen.includes(key), ...(number !== undefined && {count: number})}
  }
  return (
    <>
      <FacetList title="Kind" options={kindIds.map((kind) => option('kind', kind, kinds[kind]))} />
      <FacetList title="Colour" options={colours.map((colour) => option('colour', colour, sentence(colour)))} />
      <FacetList title="Tag" options={tags.map(({tag, notes}) => option('tag', tag, tag, notes))} />
      <FacetList title="Article" options={articles.map(({slug, title, notes}) => option('article', slug, title ?? slug, notes))} />
    </>
  )
}
