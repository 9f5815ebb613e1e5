/** What a page's JSON-LD (schema.org) says of the article. Whatever is malformed counts as not said. */
import {parseHTML} from 'linkedom'

export interface Structured {
  headline?: string
  alternateHeadline?: string
  description?: string
  published?: string
  updated?: string
  authors: string[]
  outlet?: string
  section?: string
  tags: string[]
  lang?: string
  url?: string
  image?: {src?: string; caption?: string; credit?: string}
  paywalled: boolean
}

type Fields = Partial<Record<string, unknown>>

export function readStructured(document: Document): Structured {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    nodesOf(parse(script.textContent ?? '')),
  )
  const article = nodes.find((node) => typesOf(node).some((type) => articleTypes.test(type)))
  if (!article) return {authors: [], tags: [], paywalled: false}
  const byId = new Map(nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])))
  /** A node that is only named by its id is elsewhere in the graph. */
  const resolve = (value: unknown): Fields[] =>
    list(value).flatMap((item) => {
      if (!isFields(item)) return typeof item === 'string' ? [{name: item, url: item}] : []
      const known = typeof item['@id'] === 'string' ? byId.get(item['@id']) : undefined
      return [known ? {...known, ...item} : item]
    })
  return {
    headline: line(article.headline) ?? line(article.name),
    alternateHeadline: line(article.alternativeHeadline),
    description: line(article.description),
    published: line(article.datePublished) ?? line(article.dateCreated),
    updated: line(article.dateModified),
    authors: authorNames(resolve(article.author)),
    outlet: resolve(article.publisher)
      .map(({name}) => line(name))
      .find(Boolean),
    section: list(article.articleSection).map(line).find(Boolean),
    tags: list(article.keywords)
      .flatMap((words) => (typeof words === 'string' ? words.split(',') : []))
      .flatMap((word) => line(word) ?? []),
    lang: line(article.inLanguage),
    url:
      line(article.mainEntityOfPage) ??
      resolve(article.mainEntityOfPage)
        .map((page) => line(page['@id']))
        .find(Boolean) ??
      line(article.url),
    image: imageOf(resolve(article.image)),
    paywalled: [false, 'False', 'false'].some((no) => article.isAccessibleForFree === no),
  }
}

const articleTypes = /(?:Article|BlogPosting|NewsArticle|Report|LiveBlogPosting)$/

function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, ''))
  } catch {
    return undefined
  }
}

/** The nodes at the top and in `@graph`, in the order of the page. */
function nodesOf(value: unknown): Fields[] {
  return list(value).flatMap((item) => (isFields(item) ? [item, ...nodesOf(item['@graph'] ?? []), ...nodesOf(item.mainEntity ?? [])] : []))
}

function authorNames(authors: Fields[]): string[] {
  const named = authors.map(({name, ...fields}) => ({
    names: list(name).flatMap((each) => line(each) ?? []),
    person: !typesOf(fields).includes('Organization'),
  }))
  const people = named.filter(({person}) => person)
  return (people.length > 0 ? people : named).flatMap(({names}) => names)
}

function imageOf([image]: Fields[]): Structured['image'] {
  if (!image) return undefined
  const credit = line(image.creditText) ?? line(image.copyrightHolder)
  return {src: line(image.url) ?? line(image.contentUrl), caption: line(image.caption), ...(credit && {credit})}
}

const typesOf = (node: Fields) => list(node['@type']).filter((type) => typeof type === 'string')
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A string on one line, entities that a careless page has put into its JSON undone. */
function line(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = (/&[#\w]+;/.test(value) ? decoded(value) : value).replace(/\s+/g, ' ').trim()
  return text === '' ? undefined : text
}

/** As HTML reads them. What only looks like markup ("<") is kept. */
const decoded = (text: string) => parseHTML(`<p>${text.replaceAll('<', '&lt;')}</p>`).document.querySelector('p')?.textContent ?? text
