/**
 * Takes out of a page what is not the article: programs, navigation, advertisements, invitations, links to other
 * articles. Guesses by class names are only followed where the element holds little of the page's text.
 */
import type {Meta} from '../article/meta'
import {removeCredits} from './credits'
import {removeInvitations} from './invitations'
import {isLink, linkedLength, paragraphText, textLength} from './measure'

/** Never part of an article's text. */
const machinery =
  'script, style, noscript, template, iframe, object, embed, button, input, select, textarea, dialog, link, meta, svg, canvas, video, audio, nav, amp-ad, amp-sidebar, amp-social-share, amp-analytics, amp-consent, [amp-access^="NOT "], [hidden], [aria-hidden="true"], [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [role="search"], [role="dialog"]'

/** Class names and ids of what stands beside an article, as news sites call them. */
const beside =
  /(?:^|[-_ ])(?:related|recirc\w*|recommend\w*|most-?(?:read|popular|viewed)|trending|read-?(?:more|next|also)|see-?also|more-?(?:on|from|stories|news)|newsletter|sign-?up|advert\w*|ads?|ad-(?:slot|unit|container|wrapper)|dfp|outbrain|taboola|share\w*|sharing|follow-us|links?-block|rich-?links?|comments?|disqus|breadcrumbs?|cookie\w*|gdpr|pull-?quotes?|pullquote|sidebar|masthead|site-header|skip-?links?|print-?only|sr-only|screen-?reader(?:-text)?|visually-?hidden|author-?bio|about-the-author|correction-link|lightbox|login|support-us)(?:$|[-_ ])/i

/**
 * Names that parts of an article have as well: "social-impact", "elementor-widget", "tag-economy", and "paywall", which
 * search engines ask to be put on the text behind it. See `isBeside`.
 */
const perhapsBeside =
  /(?:^|[-_ ])(?:promo\w*|sponsor\w*|subscri\w*|paywall|regwall|social|tags?|topics?|consent|toolbar|rail|footer|menu|nav|player|donat\w*|appeal|widget)(?:$|[-_ ])/i

export function clean(document: Document, facts: Meta): void {
  document.querySelectorAll(machinery).forEach((element) => {
    element.remove()
  })
  const most = paragraphText(document.body) / 2
  for (const form of document.querySelectorAll('form')) {
    if (paragraphText(form) <= most) form.remove()
  }
  for (const element of document.body.querySelectorAll('*')) {
    const hidden = /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '')
    if ((hidden || isBeside(element)) && paragraphText(element) <= most) element.remove()
  }
  removeAsides(document, most)
  removeInvitations(document)
  removeCredits(document, facts, (element) => paragraphText(element) <= most)
}

/** What holds the headline, or names itself the body, is the article. An ambiguous name counts only where nothing is told. */
function isBeside(element: Element): boolean {
  if (/^(?:html|body|main|article)$/i.test(element.localName)) return false
  const names = naming.map((attribute) => element.getAttribute(attribute) ?? '').join(' ')
  if (element.localName === 'p') return beside.test(names) && isLink(element)
  if (element.querySelector('h1, [itemprop~="articleBody"]')) return false
  return beside.test(names) || (perhapsBeside.test(names) && !tells(element))
}

/** Where a page calls a part of itself by name; class names are often made by machines. */
const naming = ['class', 'id', 'data-component', 'data-testid', 'data-test-id', 'data-gu-name', 'data-module']

/** One paragraph of running text at least. */
function tells(element: Element): boolean {
  return [...element.querySelectorAll('p')].some(
    (paragraph) => textLength(paragraph) - linkedLength(paragraph) >= SHORTEST_TOLD && !offer.test(paragraph.textContent ?? ''),
  )
}

/** What a page sells or asks for, in its own words; somebody quoted in an article hardly says it. */
const offer =
  /\b(?:subscribe (?:now|today|to|for|and)|(?:for|to|our) subscribers|start your|free trial|(?:sign|log) in to|already (?:a|have)|cancel (?:any ?time|at any)|create (?:a|an) (?:free )?account|donate (?:now|today))\b/i

/** Below it, words in a box are a label, an invitation or a notice of rights. */
const SHORTEST_TOLD = 80

/** Boxes and the page's own head and foot; an article's header can hold its standfirst and stays. */
function removeAsides(document: Document, most: number): void {
  for (const element of document.querySelectorAll('aside, footer, body > header, body > div > header')) {
    if (paragraphText(element) <= most && !element.querySelector('h1')) element.remove()
  }
}
