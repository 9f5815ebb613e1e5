/** Writes XML 1.0: text escaped, characters that XML cannot hold replaced one by one, so that offsets stay. */

/** Text that is XML already; a bare string never is. */
export interface Markup {
  xml: string
}

type Attributes = Record<string, string | number | undefined>

/** Attributes without a value are left out. */
export function element(name: string, attributes: Attributes, ...children: (string | Markup | undefined)[]): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  )
  const content = children.map((child) => (typeof child === 'string' ? escapeXml(child) : (child?.xml ?? ''))).join('')
  return {xml: `<${name}${written.join('')}${content === '' ? '/' : `>${content}</${name}`}>`}
}

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;'}

export function escapeXml(text: string): string {
  return text.replace(forbidden, '\uFFFD').replace(/[&<>"\r]/g, (character) => entities[character] ?? character)
}

/** Control characters, non-characters and halves of surrogate pairs (XML 1.0, §2.2); written by number, to be seen. */
const forbidden = new RegExp(`[${range(0x0, 0x8)}${range(0xb, 0xc)}${range(0xe, 0x1f)}\\uFFFE\\uFFFF]|\\p{Surrogate}`, 'gu')

function range(from: number, to: number): string {
  const numbered = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`
  return `${numbered(from)}-${numbered(to)}`
}

/** An `xml:id` from any string: other strings give other ids. */
export function xmlId(...parts: string[]): string {
  return `r-${parts.map((part) => part.replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`)).join('.')}`
}
