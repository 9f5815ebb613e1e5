/** Spans of the text and the tokens they cover. */
import type {Draft, TokenRange} from '../draft'
import type {Span} from '../types'

export function tokenRange({tokens}: Draft, {start, end}: Span): TokenRange | undefined {
  const first = tokenAt(tokens, start)
  let last = first
  while (last < tokens.length && (tokens[last]?.start ?? end) < end) last++
  return last > first ? {first, last} : undefined
}

/** The first token that ends after `offset`. */
export function tokenAt(tokens: readonly Span[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
