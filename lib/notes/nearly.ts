/** Words nearly as a note remembers them, in the same surroundings: a slip put right, a word changed. */
import search from 'approx-string-match'
import type {Span} from '../analysis/types'
import {sameness} from './sameness'
import {isKnown, surroundings} from './surroundings'
import type {Anchor, Place} from './types'

/** Shorter words are found anywhere if some letters may differ. */
const SHORTEST = 32
/** Letters that may differ: more, and it could be any sentence of the kind. */
const MOST_DIFFERENT = 0.25
/** And in all: bounds the time on very long stretches of very long texts. */
const MOST_ERRORS = 256
/** The floor of sameness of the words: in a sentence of nine words one may be another. */
const FLOOR = 0.85
/** And neither side may be quite another. */
const LIKELY = 0.4

export function findNearlySame(text: string, anchor: Anchor): Place {
  const {exact} = anchor
  if (exact.length < SHORTEST) return {state: 'orphan'}
  const found = candidates(text, anchor).flatMap((span): Exclude<Place, {state: 'orphan'}>[] => {
    const words = sameness(exact, text.slice(span.start, span.end))
    const around = surroundings(text, anchor, span)
    const fits = words >= FLOOR && isKnown(around) && Math.min(around.before, around.after) >= LIKELY
    return fits ? [{state: 'approximate', span, score: (words + around.likeness) / 2}] : []
  })
  const [only, ...others] = found
  return only && others.length === 0 ? only : {state: 'orphan'}
}

/** Places looked at, the most alike first; a look-alike elsewhere may be more alike than the one that is meant. */
const ROUNDS = 3

function candidates(text: string, anchor: Anchor): Span[] {
  const {exact} = anchor
  const spans: Span[] = []
  let left = text
  for (let round = 0; round < ROUNDS; round++) {
    const matches = search(left, exact, Math.min(MOST_ERRORS, Math.floor(exact.length * MOST_DIFFERENT)))
    const [match] = matches
    if (!match) break
    const span = trimmed(text, match, anchor)
    spans.push(span)
    left = left.slice(0, span.start) + '\0'.repeat(span.end - span.start) + left.slice(span.end)
  }
  return spans
}

/** The search ends where it may, in the middle of a word even: the span ends where what was around it begins, or with a word. */
function trimmed(text: string, {start, end}: Span, {exact, prefix, suffix}: Anchor): Span {
  const slack = Math.ceil(exact.length * MOST_DIFFERENT)
  const before = prefix === '' ? -1 : text.lastIndexOf(prefix, start + slack - prefix.length) + prefix.length
  const after = suffix === '' ? -1 : text.indexOf(suffix, Math.max(start + 1, end - slack))
  const from = before >= Math.max(prefix.length, start - slack) ? before : wordStart(text, start, end)
  const to = after >= 0 && after <= end + slack ? after : wordEnd(text, from, end)
  return from < to ? {start: from, end: to} : {start, end}
}

function wordStart(text: string, start: number, end: number): number {
  let from = start
  while (from > 0 && isWord(text[from]) && isWord(text[from - 1])) from--
  while (from < end - 1 && isSpace(text[from])) from++
  return from
}

function wordEnd(text: string, start: number, end: number): number {
  let to = end
  while (isWord(text[to - 1]) && isWord(text[to])) to++
  while (to > start + 1 && isSpace(text[to - 1])) to--
  return to
}

const isSpace = (character = ''): boolean => /^\s$/.test(character)
const isWord = (character = ''): boolean => /^[\p{L}\p{N}\p{M}]$/u.test(character)
