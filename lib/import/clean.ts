/**
 * Takes out of a page what is not the article: programs, navigation, advertisements, invitations, links to other
 * articles. Guesses by class names are only followed where the element holds little of the page's text.
 */
import type {Meta} from '../article/meta'
import {removeCredits} from './credits'

/** Never part of an article's text. */
const machinery =
  'script, style, noscript, template, iframe, object, embed, button, input, select, textarea, dialog, link, meta, svg, canvas, video, audio, nav, amp-ad, amp-sidebar, amp-social-share, amp-analytics, amp-consent, [amp-access^="NOT "], [hidden], [aria-hidden="true"], [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [role="search"], [role="dialog"]'

/** Class names and ids of what stands beside an article, as news sites call them. */
const beside =
  /(?:^|[-_ ])(?:related|recirc\w*|recommend\w*|most-?(?:read|popular|viewed)|trending|read-?(?:more|next|also)|see-?also|more-?(?:on|from|stories|news)|newsletter|sign-?up|subscri\w*|paywall|regwall|advert\w*|ads?|ad-(?:slot|unit|container|wrapper)|dfp|outbrain|taboola|share\w*|sharing|follow-us|comments?|disqus|breadcrumbs?|cookie\w*|gdpr|pull-?quotes?|pullquote|sidebar|masthead|site-header|skip-?links?|print-?only|sr-only|screen-?reader(?:-text)?|visually-?hidden|author-?bio|about-the-author|correction-link|lightbox|login|support-us)(?:$|[-_ ])/i

/** Names that parts of an article have as well ("social-impact", "elementor-widget", "tag-economy"): see `isBeside`. */
const perhapsBeside =
  /(?:^|[-_ ])(?:promo\w*|sponsor\w*|social|tags?|topics?|consent|toolbar|rail|footer|menu|nav|player|donat\w*|appeal|widget)(?:$|[-_ ])/i

export function clean(document: Document, facts: Meta): void {
  document.querySelectorAll(machinery).forEach((element) => {
    element.remove()
  })
  const most = paragraphText(document.body) / 2
  for (const form of document.querySelectorAll('form')) {
    if (paragraphText(form) <= most) form.remove()
  }
  for (const element of document.body.querySelectorAll('*')) {
    const {style} = {style: element.getAttribute('style') ?? ''}
    const hidden = /display:\s*none|visibility:\s*hidden/i.test(style)
    if ((hidden || isBeside(element)) && paragraphText(element) <= most) element.remove()
  }
  removeAsides(document, most)
  removeInvitations(document)
  removeCredits(document, facts, (element) => paragraphText(element) <= most)
}

/** What holds the headline, or names itself the body, is the article. An ambiguous name counts only where nothing is told. */
function isBeside(element: Element): boolean {
  if (/^(?:html|body|main|article)$/i.test(element.localName)) return false
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  if (element.localName === 'p') return beside.test(names) && isLink(element)
  if (element.querySelector('h1, [itemprop~="articleBody"]')) return false
  return beside.test(names) || (perhapsBeside.test(names) && !tells(element))
}

/** One paragraph of running text at least. */
function tells(element: Element): boolean {
  return [...element.querySelectorAll('p')].some((paragraph) => textLength(paragraph) - linkedLength(paragraph) >= SHORTEST_TOLD)
}

/** Below it, words in a box are a label, an invitation or a notice of rights. */
const SHORTEST_TOLD = 80

/** Its words are all one or more links. */
const isLink = (element: Element) => linkedLength(element) > 0 && linkedLength(element) >= textLength(element) - 1

const linkedLength = (element: Element) => [...element.querySelectorAll('a[href]')].reduce((sum, link) => sum + textLength(link), 0)
const textLength = (element: Element) => lineOf(element).length
const lineOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()

/** "Read more: …", "Sign up for our newsletter": paragraphs between others that are a few such words and a link. */
function removeInvitations(document: Document): void {
  for (const element of document.querySelectorAll('p, li, h3, h4, h5, h6')) {
    if (invitation.test(lineOf(element)) && linkedLength(element) > 0 && textLength(element) <= LONGEST_INVITATION && !says(element))
      element.remove()
  }
}

const invitation =
  /^(?:[^\p{L}]*)(?:(?:read|see|watch|listen|also read|explore)(?: (?:more|also|next|now|here|this|on))*(?:\s*[:|–—-]|$)|(?:related|recommended|more)(?: (?:articles?|stor(?:y|ies)|news|content|coverage|reading|on this story))?(?:\s*[:|–—-]|$)|(?:read|see|click|tap) (?:more|here)\b|(?:please )?(?:sign up|subscribe|register)\b.*\b(?:newsletters?|e-?mails?|alerts?|updates|briefing|podcast)\b)/iu

/** Somebody's words are no invitation of the page's. */
const says = (element: Element) => /[“”"]/.test(lineOf(element).replace(/^[^:]*:/, '')) && !isLink(element)

/** An invitation names one other headline, or says what the newsletter brings. */
const LONGEST_INVITATION = 200

/** Boxes and the page's own head and foot; an article's header can hold its standfirst and stays. */
function removeAsides(document: Document, most: number): void {
  for (const element of document.querySelectorAll('aside, footer, body > header, body > div > header')) {
    if (paragraphText(element) <= most && !element.querySelector('h1')) element.remove()
  }
}

/** Length of the text that stands in paragraphs and list items: what articles are made of. */
export function paragraphText(root: Element): number {
  let length = 0
  for (const element of root.querySelectorAll('p, li, blockquote')) {
    if (element.querySelector('p') === null) length += (element.textContent ?? '').trim().length
  }
  return length + (root.localName === 'p' ? (root.textContent ?? '').trim().length : 0)
}
