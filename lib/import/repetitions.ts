/** Takes out of an article what it says twice: headline and standfirst, captions, pull quotes, copies for other screens. */

/** The lead image's caption is in the front matter; in the body it would stand a second time. */
export function removeCaptions(document: Document, {caption, credit = ''}: {caption?: string; credit?: string} = {}): void {
  const lead = normal(caption ?? '')
  const withCredit = bare(`${lead}${normal(credit)}`)
  for (const figure of document.querySelectorAll('figure, figcaption, amp-img')) {
    const text = normal(figure.textContent)
    const same = caption !== undefined && (text === lead || bare(text) === withCredit || labelled(text, lead, normal(credit)))
    if (text === '' || same) figure.remove()
  }
}

/** The caption, then the credit with a label before it: "The quay. Photograph: Ida Berg". */
function labelled(text: string, caption: string, credit: string): boolean {
  const rest = text.slice(caption.length).trim()
  return text.startsWith(caption) && credit !== '' && rest.includes(credit) && rest.length <= credit.length + LONGEST_LABEL
}

/** Where more is set apart, it is what the page consists of, and to look for each in every paragraph would take minutes. */
const MOST_BOXES = 500

/** "(Photograph by: …)" and a little more. */
const LONGEST_LABEL = 30

/**
 * Headline and standfirst again, quotations set large that stand in the text as well, and paragraphs that a page holds
 * twice for two kinds of screen.
 */
export function removeRepetitions(content: Element, title: string, dek: string | undefined): void {
  const blocks = [...content.querySelectorAll('p, blockquote, h1, h2, h3, h4, div, figure, li')].filter(
    (element) => !element.querySelector('p, blockquote, div, ul, ol, h2, h3'),
  )
  const paragraphs = blocks
    .filter(({localName}) => localName === 'p')
    .map((paragraph) => ({paragraph, said: normal(paragraph.textContent)}))
  const fewBoxes = blocks.filter((element) => element.closest(boxes)).length <= MOST_BOXES
  const seen = new Set<string>()
  let begun = false
  for (const element of blocks) {
    const text = normal(element.textContent)
    const box = fewBoxes ? element.closest(boxes) : null
    const said =
      box && text.length > SHORTEST_REPETITION
        ? paragraphs.find((other) => other.said.includes(text) && !box.contains(other.paragraph))
        : undefined
    const copy = text.length > SHORTEST_COPY && seen.has(text)
    const heading = !begun && (text === normal(title) || (dek !== undefined && text === normal(dek)))
    if (box && said) removeBoxed(element, outermost(box, said.paragraph))
    else if (text !== '' && (copy || heading)) element.remove()
    else if (element.localName === 'p' && text !== '') begun = true
    seen.add(text)
  }
}

/** Whether a paragraph has just these words: a description that is one from the middle of the text is no standfirst. */
export const stands = (words: string, content: Element): boolean =>
  [...content.querySelectorAll('p')].some(({textContent}) => normal(textContent) === normal(words))

/** What sets a quotation apart from the text. */
const boxes = 'blockquote, figure, aside, [class*="quote" i]'

/** A quotation may be set apart in a box within a box (a block quote in a figure); none of them holds the text itself. */
function outermost(box: Element, text: Element): Element {
  const wider = box.parentElement?.closest(boxes)
  return wider && !wider.contains(text) ? outermost(wider, text) : box
}

/** With a repeated quotation goes what is left of its box, if that only names who said it. */
function removeBoxed(element: Element, box: Element): void {
  element.remove()
  const rest = normal(box.textContent)
  if (rest.length <= LONGEST_NAMING && !/[.!?]$/.test(rest)) box.remove()
}

/** A name and what the person is. */
const LONGEST_NAMING = 100

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

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')
