/** What an element says, on one line, and how much of that is text and how much links. All lengths are in UTF-16 code units. */

export const lineOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
export const textLength = (element: Element) => lineOf(element).length
export const linkedLength = (element: Element) => [...element.querySelectorAll('a[href]')].reduce((sum, link) => sum + textLength(link), 0)

/** Its words are all one or more links. */
export const isLink = (element: Element) => linkedLength(element) > 0 && linkedLength(element) >= textLength(element) - 1

/** Length of the text that stands in paragraphs and list items: what articles are made of. */
export function paragraphText(root: Element): number {
  let length = 0
  for (const element of root.querySelectorAll('p, li, blockquote')) {
    if (element.querySelector('p') === null) length += (element.textContent ?? '').trim().length
  }
  return length + (root.localName === 'p' ? (root.textContent ?? '').trim().length : 0)
}
