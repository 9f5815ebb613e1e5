/**
 * Counts the letters and digits of a text that lie in spans: the unit of all token figures, since spaces, quotation marks
 * and full stops at the edges of a span are a matter of taste. One pass over the text, then each count is a subtraction.
 */
import type {Span} from '../analysis/types'

export class Letters {
  /** How many letters and digits stand before each code unit. */
  private readonly before: Uint32Array

  constructor(text: string) {
    this.before = new Uint32Array(text.length + 1)
    for (let i = 0; i < text.length; i++) this.before[i + 1] = (this.before[i] ?? 0) + (letterOrDigit.test(text[i] ?? '') ? 1 : 0)
  }

  /** Letters that lie in any of the spans, each counted once. */
  count(spans: readonly Span[]): number {
    let total = 0
    for (const span of union(spans)) total += this.between(span)
    return total
  }

  /** Letters that lie in spans of both. */
  shared(a: readonly Span[], b: readonly Span[]): number {
    const left = union(a)
    const right = union(b)
    let total = 0
    for (let i = 0, j = 0; i < left.length && j < right.length; ) {
      const x = left[i]
      const y = right[j]
      if (!x || !y) break
      total += this.between({start: Math.max(x.start, y.start), end: Math.min(x.end, y.end)})
      if (x.end < y.end) i++
      else j++
    }
    return total
  }

  private between({start, end}: Span): number {
    const last = this.before.length - 1
    return start < end ? (this.before[Math.min(end, last)] ?? 0) - (this.before[Math.min(start, last)] ?? 0) : 0
  }
}

const letterOrDigit = /[\p{L}\p{N}]/u

/** The same stretches in order, none touching another. */
function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else merged.push({start: span.start, end: span.end})
  }
  return merged
}
