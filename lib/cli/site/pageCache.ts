/**
 * Keeps finished pages for a moment: what a thousand readers ask for in the same second is rendered once. So short a
 * life needs no word from the library when an article changes, and every request that writes clears it at once.
 *
 * Only pages that are the same for everybody are kept: public rooms, asked for without any cookie but the reader's
 * preferences, which are part of the key. The nonce of the Content-Security-Policy is cut out of a kept page, and each
 * answer gets a fresh one.
 */
import {randomUUID} from 'node:crypto'
import type {IncomingMessage, ServerResponse} from 'node:http'
import {Cache} from '../../article/cache'
import {isPreference} from '../../preferences'
import {type Answer, capture, type Handler} from './capture'

export interface CacheOptions {
  /** How long a page is kept, in milliseconds. */
  life: number
  /** Bytes of pages that are kept at most. */
  budget: number
  /** Milliseconds of a clock that only goes forward. */
  now: () => number
}

const usual: CacheOptions = {life: 1000, budget: 16_000_000, now: () => performance.now()}

/** Headers and text are cut where the nonce stood: joined by another, they are the answer again. */
interface Page {
  until: number
  headers: [name: string, pieces: string[]][]
  /** As bytes, so that an answer is put together without copying them. */
  pieces: Buffer[]
}

export function withPageCache(render: Handler, {life, budget, now}: CacheOptions = usual): Handler {
  let pages = new Cache<Page>(budget)
  const rendering = new Map<string, Promise<Page | undefined>>()

  /** What is being rendered now may not show what has just been written. */
  const clear = () => {
    pages = new Cache(budget)
    rendering.clear()
  }

  async function renderPage(request: IncomingMessage, response: ServerResponse, key: string): Promise<void> {
    const until = now() + life
    const keeper = pages
    const answer = capture(request, response, render)
    const page = answer.then(
      (sent) => (sent ? pageOf(sent, until) : undefined),
      () => undefined,
    )
    rendering.set(key, page)
    const made = await page
    if (rendering.get(key) === page) rendering.delete(key)
    if (made && keeper === pages) pages.set(key, made, weightOf(made))
    await answer
  }

  return async (request, response) => {
    const key = keyOf(request)
    if (key === undefined) {
      if (request.method === 'GET' || request.method === 'HEAD') return render(request, response)
      clear()
      response.once('finish', clear)
      return render(request, response)
    }
    const kept = pages.get(key)
    const page = kept && kept.until > now() ? kept : await rendering.get(key)
    if (page) send(page, response)
    else await renderPage(request, response, key)
  }
}

/** Rooms whose pages are the same for everybody. */
const publicRooms = /^\/(?:(?:articles|quotes|speakers|countries|industries|about)(?:\/[^?]*)?)?(?:\?|$)/

/** All that a page depends on, besides the library; `undefined` for what is not kept. */
function keyOf({method, url = '', headers}: IncomingMessage): string | undefined {
  if (method !== 'GET' || !publicRooms.test(url) || url.length > LONGEST_ADDRESS) return
  if (headers.rsc !== undefined || headers['next-action'] !== undefined || headers.authorization !== undefined) return
  const cookies = (headers.cookie ?? '').split('; ').filter(Boolean)
  if (!cookies.every((cookie) => isPreference(cookie.split('=', 1)[0] ?? ''))) return
  return JSON.stringify([url, headers.host, headers['x-forwarded-host'], headers['x-forwarded-proto'], cookies.sort()])
}

/** Beyond it an address is somebody's experiment, not what many ask for. */
const LONGEST_ADDRESS = 1000

function pageOf({status, headers, body}: Answer, until: number): Page | undefined {
  const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1]
  const isPage = status === 200 && /^text\/html\b/.test(String(headers['content-type'])) && headers['set-cookie'] === undefined
  if (!isPage || nonce === undefined) return
  const cut = (text: string) => text.split(nonce)
  return {
    until,
    headers: Object.entries(headers).map(([name, value]) => [name, cut(String(value))]),
    pieces: cut(body.toString('utf8')).map((piece) => Buffer.from(piece)),
  }
}

const weightOf = ({pieces}: Page): number => pieces.reduce((sum, piece) => sum + piece.length, 0)

function send({headers, pieces}: Page, response: ServerResponse): void {
  const nonce = btoa(randomUUID())
  for (const [name, parts] of headers) response.setHeader(name, parts.join(nonce))
  response.cork()
  pieces.forEach((piece, index) => {
    if (index > 0) response.write(nonce)
    response.write(piece)
  })
  response.end()
}
