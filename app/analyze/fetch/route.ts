/**
 * POST /analyze/fetch {url}: fetches a page or feed from the web and answers with the articles found, as Markdown.
 * Nothing is kept: the page shows them first. For those alone who may add articles, since the server does the fetching;
 * never from addresses of its own network, and as robots.txt allows.
 */
import {z} from 'zod'
import {createFetcher} from '@/lib/import/fetch'
import {createRobots} from '@/lib/import/robots'
import {type Found, findArticles} from '@/lib/import/sources'
import {writerOf} from '../../person'
import {answer, isJson, jsonOf} from '../body'
import {refusal} from '../permission'
import type {FetchedArticle} from '../protocol'

const bodySchema = z.strictObject({url: z.string().trim().max(2000)})

/** Articles of a feed: what a person wants to choose from. */
const MOST_ARTICLES = 10

/** Milliseconds after which no further article of a feed is fetched. */
const LONGEST = 45_000

/** Fetches under way at a time, of everybody together; each may hold a page of 10 MB. */
const MOST_AT_ONCE = 3
let underWay = 0

export async function POST(request: Request): Promise<Response> {
  const refused = refusal(await writerOf(request.headers), request.headers, process.env)
  if (refused) return answer(refused.status, {reason: refused.reason})
  if (!isJson(request)) return answer(415, {reason: 'send JSON'})
  const parsed = bodySchema.safeParse(await jsonOf(request, 10_000))
  if (!parsed.success) return answer(400, {reason: 'send {"url": "…"}, of at most 2,000 characters'})
  const {url} = parsed.data
  if (!/^https?:\/\//i.test(url)) return answer(422, {reason: 'an address begins with http:// or https://'})
  if (underWay >= MOST_AT_ONCE) return answer(429, {reason: 'other pages are being fetched; try again in a moment'})
  underWay++
  try {
    const articles = await fetchArticles(url)
    const [first] = articles
    if (articles.length === 0) return answer(422, {reason: 'the feed names no article'})
    return articles.length === 1 && first && 'reason' in first ? answer(422, {reason: first.reason}) : answer(200, {articles})
  } finally {
    underWay--
  }
}

async function fetchArticles(url: string): Promise<FetchedArticle[]> {
  const fetcher = createFetcher()
  const deadline = Date.now() + LONGEST
  const articles: FetchedArticle[] = []
  try {
    for await (const found of findArticles(url, {fetcher, robots: createRobots(fetcher)}, MOST_ARTICLES)) {
      articles.push(fetched(found))
      if (Date.now() > deadline) break
    }
  } finally {
    await fetcher.close()
  }
  return articles
}

function fetched(found: Found): FetchedArticle {
  if ('reason' in found) return found
  const {source, draft} = found
  return {source, title: draft.meta.title, slug: draft.slug, markdown: draft.markdown}
}
