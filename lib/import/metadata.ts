/** The facts of a page's article, from JSON-LD, meta elements and the page, each the first that is sound. */
import {type Meta, metaSchema} from '../article/meta'
import {namesOf} from './authors'
import {isoDate} from './dates'
import {ImportError} from './error'
import type {Structured} from './structured'

export function pageMeta(document: Document, structured: Structured, address?: string): Meta {
  const outlet = structured.outlet ?? meta(document, 'og:site_name', 'application-name', 'publisher', 'dc.publisher')
  const title = titleOf(document, structured, outlet)
  if (title === undefined) throw new ImportError('the page gives no headline')
  const facts = {
    title,
    dek: dekOf(document, structured, title),
    published: publishedOf(document, structured, address),
    updated: firstDate(structured.updated, meta(document, 'article:modified_time', 'og:updated_time', 'last-modified')),
    authors: authorsOf(document, structured, outlet),
    outlet,
    url: canonicalOf(document, structured, address),
    section: structured.section ?? meta(document, 'article:section', 'section'),
    tags: structured.tags.length > 0 ? structured.tags : metas(document, 'article:tag'),
    lang: languageOf(document, structured),
  }
  return keepSound(facts)
}

/** Fields that the front matter's schema refuses are left out; the title it must have. */
function keepSound(facts: {title: string} & Record<string, unknown>): Meta {
  const kept = Object.entries(facts).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
  const sound = kept.filter(([key, value]) => metaSchema.partial().safeParse({[key]: value}).success)
  return metaSchema.parse(Object.fromEntries(sound))
}

/** The values of meta elements of any of these names, in the order of the names. */
function metas(document: Document, ...names: string[]): string[] {
  const elements = [...document.querySelectorAll('meta[content]')]
  return names.flatMap((name) =>
    elements
      .filter((element) => ['property', 'name', 'itemprop', 'http-equiv'].some((key) => element.getAttribute(key)?.toLowerCase() === name))
      .flatMap((element) => textOr(element.getAttribute('content'))),
  )
}

const meta = (document: Document, ...names: string[]): string | undefined => metas(document, ...names)[0]

const textOr = (text: string | null | undefined): string[] => {
  const line = (text ?? '').replace(/\s+/g, ' ').trim()
  return line === '' ? [] : [line]
}

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The headline as printed, if the page's own facts speak of the same or it alone heads an article; else what they say. */
function titleOf(document: Document, {headline}: Structured, outlet?: string): string | undefined {
  const said = headline ?? withoutOutlet(meta(document, 'og:title', 'twitter:title', 'dc.title') ?? document.title, outlet)
  const printed = [...document.querySelectorAll('h1, [itemprop="headline"]')].flatMap((element) => textOr(element.textContent))
  return printed.find((text) => said !== undefined && alike(text, said)) ?? headOfArticle(document) ?? textOr(said)[0] ?? printed[0]
}

function headOfArticle(document: Document): string | undefined {
  const heads = document.querySelectorAll('article h1')
  return heads.length === 1 ? textOr(heads[0]?.textContent)[0] : undefined
}

/** At least half of the words of both are the same: a search engine's wording of a headline still is that headline. */
function alike(a: string, b: string): boolean {
  const first = new Set(wordsOf(a))
  const second = new Set(wordsOf(b))
  const common = [...first].filter((word) => second.has(word)).length
  return common * 2 >= Math.max(first.size, second.size, 1)
}

/** "Harbour fees to rise | The Northern Post" → "Harbour fees to rise". */
function withoutOutlet(title: string | undefined, outlet?: string): string | undefined {
  const parts = (title ?? '').split(/\s+[|•·»–—-]\s+/)
  const [first] = parts
  if (parts.length === 1 || first === undefined) return title
  const last = parts.at(-1) ?? ''
  const named = outlet !== undefined && alike(last, outlet)
  return named || (title ?? '').includes(' | ') ? parts.slice(0, -1).join(' – ') : title
}

/** A standfirst counts only if readers see it: many descriptions are written for search engines alone. */
function dekOf(document: Document, {description, alternateHeadline}: Structured, title: string): string | undefined {
  const printed = [...document.querySelectorAll(standfirsts)].flatMap((element) => textOr(element.textContent))
  const candidates = [...printed, ...textOr(description), ...metas(document, 'og:description', 'description'), ...textOr(alternateHeadline)]
  const paragraphs = [...document.querySelectorAll('p, h2, h3, div')]
    .filter((element) => element.querySelector('p, div') === null)
    .map((element) => textOr(element.textContent)[0])
  return candidates.find(
    (text) => text !== title && text.length > 20 && text.length < LONGEST_DEK && (printed.includes(text) || paragraphs.includes(text)),
  )
}

export const standfirsts =
  '[itemprop="alternativeHeadline"], [class*="standfirst" i], [class~="dek" i], [class*="-dek" i], [class*="subhead" i], [class*="subtitle" i], [class*="sub-title" i], [class~="deck" i], [class*="article-summary" i], [id*="article-summary" i], [data-gu-name="standfirst"], [data-testid*="standfirst" i], [data-component*="standfirst" i]'

/** Standfirsts are a sentence or two. */
const LONGEST_DEK = 400

function publishedOf(document: Document, {published}: Structured, address = ''): string | undefined {
  const names = [
    'article:published_time',
    'og:published_time',
    'parsely-pub-date',
    'datepublished',
    'pubdate',
    'publishdate',
    'date',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'sailthru.date',
    'article.published',
  ]
  const times = [...document.querySelectorAll('[itemprop="datePublished"], time')].flatMap((element) => [
    ...textOr(element.getAttribute('datetime')),
    ...textOr(element.getAttribute('content')),
    ...textOr(element.textContent),
  ])
  const printed = [
    ...document.querySelectorAll('[class*="date" i], [class*="time" i], [class*="byline" i], [class*="meta" i], [class*="dateline" i]'),
  ].flatMap((element) => textOr(element.textContent?.slice(0, 200)))
  const inAddress = /\/(\d{4})[/-](\d{2})[/-](\d{2})(?:\/|-|$)/.exec(address)
  return firstDate(published, ...metas(document, ...names), ...times, ...printed, inAddress?.slice(1).join('-'))
}

function firstDate(...candidates: (string | undefined)[]): string | undefined {
  for (const candidate of candidates) {
    const date = candidate === undefined ? undefined : isoDate(candidate)
    if (date !== undefined) return date
  }
  return undefined
}

export const bylines =
  '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], [class*="byline" i], [class~="author" i], [class*="author-name" i], [class*="authors" i], [class*="contributor" i], [class$="post-author" i], [class$="entry-author" i], [class$="article-author" i], [data-component*="byline" i], [data-testid*="byline" i], address'

function authorsOf(document: Document, {authors}: Structured, outlet?: string): string[] | undefined {
  const said = metas(document, 'author', 'article:author', 'parsely-author', 'byl', 'dc.creator', 'sailthru.author').filter(
    (name) => !/^https?:/.test(name),
  )
  const printed = bylines
    .split(', ')
    .map((selector) => [...document.querySelectorAll(selector)].flatMap((element) => textOr(element.textContent)))
  for (const candidates of [authors, said, ...printed]) {
    const names = [...new Set(candidates.flatMap(namesOf))]
    const people = names.filter((name) => name !== outlet)
    if (people.length > 0) return people
  }
  return undefined
}

/** The page's own address of itself, if it is one; a front page's address is no article's. */
function canonicalOf(document: Document, structured: Structured, address?: string): string | undefined {
  const said = [document.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta(document, 'og:url'), structured.url]
  for (const candidate of said) {
    if (!candidate || !URL.canParse(candidate, address)) continue
    const url = new URL(candidate, address)
    if (/^https?:$/.test(url.protocol) && url.pathname.length > 1) return url.href
  }
  return address
}

function languageOf(document: Document, {lang}: Structured): string | undefined {
  const said = document.documentElement.getAttribute('lang') ?? lang ?? meta(document, 'og:locale', 'content-language')
  const [primary = '', ...rest] = (said ?? '').trim().split(/[-_]/)
  return /^[A-Za-z]{2,3}$/.test(primary)
    ? [primary.toLowerCase(), ...rest.filter((part) => /^[A-Za-z0-9]{2,8}$/.test(part))].join('-')
    : undefined
}
