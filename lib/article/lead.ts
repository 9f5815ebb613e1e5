/** What an article says of itself in a line or two, for search engines and previews: its standfirst, else how it begins. */
import type {Article} from './types'

/** As much as search engines show. */
const LONGEST = 160

export function leadOf({meta, text, blocks}: Article): string | undefined {
  const first = blocks.find(({kind}) => kind === 'paragraph')
  return meta.dek ?? (first && shorten(text.slice(first.start, first.end).replace(/\s+/g, ' ')))
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST)
  return `${cut.slice(0, cut.lastIndexOf(' ')).trimEnd()}…`
}
