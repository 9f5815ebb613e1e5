/** A thousand edited versions of articles: notes stand where their words stand, or nowhere, and never at other words. */
import {expect, it} from 'vitest'
import type {Span} from '@/lib/analysis/types'
import {anchorOf, findAnchor} from '@/lib/notes/anchor'
import {randomFrom} from '../../setup/random'
import {article, type Edition, edited, editionOf, Keys, passage, type Word} from './editions'

const VERSIONS = 1000
const NOTES_EACH = 6

interface Figures {
  /** The words are there, and the note stands at them; or they are not found. */
  right: number
  missed: number
  /** The words are gone, and so is the note's place. */
  orphaned: number
  /** The note stands at the same words in the same surroundings elsewhere: a twin that nobody could tell from it. */
  twins: number
  /** The note stands at other words, or at the same ones in other surroundings. */
  wrong: string[]
}

it(`re-anchors notes in ${VERSIONS} edited versions, and never at other words`, () => {
  const figures = measure(VERSIONS, 20_260_401)
  const {right, missed, orphaned, twins, wrong} = figures
  console.info(`re-anchored ${right}, missed ${missed}, rightly orphaned ${orphaned}, at a twin ${twins}, wrong ${wrong.length}`)
  expect(wrong).toEqual([])
  expect(right + missed + orphaned + twins).toBe(VERSIONS * NOTES_EACH)
  expect(twins).toBeLessThan(10)
  expect(orphaned).toBeGreaterThan(250)
  expect(right / (right + missed)).toBeGreaterThan(0.85)
}, 60_000)

function measure(versions: number, seed: number): Figures {
  const random = randomFrom(seed)
  const figures: Figures = {right: 0, missed: 0, orphaned: 0, twins: 0, wrong: []}
  for (let version = 0; version < versions; version++) {
    const keys = new Keys()
    const paragraphs = article(random, keys)
    const before = editionOf(paragraphs)
    const after = edited(random, paragraphs, keys)
    for (let note = 0; note < NOTES_EACH; note++) judge(before, after, passage(random, paragraphs), figures)
  }
  return figures
}

function judge(before: Edition, after: Edition, words: readonly Word[], figures: Figures): void {
  const span = extent(before, words)
  const place = findAnchor(after.text, anchorOf(before.text, span))
  const home = isKept(after, words) ? extent(after, words) : undefined
  if (place.state === 'orphan') {
    if (home) figures.missed++
    else figures.orphaned++
  } else if (home && overlap(place.span, home) > 0.75) figures.right++
  else if (around(before, span) === around(after, place.span)) figures.twins++
  else {
    const found = after.text.slice(place.span.start, place.span.end)
    figures.wrong.push(`${place.state} ${place.score}: “${before.text.slice(span.start, span.end)}” → “${found}”`)
  }
}

/** Enough of the words are left to know them by, a slip or two allowed, and they make no other statement. */
function isKept({paragraphs}: Edition, words: readonly Word[]): boolean {
  const keys = new Set(words.map(({key}) => key))
  const all = paragraphs.flat(2)
  const first = all.findIndex(({key}) => keys.has(key))
  const now = all.slice(first, all.findLastIndex(({key}) => keys.has(key)) + 1)
  if (now.length === 0 || now.some(({changed}) => changed === 'statement')) return false
  const kept = now.filter(({key, changed}) => keys.has(key) && changed !== 'word')
  const letters = (list: readonly Word[]) => list.reduce((sum, {text}) => sum + text.length, 0)
  return letters(kept) / Math.max(letters(words), letters(now)) > 0.8
}

/** The words with 64 characters on either side, twice as many as a note promises to remember; typography is no matter. */
function around({text}: Edition, {start, end}: Span): string {
  const straight = (part: string) => part.replace(/[“”]/g, '"')
  return [text.slice(Math.max(0, start - 64), start), text.slice(start, end), text.slice(end, end + 64)].map(straight).join('|')
}

function extent({places}: Edition, words: readonly Word[]): Span {
  const spans = words.flatMap(({key}) => places.get(key) ?? [])
  return {start: Math.min(...spans.map(({start}) => start)), end: Math.max(...spans.map(({end}) => end))}
}

function overlap(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start))
}
