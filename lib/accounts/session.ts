/** The cookie that says who somebody is. Pages asked for with it are theirs alone: nothing may keep them for others. */

/** How long one stays signed in, in seconds: two weeks after the password was given, however much one reads meanwhile. */
export const SESSION_LIFE = 14 * 24 * 60 * 60

/** What the names of our cookies begin with. */
export const COOKIE_PREFIX = 'record'

/** Behind https, browsers keep a cookie with this beginning from being set by anybody else. */
const SECURE = '__Secure-'

export function hasSession(cookies: string | null | undefined): boolean {
  return (cookies ?? '')
    .split(/;\s*/)
    .some((cookie) => [COOKIE_PREFIX, `${SECURE}${COOKIE_PREFIX}`].some((name) => cookie.startsWith(`${name}.session_token=`)))
}
