/** Front matter and body → the bytes of an article file, proved to be one that the library will read. */
import {stringify} from 'yaml'
import {LARGEST_ARTICLE} from '../article/limits'
import type {Meta} from '../article/meta'
import {parseArticle} from '../article/parse'
import {slugify} from '../article/slug'
import {ImportError} from './error'
import type {Imported} from './page'

/** What an import writes: the wished-for name of the file (without ".md"), and its text. */
export interface Draft {
  slug: string
  markdown: string
  meta: Meta
  warnings: string[]
}

/** Longest name: the full headline of most articles, and far below the limit of any file system. */
const LONGEST_SLUG = 80

export function toDraft({meta, body, warnings}: Imported, name = meta.title): Draft {
  return checked(`---\n${stringify(meta, {lineWidth: 0})}---\n\n${body}\n`, name, warnings)
}

/** Markdown as it is. Without front matter its first heading, or its file's name, becomes the headline. */
export function draftOfMarkdown(markdown: string, name: string): Draft {
  refuseLarge(markdown)
  if (/^---\r?\n/.test(markdown)) return checked(markdown, name, [])
  const heading = /^#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\r?\n|$)/.exec(markdown)
  const title = heading?.[1] ?? name
  return toDraft({meta: {title}, body: markdown.slice(heading?.[0].length ?? 0).trim(), warnings: []}, name)
}

/** Plain text, every character of it: what Markdown would read as markup is escaped. */
export function draftOfText(text: string, name: string): Draft {
  refuseLarge(text)
  const [first = '', ...rest] = text
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n[ \t]*\n\s*/)
  const headline = rest.length > 0 && first.length <= LONGEST_HEADLINE && !/[.”"\n]$/.test(first)
  const paragraphs = headline ? rest : [first, ...rest]
  const body = paragraphs.map(escapeParagraph).join('\n\n')
  return toDraft({meta: {title: headline ? first : name}, body, warnings: []}, headline ? first : name)
}

/** As the engine has it for plain text. */
const LONGEST_HEADLINE = 200

function escapeParagraph(paragraph: string): string {
  return paragraph
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
        .replace(/^([#+=-]|\d+(?=[.)]))/, '\\$1')
        .replace(/^\\(\d)/, '$1')
        .replace(/^(\d+)([.)])/, '$1\\$2'),
    )
    .join('\n')
}

/** Refuses what the library would refuse, in the library's words. */
function checked(markdown: string, name: string, warnings: string[]): Draft {
  refuseLarge(markdown)
  const slug = slugify(name)?.slice(0, LONGEST_SLUG).replace(/-+$/, '') ?? 'article'
  const {article, findings} = parseArticle({file: `${slug}.md`, slug, hash: '', markdown})
  const errors = findings.filter(({severity}) => severity === 'error')
  if (!article || errors.length > 0)
    throw new ImportError(
      errors
        .map(({line, reason}) => `line ${line}: ${reason}`)
        .join(' ')
        .replace(/\.+$/, ''),
    )
  if (article.text.trim() === article.meta.title.trim()) throw new ImportError('the article has no text')
  const notes = findings.map(({line, reason}) => `line ${line}: ${reason}`)
  return {slug, markdown, meta: article.meta, warnings: [...warnings, ...notes]}
}

/** Before anything is made of it: what the library would not read is not worth the time either. */
function refuseLarge(text: string): void {
  const tooLarge = text.length > LARGEST_ARTICLE || new TextEncoder().encode(text).length > LARGEST_ARTICLE
  if (tooLarge) throw new ImportError(`the article has more than the ${LARGEST_ARTICLE.toLocaleString('en')} bytes allowed`)
}
