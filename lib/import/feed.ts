/** RSS, RDF, Atom and JSON feeds → the addresses of their articles, newest first as feeds have them. */
import {parseFeed} from 'feedsmith'
import {z} from 'zod'
import {ImportError} from './error'

const linkSchema = z.union([z.string(), z.object({href: z.string().optional(), rel: z.string().optional()})])
const linksSchema = z.array(linkSchema).optional()
const guidSchema = z.object({value: z.string().optional(), isPermaLink: z.boolean().optional()}).optional()
const itemSchema = z.object({
  url: z.string().optional(),
  link: z.string().optional(),
  links: linksSchema,
  guid: guidSchema,
  id: z.string().optional(),
})
const feedSchema = z.object({
  items: z.array(itemSchema).optional(),
  entries: z.array(itemSchema).optional(),
  xml: z.object({base: z.string().optional()}).optional(),
  home_page_url: z.string().optional(),
  link: z.string().optional(),
  links: linksSchema,
})
type Item = z.infer<typeof itemSchema>
type Feed = z.infer<typeof feedSchema>

export function looksLikeFeed(text: string, mediaType: string): boolean {
  if (/^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json)$/.test(mediaType)) return true
  if (/^\s*\{/.test(text)) return /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\//.test(text.replaceAll('\\/', '/'))
  return /<(?:rss|feed|rdf:RDF)[\s>]/.test(text.slice(0, 2000))
}

/** `from`: where the feed was fetched. A feed that says what its links are relative to is believed before that. */
export function feedLinks(text: string, from?: string): string[] {
  const feed = read(text)
  const said = [feed.home_page_url, feed.link, preferred(feed.links ?? [])]
  const base = absolute(feed.xml?.base, from) ?? from ?? said.find((each) => absolute(each) !== undefined)
  const links = (feed.items ?? feed.entries ?? []).flatMap((item) => absolute(linkOf(item), base) ?? [])
  return [...new Set(links)]
}

function read(text: string): Feed {
  try {
    return feedSchema.parse(parseFeed(text).feed)
  } catch {
    throw new ImportError('the feed cannot be read')
  }
}

/** A feed may give the page's address as the item's lasting id alone (RSS 2.0, guid; Atom and JSON Feed, id). */
function linkOf({url, link, links = [], guid, id}: Item): string | undefined {
  const permanent = guid?.isPermaLink === false ? undefined : guid?.value
  return url ?? link ?? preferred(links) ?? [permanent, id].find((each) => /^https?:\/\//i.test(each ?? ''))
}

/** Atom gives several links: that to the page is "alternate", or says nothing. */
function preferred(links: z.infer<typeof linkSchema>[]): string | undefined {
  const page = links.find((link) => typeof link === 'string' || link.rel === undefined || link.rel === 'alternate')
  return typeof page === 'string' ? page : page?.href
}

const absolute = (address: string | undefined, base?: string) =>
  address !== undefined && URL.canParse(address, base) ? new URL(address, base).href : undefined
