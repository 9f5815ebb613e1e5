/**
 * Where a request comes from, told by its headers and by how the server was started. A server that listens to its own
 * machine alone belongs to whoever sits there; one that others reach needs accounts before anything can be written.
 */
type Environment = Partial<Record<string, string>>
type Sent = Pick<Headers, 'get'>

/** Why a request is refused. `wait`: seconds after which it may be made again. */
export interface Refusal {
  status: 401 | 403 | 429
  reason: string
  wait?: number
}

/** `here`: one person, at this machine; `accounts`: people sign in; `closed`: nobody may write. */
export type Mode = 'here' | 'accounts' | 'closed'

/**
 * `LISTENS_ON` is set by `npm start`. A server started in another way does not say where it listens, and is not trusted;
 * nor is one that has a public address or an editor's token, since both say that a proxy hands it requests of others.
 */
export function modeOf(environment: Environment): Mode {
  if (environment.ACCOUNTS === 'on') return troubleWithAccounts(environment) ? 'closed' : 'accounts'
  const {LISTENS_ON, SITE_ORIGIN, EDITOR_TOKEN} = environment
  const isPublic = Boolean(EDITOR_TOKEN) || isPublicAddress(SITE_ORIGIN)
  return LISTENS_ON !== undefined && isLoopback(LISTENS_ON) && !isPublic ? 'here' : 'closed'
}

/** What is missing for the accounts that are asked for. Where others reach the server, only its address tells its own pages from forged ones. */
export function troubleWithAccounts({ACCOUNTS, LISTENS_ON, SITE_ORIGIN}: Environment): string | undefined {
  if (ACCOUNTS !== 'on' || SITE_ORIGIN) return undefined
  if (LISTENS_ON !== undefined && isLoopback(LISTENS_ON)) return undefined
  return 'ACCOUNTS=on needs SITE_ORIGIN, the address that people open, such as SITE_ORIGIN=https://record.example.'
}

/** Said to whoever wants to write where nobody may. */
export const closed: Refusal = {
  status: 403,
  reason: 'writing is switched off on this server: others can reach it, and it has no accounts',
}

/**
 * Another site's page can make a browser send a request here, with our cookies, but not with our origin (cross-site
 * request forgery). So every request that writes must name the origin of our own pages.
 */
export function forgery(headers: Sent, {SITE_ORIGIN}: Environment): Refusal | undefined {
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  const isOurs = origin !== null && URL.canParse(origin) && isOwnOrigin(new URL(origin), headers, SITE_ORIGIN)
  return (site === null || site === 'same-origin') && isOurs ? undefined : {status: 403, reason: 'the request comes from another site'}
}

function isOwnOrigin(origin: URL, headers: Sent, configured: string | undefined): boolean {
  return configured ? origin.origin === new URL(configured).origin : origin.host === headers.get('host')
}

/**
 * Whether a browser on this machine asks. Another site's page can use a name of its own that leads to this machine, but it
 * cannot call itself localhost (DNS rebinding); and a proxy says for whom it asks.
 */
export function isMadeHere(headers: Sent): boolean {
  const asked = (headers.get('host') ?? '').replace(/:\d+$/, '')
  const clients = (headers.get('x-forwarded-for') ?? '').split(',').map((address) => address.trim())
  return isLoopback(asked) && clients.every((address) => address === '' || isLoopback(address)) && headers.get('forwarded') === null
}

/** Of the addresses that come with a request the last is that of whoever asks: the server sees to it (lib/accounts/proxies.ts). */
export const addressOf = (headers: Sent): string => (headers.get('x-forwarded-for') ?? '').split(',').at(-1)?.trim() || 'unknown'

export const isPublicAddress = (origin: string | undefined): boolean => Boolean(origin) && !isLoopback(new URL(origin ?? '').hostname)

export const isLoopback = (host: string): boolean => /^(?:localhost|(?:::ffff:)?127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)
