/**
 * Markdown that no person writes and that a CommonMark parser takes minutes for, or runs out of stack on, is refused
 * before it is parsed. Both limits are far above any honest article and keep the worst megabyte to a few seconds.
 */
import type {Fault} from './frontMatter'

/** In bytes. Five times the longest pieces that newspapers print (30,000 words, some 200 kB). A file above it is no article. */
export const LARGEST_ARTICLE = 1_000_000

/** Emphasis takes time by the square of the marks in one paragraph: 2,000 take a third of a second, 60,000 a minute. */
const MOST_MARKS = 2000

/** Block quotes and lists in one another, opened on one line: 30,000 take five seconds and end in a stack overflow. */
const DEEPEST_NESTING = 100

/** What is too much, at the line where it becomes so. One pass over the characters. */
export function excessOf(markdown: string): Fault | undefined {
  let marks = 0
  for (const [index, line] of markdown.split('\n').entries()) {
    if (nestingOf(line) > DEEPEST_NESTING) return tooDeep(index + 1)
    marks = line.trim() === '' ? 0 : marks + marksOf(line)
    if (marks > MOST_MARKS) return tooManyMarks(index + 1)
  }
  return undefined
}

function marksOf(line: string): number {
  let marks = 0
  for (const character of line) if (character === '*' || character === '_' || character === '~') marks++
  return marks
}

/** How many block quotes and list items a line is in: those it opens, and those its indentation goes on with. */
function nestingOf(line: string): number {
  const opening = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y
  let opened = 0
  while (opening.test(line)) opened++
  const indentation = line.length - line.trimStart().length
  return opened === 0 ? 0 : opened + indentation / COLUMNS_A_LEVEL
}

/** A list within a list stands at least two columns further in. */
const COLUMNS_A_LEVEL = 2

function tooDeep(line: number): Fault {
  return {
    severity: 'error',
    line,
    column: 1,
    reason: 'Lists or block quotes are nested too deeply.',
    remedy: 'Take away levels of nesting.',
  }
}

function tooManyMarks(line: number): Fault {
  const reason = `The paragraph has more than ${MOST_MARKS} of the characters *, _ and ~.`
  return {severity: 'error', line, column: 1, reason, remedy: 'Part it by a blank line, or take some out.'}
}
