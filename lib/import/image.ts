/** The lead image with its caption and credit. The image itself stays where it is; only its address is kept. */
import type {Meta} from '../article/meta'
import type {Structured} from './structured'

type Image = NonNullable<Meta['image']>

export function leadImage(document: Document, {image: said}: Structured, base?: string): Image | undefined {
  const shared = document.querySelector('meta[property="og:image"], meta[name="twitter:image"]')?.getAttribute('content') ?? undefined
  const src = absolute(said?.src ?? shared, base)
  const figure = leadFigure(document, src)
  const picture = figure?.querySelector('img, amp-img')
  const printed = figure ? captionOf(figure) : {}
  const image: Image = {
    src: src ?? absolute(picture?.getAttribute('src') ?? undefined, base),
    alt: line(picture?.getAttribute('alt')),
    caption: printed.caption ?? line(said?.caption),
    credit: printed.credit ?? line(said?.credit),
  }
  const given = Object.fromEntries(Object.entries(image).filter(([, value]) => value !== undefined))
  return Object.keys(given).length > 0 ? given : undefined
}

/** The figure of that image, or one that stands before the first paragraph. */
function leadFigure(document: Document, src: string | undefined): Element | undefined {
  const figures = [...document.querySelectorAll('figure, [class*="lead-image" i], [class*="hero" i]')].filter((figure) =>
    figure.querySelector('img, amp-img'),
  )
  const same = figures.find(
    (figure) => src !== undefined && fileName(figure.querySelector('img, amp-img')?.getAttribute('src')) === fileName(src),
  )
  if (same) return same
  const [first] = figures
  const paragraph = [...document.querySelectorAll('article p, main p, p')].find((element) => (element.textContent ?? '').trim().length > 80)
  const before = first && paragraph && first.compareDocumentPosition(paragraph) & 4
  return before ? first : undefined
}

function captionOf(figure: Element): {caption?: string; credit?: string} {
  const caption = figure.querySelector('figcaption, [class*="caption" i]')
  if (!caption) return {}
  const credit = [...caption.querySelectorAll('[class*="credit" i], [class*="copyright" i], [class*="source" i], small, cite')].at(0)
  const all = line(caption.textContent) ?? ''
  const credited = line(credit?.textContent)
  if (credited === undefined) return splitCredit(all)
  return {caption: line(all.replace(credited, '')), credit: withoutLabel(credited)}
}

/** "The port of Bergen. Photograph: Ida Berg" in one line. */
function splitCredit(text: string): {caption?: string; credit?: string} {
  const match = /^(.*?)[\s(]*\b((?:photo(?:graph)?|image|picture|credit)(?: by|:)\s*.+?)\)?$/i.exec(text)
  return match ? {caption: line(match[1]), credit: withoutLabel(match[2] ?? '')} : {caption: line(text)}
}

const withoutLabel = (credit: string) =>
  line(credit.replace(/^\(?(?:(?:photo(?:graph)?|image|picture)(?: by|:)|credit:?)\s*/i, '').replace(/\)$/, ''))

function absolute(address: string | undefined, base?: string): string | undefined {
  if (!address || !URL.canParse(address, base)) return undefined
  const url = new URL(address, base)
  return /^https?:$/.test(url.protocol) ? url.href : undefined
}

const fileName = (address: string | null | undefined) => address?.split(/[?#]/)[0]?.split('/').at(-1)

function line(text: string | null | undefined): string | undefined {
  const words = (text ?? '').replace(/\s+/g, ' ').trim()
  return words === '' ? undefined : words
}
