/** Lights in the text what a choice lights, by class names alone: nothing moves, and the server's elements stay. */
import type {Choice} from '@/lib/reader/address'
import type {Selection} from '@/lib/reader/select'

export function paint(article: Element, {lit, at, blocks}: Selection, {card}: Choice): void {
  for (const mark of article.querySelectorAll<HTMLElement>('[data-place]')) {
    const place = mark.dataset.place ?? ''
    mark.classList.toggle('lit', lit.has(place))
    mark.classList.toggle('now', place === at)
    mark.classList.toggle('asked', place === card)
  }
  for (const block of article.querySelectorAll<HTMLElement>('[data-block]')) {
    block.classList.toggle('lit', blocks.has(Number(block.dataset.block)))
  }
}

/** Brings a place into view, above whatever stands at the bottom of a small screen; leaves the page where it is if it is. */
export function reveal(place: {getBoundingClientRect(): DOMRect} | null | undefined, covered: number): void {
  if (!place) return
  const {top, bottom} = place.getBoundingClientRect()
  const floor = window.innerHeight - covered
  if (top >= margin && bottom <= floor - margin) return
  const room = floor - 2 * margin
  const above = bottom - top > room ? margin : Math.max(margin, Math.min(floor / 3, floor - margin - (bottom - top)))
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  window.scrollBy({top: top - above, behavior: still ? 'instant' : 'smooth'})
}

/** Room kept round a revealed place, in pixels: about two lines of text. */
const margin = 64
