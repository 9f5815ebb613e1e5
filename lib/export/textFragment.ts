/**
 * Links that open a page at given words: `#:~:text=[prefix-,]start[,end]` (WICG, Scroll To Text Fragment).
 * A short passage is named whole; a long one, or one over several paragraphs, by its first and last words.
 */
import type {Span} from '../analysis/types'

/** The fragment for a span of `text`, without the URL it is put behind. */
export function textFragment(text: string, {start, end}: Span): string {
  const passage = text.slice(start, end).trim()
  const lines = passage.split('\n').filter((line) => line.trim() !== '')
  const whole = passage.length <= LONGEST_WHOLE && lines.length === 1
  const parts = whole ? [passage] : [edge(lines.at(0), 'first'), edge(lines.at(-1), 'last')]
  const found = parts[0] ?? ''
  const again = text.indexOf(found) !== text.lastIndexOf(found)
  const before = again ? edge(text.slice(0, start).split('\n').at(-1), 'last') : ''
  return `#:~:text=${before === '' ? '' : `${encode(before)}-,`}${parts.map(encode).join(',')}`
}

/** The address at the words. Another fragment of the address gives way: browsers take the text's. */
export function linkTo(url: string, text: string, span: Span): string {
  return url.replace(/#.*$/s, '') + textFragment(text, span)
}

/** About a line and a half; longer addresses are cut by mail programs. */
const LONGEST_WHOLE = 120

/** As many words as usually name one place in an article. */
const EDGE_WORDS = 5

/** Words of one line: a browser looks for each part within one paragraph. */
function edge(line = '', which: 'first' | 'last'): string {
  const words = line.trim().split(/\s+/)
  return (which === 'first' ? words.slice(0, EDGE_WORDS) : words.slice(-EDGE_WORDS)).join(' ')
}

/** The hyphen parts prefix and suffix in a text fragment, so it is encoded as well. */
function encode(words: string): string {
  return encodeURIComponent(wellFormed(words)).replaceAll('-', '%2D')
}

/** Half of a surrogate pair, as a cut emoji leaves it, cannot be encoded. */
const wellFormed = (words: string) => words.replace(/\p{Surrogate}/gu, '\uFFFD')
