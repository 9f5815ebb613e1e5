/** When two articles are the same: one address, or one text. */

/** Parameters that only count visitors. */
const tracking = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|cmp|ref|ref_src|smid|ocid)$/i

/** An address without what does not change the page: fragment, tracking parameters, a slash at the end. */
export function sameAddress(address: string): string {
  const url = new URL(address)
  url.hash = ''
  for (const key of [...url.searchParams.keys()]) if (tracking.test(key)) url.searchParams.delete(key)
  url.searchParams.sort()
  return url.href.replace(/^http:/, 'https:').replace(/\/(?=$|\?)/, '')
}

/** The letters and digits of a file's body: white space, quotation marks and markup make no other article. */
export function sameText(markdown: string): string {
  const body = markdown.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
  return body
    .replace(/\]\([^)\s]*\)/g, ']')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
}
