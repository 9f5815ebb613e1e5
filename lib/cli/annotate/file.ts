/** A file named on the command line → an article: Markdown with front matter, or plain text. */
import {readFile, stat} from 'node:fs/promises'
import {basename, extname} from 'node:path'
import {readArticleOnce} from '../../article/load'
import {slugify} from '../../article/slug'
import {LONGEST_LINE, tooLong} from './batches'
import {type Input, type Problem, plainArticle} from './line'

export async function readArticle(path: string): Promise<Input | Problem> {
  const name = basename(path, extname(path))
  if (/\.(?:md|markdown)$/i.test(path)) return fromMarkdown(path, slugify(name) ?? 'article')
  try {
    if ((await stat(path)).size > LONGEST_LINE) return {id: path, reason: tooLong}
    return {id: path, article: plainArticle(name, utf8.decode(await readFile(path)))}
  } catch (error) {
    return {id: path, reason: reasonOf(error)}
  }
}

async function fromMarkdown(path: string, slug: string): Promise<Input | Problem> {
  const {article, findings} = await readArticleOnce({file: path, slug})
  if (article) return {id: path, article}
  const errors = findings.filter(({severity}) => severity === 'error')
  return {id: path, reason: errors.map(({line, reason}) => `line ${line}: ${reason}`).join(' ')}
}

const utf8 = new TextDecoder('utf-8', {fatal: true})

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof TypeError) return 'not valid UTF-8'
  return 'code' in error && error.code === 'ENOENT' ? 'no such file' : error.message
}
