/**
 * Overlapping marks made flat: the text cut wherever a mark begins or ends, each piece with the marks that cover it.
 * Pieces are what can be drawn: HTML nests, marks overlap.
 */
import type {Mark} from './marks'

export interface Segment {
  start: number
  end: number
  /** The marks that cover the whole segment, outermost first: longer before shorter, then in the order of `ranks`. */
  marks: Mark[]
}

/** Of two marks on the very same words the earlier in this list goes round the other. */
const ranks: readonly Mark['kind'][] = ['quote', 'quoted', 'source', 'speaker', 'cue', 'industry', 'country', 'quotemark']

/**
 * The covered parts of the text as segments, in order, none overlapping, none empty; uncovered text is left out.
 * Takes n log n for n marks, plus the size of the answer.
 */
export function flatten(marks: readonly Mark[]): Segment[] {
  const sorted = [...marks].sort(outerFirst)
  const edges = [...new Set(marks.flatMap(({start, end}) => [start, end]))].sort((a, b) => a - b)
  const segments: Segment[] = []
  let open: Mark[] = []
  let next = 0
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1]
    if (end === undefined) break
    open = open.filter((mark) => mark.end > start)
    for (let mark = sorted[next]; mark && mark.start <= start; mark = sorted[++next]) open.push(mark)
    if (open.length > 0) segments.push({start, end, marks: [...open]})
  }
  return segments
}

function outerFirst(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || ranks.indexOf(a.kind) - ranks.indexOf(b.kind)
}
