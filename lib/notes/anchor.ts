/**
 * Where a note stands, in a text that may have been edited since: at its place if all is still there, else where its words
 * stand in their surroundings, else where words stand that are nearly the same and say the same. What cannot be told for sure
 * is an orphan: a note without a place is better than one at a wrong place. The way is Hypothesis' "fuzzy anchoring", the
 * parts are the selectors of the Web Annotation Data Model (§4.2.4, §4.2.5). It runs in the page too.
 */
import type {Span} from '../analysis/types'
import {limits} from './kinds'
import {findNearlySame} from './nearly'
import {fold, isKnown, RECOGNISED, surroundings} from './surroundings'
import type {Anchor, Place} from './types'

/**
 * The words of a span with `limits.context` code units on either side. Where the words stand in the text more than once,
 * the context is longer, and as long as it takes to tell them apart: so it also says that the words alone do not tell the place.
 */
export function anchorOf(text: string, {start, end}: Span): Anchor {
  const exact = text.slice(start, end)
  if (exact === '') throw new RangeError(`There are no words from ${start} to ${end}: a note needs a span of the text.`)
  const reach = reachOf(fold(text), fold(exact), start)
  const prefix = text.slice(Math.max(0, start - reach), start).replace(/^\p{Surrogate}/u, '')
  const suffix = text.slice(end, end + reach).replace(/\p{Surrogate}$/u, '')
  return {exact, prefix, suffix, start, end}
}

export function findAnchor(text: string, anchor: Anchor): Place {
  if (stands(text, anchor, anchor.start)) return placeAt(text, anchor, anchor.start, 1)
  const folded = fold(text)
  const wanted = {...anchor, exact: fold(anchor.exact), prefix: fold(anchor.prefix), suffix: fold(anchor.suffix)}
  const same = occurrences(folded, wanted.exact, MOST_PLACES + 1)
  const whole = same.filter((at) => stands(folded, wanted, at))
  if (whole.includes(anchor.start)) return placeAt(text, anchor, anchor.start, 1)
  if (same.length > MOST_PLACES || whole.length > 1 || (isRepeated(anchor) && whole.length === 0)) return {state: 'orphan'}
  const [only] = whole
  if (only !== undefined && tellsApart(anchor)) return placeAt(text, anchor, only, 1)
  return same.length > 0 ? likeliest(text, anchor, folded, wanted, same) : findNearlySame(folded, wanted)
}

/** Longer contexts, for words that stand more than once: any of them shows that they do. */
const longerReaches = [64, 128, limits.around]
/** A context up to this one is that of a repeated sentence; where it takes a longer one, whole passages are repeated. */
const SENTENCE_REACH = 64

function reachOf(text: string, exact: string, start: number): number {
  const others = occurrences(text, exact, MOST_COMPARED).filter((at) => at !== start)
  if (others.length === 0) return limits.context
  const before = (at: number, reach: number) => text.slice(Math.max(0, at - reach), at)
  const after = (at: number, reach: number) => text.slice(at + exact.length, at + exact.length + reach)
  const alike = (at: number, reach: number) => before(at, reach) === before(start, reach) && after(at, reach) === after(start, reach)
  return longerReaches.find((reach) => !others.some((at) => alike(at, reach))) ?? limits.around
}

const isRepeated = ({prefix, suffix}: Anchor): boolean => prefix.length > limits.context || suffix.length > limits.context

/** The words stood more than once, and what is next to them told which was which. */
function tellsApart(anchor: Anchor): boolean {
  return isRepeated(anchor) && Math.max(anchor.prefix.length, anchor.suffix.length) <= SENTENCE_REACH
}

/** At most so many: in a text of one letter there are millions. */
function occurrences(text: string, words: string, most: number): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0 && found.length < most; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

/** The words stand there with all that was around them. */
function stands(text: string, anchor: Anchor, at: number): boolean {
  const {exact, prefix, suffix} = anchor
  const end = at + exact.length
  const before = opensText(anchor) ? at === prefix.length : at >= prefix.length
  const after = closesText(anchor) ? end + suffix.length === text.length : true
  return before && after && text.startsWith(exact, at) && text.startsWith(prefix, at - prefix.length) && text.startsWith(suffix, end)
}

/**
 * A context is shorter than asked for at an end of the text only, and that may be all that told repeated words apart. Half a
 * character was left out of one, perhaps.
 */
const opensText = (anchor: Anchor): boolean => isRepeated(anchor) && anchor.prefix.length + 1 < anchor.suffix.length
const closesText = (anchor: Anchor): boolean => isRepeated(anchor) && anchor.suffix.length + 1 < anchor.prefix.length

/** Words that stood once, and are as long as this, are known without what was around them: a paragraph may have moved. */
const LONG = 64
/** Words that stand more often than this say nothing, unless they stand where they stood. */
const MOST_PLACES = 500
/** Other places of the words that a new note is told apart from. */
const MOST_COMPARED = 10_000

/** Something around the words has changed, or they have moved: the place whose surroundings are known, if no other has one such side. */
function likeliest(text: string, anchor: Anchor, folded: string, wanted: Anchor, places: readonly number[]): Place {
  const known = places
    .map((at) => ({at, ...surroundings(folded, wanted, {start: at, end: at + wanted.exact.length})}))
    .filter(({before, after}) => places.length === 1 || Math.max(before, after) >= RECOGNISED)
  const [best, ...others] = known
  if (!best || others.length > 0) return {state: 'orphan'}
  const sure = isKnown(best) || (places.length === 1 && wanted.exact.length >= LONG)
  return sure ? placeAt(text, anchor, best.at, best.likeness) : {state: 'orphan'}
}

/** The words are the same there, but for their typography perhaps. `around` says how alike the surroundings are. */
function placeAt(text: string, {exact, start}: Anchor, at: number, around: number): Place {
  const span = {start: at, end: at + exact.length}
  const state = !text.startsWith(exact, at) ? 'approximate' : at === start ? 'exact' : 'moved'
  return {state, span, score: (1 + around) / 2}
}
