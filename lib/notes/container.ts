/** The container of notes and its pages: AnnotationCollection and AnnotationPage (Data Model §5, Protocol §4). */
import {type Annotation, CONTAINER, CONTEXT} from './webAnnotation'

/** Where the pages of a list are: the addresses of other pages, as far as there are any. */
export interface Pages {
  first: string
  last?: string
  this?: string
  next?: string
  previous?: string
}

interface Listed {
  origin: string
  /** The filter as parameters of an address, without page and form of the items. */
  search: URLSearchParams
  total: number
  startIndex: number
  pages: Pages
  items: Annotation[]
  iris: boolean
}

const LDP = 'http://www.w3.org/ns/ldp.jsonld'

/** `items` are embedded as the first page, unless `minimal`. */
export function collectionOf(listed: Listed, minimal: boolean) {
  const {total, pages} = listed
  const empty = total === 0
  return {
    '@context': [CONTEXT, LDP],
    id: addressOf(listed),
    type: ['BasicContainer', 'AnnotationCollection'],
    label: 'Notes and corrections',
    total,
    ...(!empty && {first: minimal ? addressOf(listed, pages.first) : withoutContext(pageOf(listed, pages.first))}),
    ...(!empty && pages.last !== undefined && {last: addressOf(listed, pages.last)}),
  }
}

export function pageOf(listed: Listed, page: string) {
  const {pages, total, items, iris, startIndex} = listed
  return {
    '@context': CONTEXT,
    id: addressOf(listed, page),
    type: 'AnnotationPage',
    partOf: {id: addressOf(listed), type: 'AnnotationCollection', total},
    startIndex,
    ...(pages.next !== undefined && {next: addressOf(listed, pages.next)}),
    ...(pages.previous !== undefined && {prev: addressOf(listed, pages.previous)}),
    items: iris ? items.map(({id}) => id) : items.map(withoutContext),
  }
}

/** Without `page`: the container itself. */
function addressOf({origin, search, iris}: Listed, page?: string): string {
  const parameters = new URLSearchParams(search)
  if (page !== undefined) parameters.set('page', page)
  if (page !== undefined && iris) parameters.set('iris', '1')
  return `${origin}${CONTAINER}${parameters.size > 0 ? `?${parameters}` : ''}`
}

function withoutContext<T extends {'@context': unknown}>({'@context': _, ...rest}: T): Omit<T, '@context'> {
  return rest
}
