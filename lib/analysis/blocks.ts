/**
 * Where no article gives its blocks, plain text is split at its blank lines; then blocks are tied to their tokens.
 */
import type {Block} from '../article/types'
import type {Draft} from './draft'

/**
 * Paragraphs parted by blank lines; by every line break where lines are too long to have been wrapped.
 * A first paragraph that is short and ends in no full stop is the headline.
 */
export function paragraphsOf(text: string): Block[] {
  const blocks: Block[] = []
  const breaks = hasUnwrappedLine(text) ? 1 : 2
  let start = -1
  let end = 0
  let newlines = 0
  let line = 0
  let ownLine = false
  for (let i = 0; i <= text.length; i++) {
    const atEnd = i === text.length
    const code = atEnd ? 0 : text.charCodeAt(i)
    if (code === LINE_FEED) newlines++
    const blank = atEnd || code === LINE_FEED || code === 0x20 || code === 0x09 || code === 0x0d
    if (code === LINE_FEED) {
      ownLine = start >= 0 && newlines === 1 && i - line <= LONGEST_OWN_LINE
      line = i + 1
    }
    if (start >= 0 && (newlines >= breaks || atEnd || (ownLine && !blank && !isLowerCase(text.charAt(i))))) {
      blocks.push({kind: 'paragraph', start, end})
      start = -1
    }
    if (blank) continue
    newlines = 0
    ownLine = false
    if (start < 0) start = i
    end = i + 1
  }
  const [first] = blocks
  if (first && blocks.length > 1 && looksLikeHeadline(text.slice(first.start, first.end))) first.kind = 'headline'
  return blocks
}

const LINE_FEED = 0x0a

const isLowerCase = (letter: string) => letter !== letter.toUpperCase()

/** Wrapped text breaks later than this: a shorter line that another follows is a time, a heading or an item of its own. */
const LONGEST_OWN_LINE = 40

/** Programs that wrap lines do so at 72 to 100 characters, some at 120: a longer line is a paragraph, and so is each of its fellows. */
const LONGEST_WRAPPED_LINE = 160

function hasUnwrappedLine(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    if ((end < 0 ? text.length : end) - start > LONGEST_WRAPPED_LINE) return true
    if (end < 0) return false
    start = end + 1
  }
  return false
}

/** Longest headline measured on news sites is well under 200 characters. */
const LONGEST_HEADLINE = 200

function looksLikeHeadline(line: string): boolean {
  return line.length <= LONGEST_HEADLINE && !line.includes('\n') && !/[.”"]$/.test(line)
}

/** Gives every block its token range; tokens outside all blocks belong to none. */
export function tieBlocks(draft: Draft): void {
  const {tokens, blocks} = draft
  let at = 0
  for (const block of blocks) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < block.start) at++
    block.first = at
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= block.end) at++
    block.last = at
  }
}
