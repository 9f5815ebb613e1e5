/**
 * A block's text with its quotes as nested `<said>` elements. XML cannot overlap: a quote that runs over the end of a
 * block or of another quote is cut there, and its pieces are chained by `next` and `prev`.
 */
import type {Span} from '../analysis/types'
import {element, escapeXml, type Markup} from './xml'

/** A piece of a quote that one `<said>` can hold. */
export interface Piece extends Span {
  quote: string
}

export interface SaidAttributes {
  who?: string
  direct?: string
}

/** Clips the spans of each quote to the blocks and cuts them where they would overlap. In the order of the text. */
export function piecesOf(quotes: readonly {id: string; contents: readonly Span[]}[], blocks: readonly Span[]): Piece[][] {
  return blocks.map((block) => {
    const clipped = quotes.flatMap(({id, contents}) =>
      contents.map(({start, end}) => ({quote: id, start: Math.max(start, block.start), end: Math.min(end, block.end)})),
    )
    return nest(clipped.filter(({start, end}) => start < end))
  })
}

function nest(pieces: Piece[]): Piece[] {
  const waiting = [...pieces].sort(byStart)
  const nested: Piece[] = []
  const open: Piece[] = []
  for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
    const {start} = piece
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= start) open.pop()
    const limit = open.at(-1)?.end ?? piece.end
    if (piece.end > limit) {
      waiting.push({...piece, start: limit})
      waiting.sort(byStart)
    }
    const kept = {...piece, end: Math.min(piece.end, limit)}
    nested.push(kept)
    open.push(kept)
  }
  return nested
}

/** The longer one first, since it is to hold the other. */
const byStart = (a: Span, b: Span) => a.start - b.start || b.end - a.end

export interface Numbered extends Piece {
  id: string
  next?: string
  prev?: string
}

/** Gives each piece its id, and the ids of the pieces of the same quote before and after it. */
export function number(pieces: Piece[][], idOf: (quote: string, index: number) => string): Numbered[][] {
  const counts = new Map<string, number>()
  const totals = new Map<string, number>()
  for (const {quote} of pieces.flat()) totals.set(quote, (totals.get(quote) ?? 0) + 1)
  return pieces.map((block) =>
    block.map((piece) => {
      const index = counts.get(piece.quote) ?? 0
      counts.set(piece.quote, index + 1)
      const last = index + 1 === totals.get(piece.quote)
      const link = (to: number) => `#${idOf(piece.quote, to)}`
      return {...piece, id: idOf(piece.quote, index), ...(!last && {next: link(index + 1)}), ...(index > 0 && {prev: link(index - 1)})}
    }),
  )
}

/** The text of `span` with the pieces in it as elements; pieces are nested and in order. */
export function markSaid(text: string, span: Span, pieces: readonly Numbered[], attributesOf: (quote: string) => SaidAttributes): Markup[] {
  const children: Markup[] = []
  let at = span.start
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index]
    if (!piece) break
    let after = index + 1
    while ((pieces[after]?.start ?? Number.POSITIVE_INFINITY) < piece.end) after++
    children.push(plain(text.slice(at, piece.start)))
    const {id, next, prev} = piece
    const inside = markSaid(text, piece, pieces.slice(index + 1, after), attributesOf)
    children.push(element('said', {'xml:id': id, ...attributesOf(piece.quote), next, prev}, ...inside))
    at = piece.end
    index = after
  }
  return [...children, plain(text.slice(at, span.end))]
}

const plain = (text: string): Markup => ({xml: escapeXml(text)})
