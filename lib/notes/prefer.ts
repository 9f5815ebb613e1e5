/** What a client wants to see of a container: the header `Prefer` (RFC 7240) with the terms of the Web Annotation Protocol, §4.2. */

export interface Preference {
  /** Only what the container says of itself, with the address of its first page. */
  minimal: boolean
  /** The addresses of annotations instead of the annotations. */
  iris: boolean
}

const MINIMAL = 'http://www.w3.org/ns/ldp#PreferMinimalContainer'
const IRIS = 'http://www.w3.org/ns/oa#PreferContainedIRIs'
const DESCRIPTIONS = 'http://www.w3.org/ns/oa#PreferContainedDescriptions'

/** `undefined` where nothing is said that we know. */
export function preferenceOf(header: string | null): Preference | undefined {
  const include = /(?:^|[;,\s])return\s*=\s*representation\s*;\s*include\s*=\s*(?:"([^"]*)"|([^\s;,]+))/i.exec(header ?? '')
  const wanted = new Set((include?.[1] ?? include?.[2] ?? '').split(/\s+/))
  if (![MINIMAL, IRIS, DESCRIPTIONS].some((term) => wanted.has(term))) return undefined
  return {minimal: wanted.has(MINIMAL), iris: wanted.has(IRIS) && !wanted.has(DESCRIPTIONS)}
}
