/**
 * Fetches one page or feed from the web, distrusting it: http and https only, never an address of this machine or its
 * network (checked where the connection is made, so that neither a redirect nor DNS leads round it), and never more
 * bytes, time or redirects than an article can need.
 */
import {lookup} from 'node:dns/promises'
import {isIP, type LookupFunction} from 'node:net'
import {Agent, type Dispatcher, request} from 'undici'
import {isPublicAddress} from './address'
import {readBody} from './body'
import {ImportError} from './error'
import {LARGEST_PAGE} from './limits'

export const USER_AGENT = "OnTheRecord/0.1 (imports single articles at a reader's request)"

export interface FetchOptions {
  /** Which addresses may be connected to. */
  allows?: (address: string) => boolean
  resolve?: (host: string) => Promise<string[]>
  limits?: Partial<Limits>
}

export interface Limits {
  bytes: number
  /** For the whole of a fetch, redirects included. */
  milliseconds: number
  redirects: number
}

export const LIMITS: Limits = {bytes: LARGEST_PAGE, milliseconds: 30_000, redirects: 5}

export interface Fetched {
  /** After redirects. */
  url: string
  status: number
  /** As the server says, lower case, without parameters. */
  mediaType: string
  /** The charset parameter, where the server gives one. */
  charset?: string
  bytes: Uint8Array
}

export interface Fetcher {
  /** `redirected` is told each further address before it is fetched, and may refuse it by throwing. */
  fetch(url: string, redirected?: (url: string) => Promise<void>): Promise<Fetched>
  close(): Promise<void>
}

export function createFetcher({allows = isPublicAddress, resolve = resolveAll, limits: given}: FetchOptions = {}): Fetcher {
  const limits = {...LIMITS, ...given}
  const agent = new Agent({connect: {lookup: guardedLookup(resolve, allows), timeout: limits.milliseconds}, maxResponseSize: -1})
  return {
    fetch: (url, redirected = async () => {}) => follow(url, redirected, agent, allows, limits),
    close: () => agent.destroy(),
  }
}

async function follow(
  from: string,
  redirected: (url: string) => Promise<void>,
  dispatcher: Dispatcher,
  allows: (address: string) => boolean,
  limits: Limits,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.milliseconds)
  let url = check(from, allows)
  try {
    for (let redirects = 0; ; redirects++) {
      const response = await request(url, {dispatcher, signal, headers: HEADERS, headersTimeout: limits.milliseconds})
      const location = response.statusCode >= 300 && response.statusCode < 400 ? header(response, 'location') : undefined
      if (location === undefined) return await finish(url, response, limits)
      response.body.on('error', () => {}).destroy()
      if (redirects >= limits.redirects) throw new ImportError(`more than ${limits.redirects} redirects`)
      url = check(URL.canParse(location, url.href) ? new URL(location, url).href : location, allows)
      await redirected(url.href)
    }
  } catch (error) {
    throw explain(error, limits)
  }
}

const HEADERS = {
  'user-agent': USER_AGENT,
  accept: 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json;q=0.9, */*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'en',
}

async function finish(url: URL, response: Dispatcher.ResponseData, limits: Limits): Promise<Fetched> {
  const [mediaType = '', ...parameters] = (header(response, 'content-type') ?? '').split(';')
  const charset = parameters.map((parameter) => /^\s*charset=["']?([^"'\s]+)/i.exec(parameter)?.[1]).find(Boolean)
  const bytes = await readBody(response.body, header(response, 'content-encoding'), limits.bytes)
  return {url: url.href, status: response.statusCode, mediaType: mediaType.trim().toLowerCase(), ...(charset && {charset}), bytes}
}

function header(response: Dispatcher.ResponseData, name: string): string | undefined {
  const value = response.headers[name]
  return Array.isArray(value) ? value[0] : value
}

/** A host that is an address itself is never looked up, so it is checked here. */
function check(address: string, allows: (address: string) => boolean): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) throw new ImportError(`only http and https addresses can be fetched, not ${address}`)
  if (url.username || url.password) throw new ImportError('an address with a user name or password in it is not fetched')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !allows(host)) throw notPublic(host)
  return url
}

/** The addresses that are connected to are exactly those that were checked. */
function guardedLookup(resolve: (host: string) => Promise<string[]>, allows: (address: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (addresses) => {
        const refused = addresses.find((address) => !allows(address))
        if (refused !== undefined) return callback(notPublic(`${host} (${refused})`), '')
        const all = addresses.map((address) => ({address, family: isIP(address)}))
        const [first] = all
        if (!first) return callback(new ImportError(`${host} has no address`), '')
        return options.all ? callback(null, all) : callback(null, first.address, first.family)
      },
      (error: Error) => callback(error, ''),
    )
  }
}

const resolveAll = async (host: string) => (await lookup(host, {all: true})).map(({address}) => address)

const notPublic = (host: string) => new ImportError(`${host} is an address of this machine or its network, and those are not fetched`)

const reasons: Record<string, string> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host’s name could not be looked up',
  ECONNREFUSED: 'the server refuses connections',
  ECONNRESET: 'the server broke off the connection',
  UND_ERR_SOCKET: 'the server broke off the connection',
  UND_ERR_HEADERS_OVERFLOW: 'the server’s headers are too long',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the server sent another length than it announced',
  HPE_INVALID_CONTENT_LENGTH: 'the server does not speak HTTP properly',
}

function explain(error: unknown, {milliseconds}: Limits): Error {
  if (error instanceof ImportError) return error
  if (!(error instanceof Error)) return new ImportError(String(error))
  if (error.cause instanceof ImportError) return error.cause
  const code = 'code' in error ? String(error.code) : ''
  const late = error.name === 'TimeoutError' || code.endsWith('_TIMEOUT')
  if (late) return new ImportError(`no complete answer within ${milliseconds / 1000} seconds`)
  return new ImportError(reasons[code] ?? (error.name === 'HTTPParserError' ? 'the server does not speak HTTP properly' : error.message))
}
