/**
 * Hands the secret of a new link from the form to the page that shows it, past the address, which browsers and logs
 * remember. It is over in a minute, and no script reads it.
 */
export const LINK_COOKIE = 'made-link'

const SHOWN_FOR = 60

export function linkCookie(secret: string): string {
  const secure = process.env.SITE_ORIGIN?.startsWith('https:') ? '; Secure' : ''
  return `${LINK_COOKIE}=${secret}; Path=/people; Max-Age=${SHOWN_FOR}; HttpOnly; SameSite=Strict${secure}`
}
