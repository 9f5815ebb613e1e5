/** One line of newline-delimited JSON → an article, or what is wrong with it. */
import {paragraphsOf} from '../../analysis/blocks'
import type {ExportedArticle} from '../../export/format'

/** A line or file that could not be read: answered in its place. */
export interface Problem {
  id: string | number | null
  line?: number
  reason: string
}

/** What an answer is given to: the id as it came (a number stays a number), and the article. */
export interface Input {
  id: string | number
  article: ExportedArticle
}

/** Blank lines are no articles and get no answer. */
export function* readLines(bytes: Uint8Array, firstLine: number): Generator<Input | Problem> {
  let start = 0
  for (let line = firstLine; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const end = feed < 0 ? bytes.length : feed
    const read = readLine(bytes.subarray(start, end), line)
    if (read) yield read
    start = end + 1
  }
}

const LINE_FEED = 0x0a

function readLine(bytes: Uint8Array, line: number): Input | Problem | undefined {
  let source: string
  try {
    source = utf8.decode(bytes)
  } catch {
    return {id: null, line, reason: 'not valid UTF-8'}
  }
  if (source.trim() === '') return undefined
  try {
    return toInput(JSON.parse(source), line)
  } catch (error) {
    return {id: null, line, reason: `not JSON: ${error instanceof Error ? error.message : String(error)}`}
  }
}

const utf8 = new TextDecoder('utf-8', {fatal: true})

function toInput(value: unknown, line: number): Input | Problem {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {id: null, line, reason: 'not an object {"id", "text"}'}
  const fields: Partial<Record<string, unknown>> = {...value}
  const {id, text} = fields
  if (typeof id !== 'string' && typeof id !== 'number') return {id: null, line, reason: '"id" is missing, or not a string or number'}
  if (typeof text !== 'string') return {id, line, reason: '"text" is missing, or not a string'}
  return {id, article: plainArticle(String(id), text, fields)}
}

/** An article of plain text: paragraphs parted by blank lines, what little is known of it beside. */
export function plainArticle(slug: string, text: string, known: Partial<Record<string, unknown>> = {}): ExportedArticle {
  const blocks = paragraphsOf(text)
  const headline = blocks.find(({kind}) => kind === 'headline')
  const given = (key: string) => (typeof known[key] === 'string' && known[key] !== '' ? {[key]: known[key]} : {})
  const title = headline ? text.slice(headline.start, headline.end) : slug
  return {slug, text, blocks, meta: {title, ...given('title'), ...given('url'), ...given('outlet'), ...given('published')}}
}
