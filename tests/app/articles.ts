/** The articles of the repository as text, for tests that look for their words. */
import {readFileSync} from 'node:fs'
import {parseArticle} from '../../lib/article/parse'

export function textOf(slug: string): string {
  const markdown = readFileSync(`content/${slug}.md`, 'utf8')
  return parseArticle({file: `${slug}.md`, slug, hash: '', markdown}).article?.text ?? ''
}
