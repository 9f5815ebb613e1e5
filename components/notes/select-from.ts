/** Where selecting by keyboard begins: at the mark that has the focus, at the current place, or at the top of the screen. */
import type {TextPlaces} from './text-places'

export function startIn(root: Element, places: TextPlaces, place: string | undefined): number {
  const current = place === undefined ? null : document.getElementById(place)
  const element = focusedIn(root) ?? current ?? firstInView(root)
  return (element && places.offsetAt(element, 0)) ?? 0
}

function focusedIn(root: Element): Element | undefined {
  const {activeElement} = document
  return activeElement?.closest('article') && root.contains(activeElement) ? activeElement : undefined
}

function firstInView(root: Element): Element | undefined {
  const blocks = [...root.querySelectorAll('article [data-block]')]
  return blocks.find((block) => block.getBoundingClientRect().top >= 0) ?? blocks[0]
}
