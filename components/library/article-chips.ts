/** The chips of what is chosen in the library, named as its facets name them. */
import type {ArticleFilter, ArticleList} from '@/lib/library'
import {articleParameters} from '@/lib/library/filters'
import {dayOf} from '../dateline'
import {hrefOf, toggled} from './address'

interface Chip {
  key: string
  label: string
  href: string
}

const kinds = ['country', 'industry', 'speaker', 'outlet'] as const

export function chipsOf(path: string, filter: ArticleFilter, facets: ArticleList['facets']): Chip[] {
  const without = (change: Partial<ArticleFilter>) => hrefOf(path, articleParameters, {...filter, page: 1, ...change})
  const values = kinds.flatMap((kind) =>
    filter[kind].map((key) => ({
      key: `${kind} ${key}`,
      label: facets[kind].find((value) => value.key === key)?.label ?? key,
      href: without({[kind]: toggled(filter[kind], key)}),
    })),
  )
  return [
    ...(filter.q === undefined ? [] : [{key: 'q', label: `“${filter.q}”`, href: without({q: undefined})}]),
    ...values,
    ...(filter.from === undefined ? [] : [{key: 'from', label: `From ${dayOf(filter.from)}`, href: without({from: undefined})}]),
    ...(filter.to === undefined ? [] : [{key: 'to', label: `To ${dayOf(filter.to)}`, href: without({to: undefined})}]),
  ]
}
