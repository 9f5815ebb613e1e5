/** Takes out what invites to other pages between an article's paragraphs, where no class name tells it: the words do. */
import {isLink, lineOf, linkedLength, textLength} from './measure'

/** "Read more: …", "Sign up for our newsletter": paragraphs between others that are a few such words and a link. */
export function removeInvitations(document: Document): void {
  for (const element of document.querySelectorAll('p, h2, h3, h4, h5, h6, span, strong')) {
    const list = element.nextElementSibling
    if (heading.test(lineOf(element)) && textLength(element) <= LONGEST_HEADING && list && isListOfLinks(list)) {
      list.remove()
      element.remove()
    }
  }
  for (const figure of document.querySelectorAll('figure')) {
    if (isLink(figure) && !figure.querySelector('img, amp-img, figcaption, blockquote, table')) figure.remove()
  }
  for (const element of document.querySelectorAll('p, li, h3, h4, h5, h6')) {
    if (rights.test(lineOf(element)) && textLength(element) <= LONGEST_INVITATION) element.remove()
    else if (invitation.test(lineOf(element)) && linkedLength(element) > 0 && textLength(element) <= LONGEST_INVITATION && !says(element))
      element.remove()
  }
}

const invitation =
  /^(?:[^\p{L}]*)(?:(?:read|see|watch|listen|also read|explore)(?: (?:more|also|next|now|here|this|on))*(?:\s*[:|–—-]|$)|(?:related|recommended|more)(?: (?:articles?|stor(?:y|ies)|news|content|coverage|reading|on this story))?(?:\s*[:|–—-]|$)|(?:read|see|click|tap) (?:more|here)\b|(?:please )?(?:sign up|subscribe|register)\b.*\b(?:newsletters?|e-?mails?|alerts?|updates|briefing|podcast)\b)/iu

const rights = /^(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}\b)|all rights reserved)/i

/** What stands above a list of other articles. */
const heading =
  /^(?:related|recommended|more (?:on|from|about)|read (?:more|next|also)|explore more|see also|most (?:read|popular)|top stories|you (?:may|might) also)\b/i

/** "Explore more on these topics", with the subject's name. */
const LONGEST_HEADING = 60

function isListOfLinks(element: Element): boolean {
  const items = [...element.children]
  return /^[uo]l$/i.test(element.localName) && items.length > 0 && items.every(isLink)
}

/** Somebody's words are no invitation of the page's. */
const says = (element: Element) => /[“”"]/.test(lineOf(element).replace(/^[^:]*:/, '')) && !isLink(element)

/** An invitation names one other headline, or says what the newsletter brings. */
const LONGEST_INVITATION = 200
