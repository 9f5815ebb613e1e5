/** The library's facets: what its articles name, with how many are left when a value is chosen as well. */
import type {ArticleFilter, ArticleList, FacetKind} from '@/lib/library'
import {articleParameters} from '@/lib/library/filters'
import {headed} from '../reader/wording'
import {hrefOf, toggled} from './address'
import {FacetList} from './facet'

interface Props {
  path: string
  filter: ArticleFilter
  facets: ArticleList['facets']
  kinds?: readonly FacetKind[]
}

const titles: Record<FacetKind, string> = {country: 'Country', industry: 'Industry', speaker: 'Speaker', outlet: 'Outlet'}

export function ArticleFacets({path, filter, facets, kinds = ['country', 'industry', 'speaker', 'outlet']}: Props) {
  return kinds.map((kind) => (
    <FacetList
      key={kind}
      title={titles[kind]}
      options={facets[kind].map(({key, label, articles, chosen}) => ({
        key,
        label: headed(label),
        count: articles,
        chosen,
        href: hrefOf(path, articleParameters, {...filter, page: 1, [kind]: toggled(filter[kind], key)}),
      }))}
    />
  ))
}
