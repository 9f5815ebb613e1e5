/** RSS, RDF, Atom and JSON feeds → the addresses of their articles, newest first as feeds have them. */
import {parseFeed} from 'feedsmith'
import {z} from 'zod'
import {ImportError} from './error'

const linkSchema = z.union([z.string(), z.object({href: z.string().optional(), rel: z.string().optional()})])
const itemSchema = z.object({url: z.string().optional(), link: z.string().optional(), links: z.array(linkSchema).optional()})
const feedSchema = z.object({items: z.array(itemSchema).optional(), entries: z.array(itemSchema).optional()})

export function looksLikeFeed(text: string, mediaType: string): boolean {
  if (/^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json)$/.test(mediaType)) return true
  const head = text.slice(0, 2000)
  return /<(?:rss|feed|rdf:RDF)[\s>]/.test(head) || /^\s*\{[^{]{0,500}"version"\s*:\s*"https?:\/\/jsonfeed\.org\//.test(head)
}

export function feedLinks(text: string, base?: string): string[] {
  const items = itemsOf(text)
  const links = items.map(({url, link, links = []}) => url ?? link ?? preferred(links)).filter((each) => each !== undefined)
  return [...new Set(links.filter((each) => URL.canParse(each, base)).map((each) => new URL(each, base).href))]
}

function itemsOf(text: string): z.infer<typeof itemSchema>[] {
  let feed: unknown
  try {
    feed = parseFeed(text).feed
  } catch {
    throw new ImportError('the feed cannot be read')
  }
  const {items, entries} = feedSchema.parse(feed)
  return items ?? entries ?? []
}

/** Atom gives several links: that to the page is "alternate", or says nothing. */
function preferred(links: z.infer<typeof linkSchema>[]): string | undefined {
  const page = links.find((link) => typeof link === 'string' || link.rel === undefined || link.rel === 'alternate')
  return typeof page === 'string' ? page : page?.href
}
