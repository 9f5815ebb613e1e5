/** The feeds of a page's filter: for its metadata, where a reader's feed program finds them, and as links. */
import type {Metadata} from 'next'

const mediaTypes = {rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json'} as const
const formats = ['rss', 'atom', 'json'] as const
const titles = {rss: 'RSS', atom: 'Atom', json: 'JSON Feed'} as const

export function feedsOf(what: 'articles' | 'quotes', search: URLSearchParams): NonNullable<Metadata['alternates']> {
  return {types: Object.fromEntries(feedLinks(what, search).map(({format, href}) => [mediaTypes[format], href]))}
}

export function feedLinks(what: 'articles' | 'quotes', search: URLSearchParams) {
  const query = search.size > 0 ? `?${search}` : ''
  return formats.map((format) => ({format, title: titles[format], href: `/feeds/${what}/${format}${query}`}))
}
