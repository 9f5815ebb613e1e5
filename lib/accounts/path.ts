/** Where a form leads back to: a path of this site, whatever the address says. */
const HERE = 'http://here.invalid'

export function ownPath(path: string | undefined, otherwise = '/'): string {
  if (path === undefined || !path.startsWith('/') || !URL.canParse(path, HERE)) return otherwise
  const url = new URL(path, HERE)
  return url.origin === HERE ? `${url.pathname}${url.search}${url.hash}` : otherwise
}
