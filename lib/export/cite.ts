/** A quote ready to be cited: its exact words, who said them, where and when it was printed, and a link to the place. */
import type {Quote} from '../analysis/types'
import type {Format} from './format'
import {type Annotated, type ExportedArticle, jsonFormat} from './format'
import {articleUri} from './identifiers'
import {speakerOf, wordsOf} from './parts'
import {linkTo} from './textFragment'

export interface Citation {
  words: string
  /** "Mara Lind, a harbour official", or undefined where nobody is named. */
  speaker?: string
  /** "“Harbour fees to rise”, The Northern Post, 2026-05-04". */
  publication: string
  /** The article's address at these words; undefined where neither the article nor the caller knows an address. */
  link?: string
}

/** `address`: where the article can be read, if it gives no URL of its own. */
export function citationOf({article, analysis}: Annotated, quote: Quote, address = article.meta.url): Citation {
  const {text, meta} = article
  const speaker = speakerOf(analysis, quote)
  const [span] = quote.contents
  return {
    words: wordsOf(text, quote.contents),
    ...(speaker && {speaker: [speaker.name, speaker.role].filter(Boolean).join(', ')}),
    publication: [`“${meta.title}”`, meta.outlet, meta.published?.slice(0, 10)].filter(Boolean).join(', '),
    ...(address && span && {link: linkTo(address, text, span)}),
  }
}

export function plainCitation({words, speaker, publication, link}: Citation): string {
  return `${words}\n— ${[speaker, publication].filter(Boolean).join('. In ')}${link ? `\n${link}` : ''}`
}

export function markdownCitation({words, speaker, publication, link}: Citation): string {
  const source = link ? `[${escapeMarkdown(publication)}](<${link}>)` : escapeMarkdown(publication)
  const credit = speaker === undefined ? source : `${escapeMarkdown(speaker)}. In ${source}`
  return `> ${escapeMarkdown(words).replace(/\s*\n\s*/g, '\n>\n> ')}\n>\n> — ${credit}`
}

/** So that words from an article stay words: no markup, no link and no HTML comes of them. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&').replace(/^(\s*)([-+]|\d+(?=[.)]))/gm, '$1\\$2')
}

export interface CslItem {
  id: string
  type: 'article-newspaper'
  title: string
  'container-title'?: string
  author?: {literal: string}[]
  issued?: {'date-parts': number[][]}
  URL?: string
  language?: string
  note?: string
}

/** CSL-JSON (the schema of the Citation Style Language): the article, or one quote in it with its words as the note. */
export function cslItem(annotated: Annotated, quote?: Quote, address?: string): CslItem {
  const {article} = annotated
  const item = articleItem(article)
  if (!quote) return item
  const {words, speaker, link} = citationOf(annotated, quote, address)
  return {...item, id: `${item.id}#${quote.id}`, ...(link && {URL: link}), note: speaker ? `${words} — ${speaker}` : words}
}

function articleItem(article: ExportedArticle): CslItem {
  const {title, outlet, authors, published, url, lang} = article.meta
  return {
    id: articleUri(article),
    type: 'article-newspaper',
    title,
    ...(outlet && {'container-title': outlet}),
    ...(authors && {author: authors.map((literal) => ({literal}))}),
    ...(published && {issued: {'date-parts': [published.slice(0, 10).split('-').map(Number)]}}),
    ...(url && {URL: url}),
    language: lang ?? 'en',
  }
}

const cslItems = (annotated: Annotated) => [cslItem(annotated), ...annotated.analysis.quotes.map((quote) => cslItem(annotated, quote))]

/** Always an array, as reference managers expect: the article, then each of its quotes. */
export const csl: Format = {
  ...jsonFormat(
    {title: 'CSL-JSON (for reference managers)', extension: 'csl.json', mediaType: 'application/vnd.citationstyles.csl+json'},
    cslItems,
  ),
  item: (annotated) =>
    cslItems(annotated)
      .map((item) => JSON.stringify(item))
      .join(',\n'),
}
