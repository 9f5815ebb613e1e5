/**
 * Markdown with front matter → `Article`, or what is wrong with it. Pure: the same in the server, in a browser and on
 * the command line; nothing here reads a file, and any string gives an answer.
 */
import {assemble} from './assemble'
import {type Fault, readFrontMatter} from './frontMatter'
import {excessOf} from './limits'
import {faultsOfBody, readMarkdown, renderBody} from './markdown'
import type {Article, Finding} from './types'

export interface Source {
  /** The file's name, for the findings. */
  file: string
  slug: string
  /** SHA-256 of the file's bytes, in hex. */
  hash: string
  markdown: string
}

export interface Parsed {
  /** Missing where a finding is an error. */
  article?: Article
  findings: Finding[]
}

export function parseArticle({file, slug, hash, markdown}: Source): Parsed {
  const {content, faults} = read(markdown)
  return {...(content && {article: {slug, hash, ...content}}), findings: faults.map((fault) => ({file, ...fault}))}
}

type Content = Pick<Article, 'meta' | 'tree' | 'text' | 'blocks'>

function read(markdown: string): {content?: Content; faults: Fault[]} {
  const excess = excessOf(markdown)
  if (excess) return {faults: [excess]}
  const body = readMarkdown(markdown)
  const [front] = body.children
  const {meta, faults} = front?.type === 'yaml' ? readFrontMatter(front.value) : {faults: [noFrontMatter]}
  const all = [...faults, ...faultsOfBody(body)].sort((a, b) => a.line - b.line || a.column - b.column)
  return meta ? {content: {meta, ...assemble(meta, renderBody(body))}, faults: all} : {faults: all}
}

const noFrontMatter: Fault = {
  severity: 'error',
  line: 1,
  column: 1,
  reason: 'The file does not begin with front matter.',
  remedy: 'Begin it with a line "---", a line "title: The headline" and a line "---".',
}
