/**
 * Draws notes over the text without touching it: words as CSS custom highlights (CSS Custom Highlight API), and a rule
 * beside their lines, as a proof-reader draws one, whose colour and line say which colour the highlight has. Blocks say
 * by `aria-details` which notes stand in them. Where a browser has no custom highlights, the rules alone show the place.
 */
import type {Span} from '@/lib/article/types'
import {colours, kindOf} from '@/lib/notes/kinds'
import {lanesOf, type Stretch} from '@/lib/notes/layout'
import type {PlacedNote} from '@/lib/notes/types'
import type {TextPlaces} from './text-places'

/** A note's element in the margin. */
export const elementId = (id: string): string => `n-${id}`

export interface Rule extends Stretch {
  lane: number
  style: string
}

/** More lanes than this are drawn over each other: there is no more room beside the text. */
const LANES = 4

export const styleOf = ({note}: PlacedNote): string => (kindOf(note) === 'correction' ? 'correction' : (note.colour ?? 'plain'))

const styles = [...colours, 'plain', 'correction'] as const

/** Ranges by note, kept from one painting to the next, so that one more note costs one more range. */
export type Painted = Map<string, {key: string; range: Range}>

export function paintNotes(places: TextPlaces, notes: readonly PlacedNote[], painted: Painted): void {
  const seen = new Set<string>()
  for (const placed of notes) {
    if (placed.place.state === 'orphan') continue
    const {id} = placed.note
    const {start, end} = placed.place.span
    const key = `${styleOf(placed)} ${start} ${end}`
    seen.add(id)
    const before = painted.get(id)
    if (before?.key === key) continue
    if (before) highlightOf(before.key)?.delete(before.range)
    const range = places.rangeOf({start, end})
    if (!range) continue
    painted.set(id, {key, range})
    highlightOf(key)?.add(range)
  }
  for (const [id, {key, range}] of painted) {
    if (seen.has(id)) continue
    highlightOf(key)?.delete(range)
    painted.delete(id)
  }
}

/** One stretch lit above all others: the note that is open, or the words that are being marked. */
export function paintSpan(name: 'note-open' | 'note-draft', places: TextPlaces, span: Span | undefined): void {
  if (!supported()) return
  const range = span && places.rangeOf(span)
  if (range) CSS.highlights.set(name, above(new Highlight(range)))
  else CSS.highlights.delete(name)
}

export function clearPaint(painted: Painted): void {
  painted.clear()
  if (!supported()) return
  for (const name of [...styles.map((style) => `note-${style}`), 'note-open', 'note-draft']) CSS.highlights.delete(name)
}

const supported = () => typeof CSS !== 'undefined' && 'highlights' in CSS

function above(highlight: Highlight): Highlight {
  highlight.priority = 1
  return highlight
}

function highlightOf(key: string): Highlight | undefined {
  if (!supported()) return undefined
  const name = `note-${key.split(' ')[0]}`
  const known = CSS.highlights.get(name)
  if (known) return known
  const made = new Highlight()
  CSS.highlights.set(name, made)
  return made
}

/** Measures by note, good until the page is laid out anew. */
export type Measured = Map<string, {range: Range; top: number; bottom: number}>

/** Where the notes' lines are, from the top of `frame`: all read at once, before anything is written. */
export function rulesOf(notes: readonly PlacedNote[], painted: Painted, measured: Measured, frame: Element): Rule[] {
  const {top: zero} = frame.getBoundingClientRect()
  const stretches = notes.flatMap((placed) => {
    const {id} = placed.note
    const range = painted.get(id)?.range
    if (!range) return []
    const known = measured.get(id)
    const {top, bottom} = known?.range === range ? known : measure(range, zero)
    measured.set(id, {range, top, bottom})
    return [{id, top, bottom, style: styleOf(placed)}]
  })
  stretches.sort((a, b) => a.top - b.top || b.bottom - a.bottom)
  const lanes = lanesOf(stretches)
  return stretches.map((stretch) => ({...stretch, lane: (lanes.get(stretch.id) ?? 0) % LANES}))
}

function measure(range: Range, zero: number): {top: number; bottom: number} {
  const {top, bottom} = range.getBoundingClientRect()
  return {top: top - zero, bottom: bottom - zero}
}

/** Tells screen readers which notes stand in a block; each is an element of the list of notes. */
export function describeBlocks(article: Element, notes: readonly PlacedNote[], places: TextPlaces): void {
  const ids = new Map<Element, string[]>()
  for (const {note, place} of notes) {
    if (place.state === 'orphan') continue
    const block = places
      .rangeOf({start: place.span.start, end: place.span.start + 1})
      ?.startContainer.parentElement?.closest('[data-block]')
    if (block) ids.set(block, [...(ids.get(block) ?? []), elementId(note.id)])
  }
  for (const block of article.querySelectorAll('[data-block]')) {
    const own = ids.get(block)?.join(' ')
    if (own) block.setAttribute('aria-details', own)
    else block.removeAttribute('aria-details')
  }
}

/** The notes at a point of the screen, the shortest first. Corrections are left to the card of what they correct. */
export function notesAt(
  places: TextPlaces,
  notes: readonly PlacedNote[],
  {clientX, clientY}: {clientX: number; clientY: number},
): PlacedNote[] {
  const caret = document.caretPositionFromPoint?.(clientX, clientY)
  const offset = caret ? places.offsetAt(caret.offsetNode, caret.offset) : undefined
  if (offset === undefined) return []
  return notes
    .flatMap((each) =>
      each.place.state !== 'orphan' && !each.note.correction && each.place.span.start <= offset && offset <= each.place.span.end
        ? [{each, span: each.place.span}]
        : [],
    )
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
    .map(({each}) => each)
}
