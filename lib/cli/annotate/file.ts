/** A file named on the command line → an article: Markdown with front matter, or plain text. */
import {readFile} from 'node:fs/promises'
import {basename, extname} from 'node:path'
import {type Input, type Problem, plainArticle} from './line'

export async function readArticle(path: string): Promise<Input | Problem> {
  try {
    const source = utf8.decode(await readFile(path))
    return {id: path, article: plainArticle(basename(path, extname(path)), source)}
  } catch (error) {
    return {id: path, reason: reasonOf(error)}
  }
}

const utf8 = new TextDecoder('utf-8', {fatal: true})

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof TypeError) return 'not valid UTF-8'
  return 'code' in error && error.code === 'ENOENT' ? 'no such file' : error.message
}
