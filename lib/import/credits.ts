/** Takes the lines with author and date out of a page's body: the front matter has them already. */
import type {Meta} from '../article/meta'
import {isoDate} from './dates'
import {lineOf} from './measure'
import {bylines} from './metadata'

/** Where such lines stand. A "live-update" is named like one as well, so the words decide. */
const places = `${bylines}, time, [class*="dateline" i], [class*="timestamp" i], [class*="publish" i], [class*="date" i]`

/** `small`: whether an element holds so little of the page that it may be taken out. */
export function removeCredits(document: Document, {authors = []}: Meta, small: (element: Element) => boolean): void {
  for (const element of document.querySelectorAll(places)) {
    const text = lineOf(element)
    const around = element.parentElement?.closest('p, li, dd, td, th, blockquote, figcaption, h2, h3, h4')
    if (around && lineOf(around) !== text) continue
    const names = authors.some((author) => text.includes(author))
    const dated = isoDate(text.replace(/^\D*?(?=\b[A-Z][A-Za-z]{2,8}\.? \d|\b\d)/, '')) !== undefined
    const old = element.localName === 'time' && /\bago$|^(?:just now|today|yesterday)$/i.test(text)
    const credit = text === '' || old || (text.length <= LONGEST_CREDIT && (names || dated) && !tells(text, authors))
    if (credit && small(element)) element.remove()
  }
  for (const element of document.querySelectorAll('h1')) element.remove()
}

/** A byline with two names, places of work and a date is about 150 characters long. */
const LONGEST_CREDIT = 200

/** A sentence of an article, which may name its author or a day too: it has verbs and more, that no credit has. */
function tells(text: string, authors: string[]): boolean {
  const rest = authors.reduce((words, author) => words.replaceAll(author, ' '), text)
  const words = rest.match(/(?<![\p{L}\p{N}.’'-])\p{Ll}[\p{Ll}’'-]*/gu) ?? []
  return words.filter((word) => !creditWords.has(word)).length > MOST_OTHER_WORDS
}

/** "By Ida Berg, who reports from Oslo for us": so many words a credit may have beside its own. */
const MOST_OTHER_WORDS = 4

const creditWords = new Set(
  'a.m p.m am pm ago and are at by comments correspondent correspondents editor editors first for from hour hours in is last min minute minutes modified of on or photographs pictures posted published read reporter reporters reporting staff the time to updated video with writer writers written'.split(
    ' ',
  ),
)
