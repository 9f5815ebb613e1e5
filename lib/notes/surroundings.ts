/** How alike the surroundings of two places are, by edit distance; whether typography differs is no matter. */
import search from 'approx-string-match'
import type {Span} from '../analysis/types'
import {limits} from './kinds'
import type {Anchor} from './types'

/** Quotation marks, dashes and spaces as a typewriter has them; each is one code unit, as before, so that offsets stay. */
export function fold(text: string): string {
  return text
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
}

export interface Surroundings {
  /** 0..1: how much of what stood there is left. */
  before: number
  after: number
  /** Of both. */
  likeness: number
}

/** Compares what stands around a span with what an anchor remembers, as far as `limits.context` on either side. */
export function surroundings(text: string, {prefix, suffix}: Anchor, {start, end}: Span): Surroundings {
  const before = likeness(prefix.slice(-limits.context), text.slice(Math.max(0, start - limits.context), start), start === 0)
  const after = likeness(suffix.slice(0, limits.context), text.slice(end, end + limits.context), end === text.length)
  return {before, after, likeness: (before + after) / 2}
}

/** A side looks like the former one where this much of it is left. */
export const RECOGNISED = 0.75

/** One side is wholly as it was, or both look like it: one alone may be that of another sentence of the same make. */
export function isKnown({before, after}: Surroundings): boolean {
  return Math.max(before, after) === 1 || Math.min(before, after) >= RECOGNISED
}

/** The share of `side` that stands in `text` too. Of nothing, all is left at an end of the text. */
function likeness(side: string, text: string, atEnd: boolean): number {
  if (side === '') return atEnd ? 1 : 0
  const [best] = search(text, side, side.length)
  return best ? 1 - best.errors / side.length : 0
}
