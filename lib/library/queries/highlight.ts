/** Text in pieces, those that were searched for told from the rest: pages and feeds decide how they look. */
import type {Span} from '../../article/types'
import {around} from '../around'
import {type Match, wordTest} from '../match'
import {wordsOf} from '../words'

export interface Piece {
  text: string
  /** These are the words that were searched for, or the name that the page is about. */
  hit: boolean
}

/** A stretch of an article that shows what was found. */
export interface Passage extends Span {
  pieces: Piece[]
}

export function highlight(text: string, match: Match | undefined): Piece[] {
  return piecesOf(text, {start: 0, end: text.length}, match ? hitsIn(text, match) : [])
}

/** Places of the words in `text`. */
function hitsIn(text: string, match: Match): Span[] {
  const isHit = wordTest(match)
  return wordsOf(text).filter(({start, end}) => isHit(text.slice(start, end)))
}

/** `within` in pieces; `hits` in order of the text. */
export function piecesOf(text: string, within: Span, hits: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let at = within.start
  for (const hit of hits) {
    const [start, end] = [Math.max(at, hit.start), Math.min(within.end, hit.end)]
    if (start >= end) continue
    if (start > at) pieces.push({text: text.slice(at, start), hit: false})
    pieces.push({text: text.slice(start, end), hit: true})
    at = end
  }
  if (at < within.end) pieces.push({text: text.slice(at, within.end), hit: false})
  return pieces
}

/** More than a reader takes in at a glance. */
const MOST_PASSAGES = 2

/** A sentence is cut where it goes on for longer than this beyond what was found in it. */
const LONGEST_PASSAGE = 320

/**
 * The sentences that show most of what was searched for, in their order: after the first, each is chosen for the words
 * that are not shown yet. `skip` is where not to look: the headline.
 */
export function passages(text: string, sentences: readonly Span[], match: Match, skip: number): Passage[] {
  const hits = hitsIn(text, match).filter(({start}) => start >= skip)
  const bySentence = new Map<number, Span[]>()
  for (const hit of hits) {
    const {start} = around(hit, sentences)
    bySentence.set(start, [...(bySentence.get(start) ?? []), hit])
  }
  const left = [...bySentence.values()]
  const chosen: Span[][] = []
  const shown = new Set<string>()
  const fresh = (found: Span[]) =>
    new Set(found.map(({start, end}) => text.slice(start, end).toLowerCase()).filter((word) => !shown.has(word))).size
  while (left.length > 0 && chosen.length < MOST_PASSAGES) {
    const best = left.reduce((one, other) => (fresh(other) > fresh(one) ? other : one))
    left.splice(left.indexOf(best), 1)
    chosen.push(best)
    for (const {start, end} of best) shown.add(text.slice(start, end).toLowerCase())
  }
  return chosen.map((found) => passageOf(text, sentences, found)).sort((a, b) => a.start - b.start)
}

/** The sentences around `hits`, cut to a length that can be read in a list. */
export function passageOf(text: string, sentences: readonly Span[], hits: readonly Span[]): Passage {
  const first = hits[0] ?? {start: 0, end: 0}
  const sentence = around(first, sentences)
  const start =
    sentence.end - sentence.start > LONGEST_PASSAGE
      ? cutBefore(text, Math.max(sentence.start, first.start - LONGEST_PASSAGE / 2))
      : sentence.start
  const end = sentence.end - start > LONGEST_PASSAGE ? cutAfter(text, Math.max(first.end, start + LONGEST_PASSAGE)) : sentence.end
  return {
    start,
    end,
    pieces: piecesOf(
      text,
      {start, end},
      hits.filter((hit) => hit.start < end),
    ),
  }
}

function cutBefore(text: string, offset: number): number {
  const space = text.indexOf(' ', offset)
  return space < 0 || space - offset > 40 ? offset : space + 1
}

function cutAfter(text: string, offset: number): number {
  const space = text.lastIndexOf(' ', offset)
  return space < 0 || offset - space > 40 ? offset : space
}
