/** The feeds of a page's filter, for its metadata: what a reader's feed program finds there. */
import type {Metadata} from 'next'

const mediaTypes = {rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json'} as const
const formats = ['rss', 'atom', 'json'] as const

export function feedsOf(what: 'articles' | 'quotes', search: URLSearchParams): NonNullable<Metadata['alternates']> {
  const query = search.size > 0 ? `?${search}` : ''
  return {types: Object.fromEntries(formats.map((format) => [mediaTypes[format], `/feeds/${what}/${format}${query}`]))}
}
