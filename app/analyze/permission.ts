/**
 * Who may add articles to the library from the page: whoever sits at this machine where the server listens to it alone;
 * elsewhere whoever knows the editor's token; nobody where none is set.
 */
import {createHash, timingSafeEqual} from 'node:crypto'

export type Adding = 'here' | 'token' | 'nobody'

type Environment = Partial<Record<string, string>>

/** `LISTENS_ON` is set by `npm start`. A server started in another way does not say where it listens, and is not trusted. */
export function whoMayAdd({EDITOR_TOKEN, LISTENS_ON}: Environment): Adding {
  if (EDITOR_TOKEN) return 'token'
  return LISTENS_ON !== undefined && isLoopback(LISTENS_ON) ? 'here' : 'nobody'
}

/**
 * What is wrong with a request that wants to write, as a status and a reason; `undefined` if nothing is.
 * Another site's page can make a browser send a request here, but not with our origin (cross-site request forgery); and
 * with a name of its own that leads to this machine it cannot call itself localhost (DNS rebinding).
 */
export function refusal(headers: Headers, environment: Environment): {status: number; reason: string} | undefined {
  const adding = whoMayAdd(environment)
  if (adding === 'nobody') return {status: 403, reason: 'adding articles is switched off on this server'}
  const host = headers.get('host') ?? ''
  if (!isSameOrigin(headers, host)) return {status: 403, reason: 'the request comes from another site'}
  if (adding === 'here')
    return isLoopback(host.replace(/:\d+$/, '')) ? undefined : {status: 403, reason: 'the request was not made on this machine'}
  const given = /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1] ?? ''
  return sameSecret(given, environment.EDITOR_TOKEN ?? '') ? undefined : {status: 401, reason: 'the editor’s token is missing or wrong'}
}

function isSameOrigin(headers: Headers, host: string): boolean {
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  return (site === null || site === 'same-origin') && origin !== null && URL.canParse(origin) && new URL(origin).host === host
}

const isLoopback = (host: string) => /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)

/** Compared by their digests, so that neither length nor beginning shows in the time it takes. */
function sameSecret(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return secret !== '' && timingSafeEqual(digest(given), digest(secret))
}
