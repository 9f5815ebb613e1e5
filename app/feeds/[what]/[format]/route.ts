/**
 * Feeds for the library and for every filter of it: `/feeds/articles/rss?country=NO&industry=aviation`,
 * `/feeds/quotes/atom?speaker=…`, `/feeds/quotes/json?act=denies`.
 */
import {type NextRequest, NextResponse} from 'next/server'
import {matches} from '@/app/api/answer'
import {siteOrigin} from '@/app/origin'
import {type Feed, type FeedItem, feedFormats, isFeedFormat} from '@/lib/export/feeds'
import {
  articleParameters,
  type Library,
  type QuoteItem,
  quoteParameters,
  readParameters,
  revisionOf,
  searchArticles,
  searchQuotes,
  serverLibrary,
  titleOf,
} from '@/lib/library'
import {hrefOf} from '@/lib/reader/address'

interface Context {
  params: Promise<{what: string; format: string}>
}

/** As many as a reader who was away for a week wants to see. */
const ITEMS = 50

export async function GET(request: NextRequest, {params}: Context): Promise<Response> {
  const {what, format} = await params
  if ((what !== 'articles' && what !== 'quotes') || !isFeedFormat(format))
    return refusal(404, 'Feeds are /feeds/articles or /feeds/quotes, then /rss, /atom or /json.')
  const search = request.nextUrl.searchParams
  const {faults} = readParameters(what === 'articles' ? articleParameters : quoteParameters, search)
  const [fault] = faults
  if (fault) return refusal(400, `${fault.parameter}: ${fault.reason}.`)
  try {
    const library = await serverLibrary()
    const etag = `"${await revisionOf(library.database.read)}"`
    const headers = {etag, 'cache-control': 'no-cache', 'content-type': feedFormats[format].mediaType}
    if (matches(request.headers.get('if-none-match'), etag)) return new NextResponse(null, {status: 304, headers})
    return new NextResponse(feedFormats[format].write(await feedOf(library, what, request)), {headers})
  } catch (error) {
    console.error(`${request.nextUrl.pathname}: ${error instanceof Error ? error.message : String(error)}`)
    return refusal(503, 'The library cannot be reached at the moment.')
  }
}

async function feedOf(library: Library, what: 'articles' | 'quotes', request: NextRequest): Promise<Feed> {
  const origin = siteOrigin(library, request)
  const {pathname, search, searchParams} = request.nextUrl
  const items = what === 'articles' ? await articleItems(library, searchParams, origin) : await quoteItems(library, searchParams, origin)
  const title = await titleOf(library, what, searchParams)
  const newest = items.find(({published}) => published)?.published
  return {
    title: `${title} · On the Record`,
    description: what === 'articles' ? 'Articles, newest first' : 'Who said what, newest first',
    home: `${origin}${what === 'articles' ? '/' : '/quotes'}${search}`,
    self: `${origin}${pathname}${search}`,
    updated: new Date(newest ?? 0),
    items,
  }
}

async function articleItems(library: Library, search: URLSearchParams, origin: string): Promise<FeedItem[]> {
  const {filter} = readParameters(articleParameters, search)
  const {articles} = await searchArticles(library, {...filter, page: 1, limit: ITEMS})
  return articles.map(({slug, title, dek, outlet, published, countries, industries, quotes}) => ({
    id: `${origin}/articles/${slug}`,
    url: `${origin}/articles/${slug}`,
    title,
    text: dek ?? [outlet, `${quotes} ${quotes === 1 ? 'quote' : 'quotes'}`].filter(Boolean).join(', '),
    ...(published ? {published} : {}),
    authors: outlet ? [outlet] : [],
    tags: [...countries, ...industries].filter(({focus}) => focus).map(({label}) => label),
  }))
}

async function quoteItems(library: Library, search: URLSearchParams, origin: string): Promise<FeedItem[]> {
  const {filter} = readParameters(quoteParameters, search)
  const {quotes} = await searchQuotes(library, {...filter, after: undefined, limit: ITEMS})
  return quotes.map((quote) => ({
    id: `${origin}/articles/${quote.article.slug}#${quote.name}`,
    url: placeOf(quote, origin),
    title: `${quote.source?.name ?? 'Somebody'}: ${shortened(quote.words)}`,
    text: [quote.context.text, [quote.article.title, quote.article.outlet].filter(Boolean).join(', ')].join('\n\n'),
    ...(quote.article.published ? {published: quote.article.published} : {}),
    authors: quote.source ? [quote.source.name] : [],
    tags: [...quote.countries, ...quote.industries].map(({label}) => label),
  }))
}

function placeOf({article, source, name}: QuoteItem, origin: string): string {
  return hrefOf(`${origin}/articles/${article.slug}`, {...(source ? {speaker: source.local} : {}), at: name})
}

const LONGEST_TITLE = 90

function shortened(words: string): string {
  if (words.length <= LONGEST_TITLE) return words
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST_TITLE))} …`
}

function refusal(status: number, message: string): Response {
  return new NextResponse(`${message}\n`, {status, headers: {'content-type': 'text/plain; charset=utf-8'}})
}
