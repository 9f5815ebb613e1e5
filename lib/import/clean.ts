/**
 * Takes out of a page what is not the article: programs, navigation, advertisements, invitations, links to other
 * articles, and what the article says twice (pull quotes, copies for other screens). Guesses by class names are only
 * followed where the element holds little of the page's text.
 */
import type {Meta} from '../article/meta'
import {isoDate} from './dates'
import {bylines} from './metadata'

/** Never part of an article's text. */
const machinery =
  'script, style, noscript, template, iframe, object, embed, form, button, input, select, textarea, dialog, link, meta, svg, canvas, video, audio, nav, amp-ad, amp-sidebar, amp-social-share, amp-analytics, amp-consent, [hidden], [aria-hidden="true"], [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [role="search"], [role="dialog"]'

/** Class names and ids of what stands beside an article, as news sites call them. */
const beside =
  /(?:^|[-_ ])(?:related|recirc\w*|recommend\w*|most-?(?:read|popular|viewed)|trending|read-?(?:more|next|also)|see-?also|more-?(?:on|from|stories|news)|newsletter|sign-?up|subscri\w*|paywall|regwall|promo\w*|sponsor\w*|advert\w*|ads?|ad-(?:slot|unit|container|wrapper)|dfp|outbrain|taboola|share\w*|sharing|social|follow-us|comments?|disqus|breadcrumbs?|tags?|topics?|cookie\w*|consent|gdpr|toolbar|pull-?quotes?|pullquote|sidebar|rail|footer|masthead|site-header|menu|nav|skip-?links?|print-?only|sr-only|screen-?reader(?:-text)?|visually-?hidden|author-?bio|about-the-author|correction-link|player|lightbox|login|donat\w*|support-us|appeal|widget)(?:$|[-_ ])/i

export function clean(document: Document, facts: Meta): void {
  document.querySelectorAll(machinery).forEach((element) => {
    element.remove()
  })
  const most = paragraphText(document.body) / 2
  for (const element of document.body.querySelectorAll('*')) {
    const {style} = {style: element.getAttribute('style') ?? ''}
    const hidden = /display:\s*none|visibility:\s*hidden/i.test(style)
    if ((hidden || isBeside(element)) && paragraphText(element) <= most) element.remove()
  }
  removeAsides(document, most)
  removeCredits(document, facts, most)
}

function isBeside(element: Element): boolean {
  if (/^(?:html|body|main|article|p)$/i.test(element.localName)) return false
  return beside.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`)
}

/** Boxes and the page's own head and foot; an article's header can hold its standfirst and stays. */
function removeAsides(document: Document, most: number): void {
  for (const element of document.querySelectorAll('aside, footer, body > header, body > div > header')) {
    if (paragraphText(element) <= most && !element.querySelector('h1')) element.remove()
  }
}

/** The line with author and date is in the front matter already. */
function removeCredits(document: Document, {authors = []}: Meta, most: number): void {
  for (const element of document.querySelectorAll(
    `${bylines}, time, [class*="dateline" i], [class*="timestamp" i], [class*="publish" i], [class*="date" i]`,
  )) {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
    if (element.closest('p') && element.localName !== 'p' && element.closest('p')?.textContent?.trim() !== text) continue
    const names = authors.some((author) => text.includes(author))
    const dated = isoDate(text.replace(/^\D*?(?=\b[A-Z][a-z]{2,8}\.? \d|\b\d)/, '')) !== undefined
    if (text.length <= LONGEST_CREDIT && (names || dated || text === '') && paragraphText(element) <= most) element.remove()
  }
  for (const element of document.querySelectorAll('h1')) element.remove()
}

/** A byline with two names, places of work and a date is about 150 characters long. */
const LONGEST_CREDIT = 200

/** Length of the text that stands in paragraphs and list items: what articles are made of. */
export function paragraphText(root: Element): number {
  let length = 0
  for (const element of root.querySelectorAll('p, li, blockquote')) {
    if (element.querySelector('p') === null) length += (element.textContent ?? '').trim().length
  }
  return length + (root.localName === 'p' ? (root.textContent ?? '').trim().length : 0)
}

/** The lead image's caption is in the front matter; in the body it would stand a second time. */
export function removeCaptions(document: Document, caption: string | undefined): void {
  for (const figure of document.querySelectorAll('figure, figcaption, amp-img')) {
    const text = normal(figure.textContent)
    if (text === '' || (caption !== undefined && text.startsWith(normal(caption)))) figure.remove()
  }
}

/**
 * Headline and standfirst again, quotations set large that stand in the text as well, and paragraphs that a page holds
 * twice for two kinds of screen.
 */
export function removeRepetitions(content: Element, title: string, dek: string | undefined): void {
  const blocks = [...content.querySelectorAll('p, blockquote, h1, h2, h3, h4, div, figure, li')].filter(
    (element) => !element.querySelector('p, blockquote, div, ul, ol, h2, h3'),
  )
  const paragraphs = blocks.filter(({localName}) => localName === 'p')
  const seen = new Set<string>()
  let begun = false
  for (const element of blocks) {
    const text = normal(element.textContent)
    const inBox = element.localName === 'blockquote' || element.closest('blockquote, figure') !== null
    const repeated =
      inBox &&
      text.length > SHORTEST_REPETITION &&
      paragraphs.some((other) => other !== element && !element.contains(other) && normal(other.textContent).includes(text))
    const copy = text.length > SHORTEST_COPY && seen.has(text)
    const heading = !begun && (text === normal(title) || (dek !== undefined && text === normal(dek)))
    if (text !== '' && (repeated || copy || heading)) element.remove()
    else if (element.localName === 'p' && text !== '') begun = true
    seen.add(text)
  }
}

/** Below it, a line set apart may stand in another paragraph by chance ("Why?"). */
const SHORTEST_REPETITION = 8

/** Below it, a paragraph may well be said twice ("“No,” she said."). */
const SHORTEST_COPY = 60

/** For comparing: quotation marks and white space differ between a text and its repetition. */
const normal = (text: string | null) =>
  (text ?? '')
    .replace(/["“”„«»'‘’`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
