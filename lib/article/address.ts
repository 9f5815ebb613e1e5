/**
 * Which web addresses an article may hold: links that cannot run script, and pictures that this site serves itself.
 */

/** The protocols a link may have; an address without one leads to a page of this site. */
export const linkProtocols = ['http', 'https', 'mailto']

export function isSafeLink(url: string): boolean {
  const protocol = /^([^/?#]*?):/.exec(url)?.[1]
  return protocol === undefined || linkProtocols.includes(protocol.toLowerCase())
}

/** Where files that lie beside the articles are served. */
const PICTURES = '/media/'

/**
 * The address at which this site serves a picture named in an article, by its path in the content folder.
 * `undefined` for a picture anywhere else: on another site, outside the folder, in the address itself (`data:`).
 */
export function pictureAddress(src: string): string | undefined {
  const path = src.trim().replace(/^(\.?\/)?(media\/)?/, '')
  const elsewhere = /^([a-z][a-z0-9+.-]*:|[/\\])/i.test(path) || /[\\?#]/.test(path) || path.split('/').includes('..')
  return elsewhere || path === '' ? undefined : PICTURES + path
}
