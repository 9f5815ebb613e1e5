/**
 * Corrections laid over what the engine found. They are kept apart from it and applied again whenever it has changed: to
 * what stands at their words now, in the order in which they were made, so that the later of two wins. One whose words are
 * gone, or that no longer finds what it corrects, is an orphan and changes nothing. Pure and deterministic.
 */
import type {Analysis, Span} from '../analysis/types'
import type {Block} from '../article/types'
import {findAnchor} from './anchor'
import {finish, type Overlay, open} from './overlay/overlay'
import {addQuote, changeExtent, changeManner, confirm, giveSpeaker, removeQuote} from './overlay/quotes'
import {changeProfile, joinSpeakers, partSpeakers} from './overlay/speakers'
import {changeCountry, changeIndustry} from './overlay/topics'
import type {Anchor, CorrectionNote} from './types'

export interface Applied {
  /** Note.id. */
  note: string
  /** What was there before, in a few words: a name, a type, the words themselves. */
  before: string
  /** Where its words stand now. */
  span: Span
}

export interface Orphaned {
  note: CorrectionNote
  /** Why it was left out, as a sentence. */
  reason: string
}

export interface Corrected {
  analysis: Analysis
  applied: Applied[]
  orphans: Orphaned[]
}

export function applyCorrections(text: string, blocks: readonly Block[], analysis: Analysis, notes: readonly CorrectionNote[]): Corrected {
  if (notes.length === 0) return {analysis, applied: [], orphans: []}
  const overlay = open(text, blocks, analysis)
  const applied: Applied[] = []
  const orphans: Orphaned[] = []
  for (const note of [...notes].sort(byTime)) {
    const span = placeOf(text, note.anchor)
    const before = span && correct(overlay, note, span)
    if (span && before !== undefined) applied.push({note: note.id, before, span})
    else orphans.push({note, reason: span ? UNFIT : WORDS_GONE})
  }
  return {analysis: finish(overlay), applied, orphans}
}

const WORDS_GONE = 'Its words are no longer in the text, or have changed.'
const UNFIT = 'What it corrects is no longer found at its words.'

function byTime(one: CorrectionNote, other: CorrectionNote): number {
  const [a, b] = [one.created + one.id, other.created + other.id]
  return a < b ? -1 : a > b ? 1 : 0
}

/** A judgement holds for the words that were judged: they may have moved, and other marks may stand around them, no more. */
function placeOf(text: string, anchor: Anchor): Span | undefined {
  const place = findAnchor(text, anchor)
  if (place.state === 'orphan') return undefined
  const same = place.state !== 'approximate' || letters(text.slice(place.span.start, place.span.end)) === letters(anchor.exact)
  return same ? place.span : undefined
}

const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** Returns what was there before; nothing where the correction does not fit. */
function correct(overlay: Overlay, {id, correction, anchor}: CorrectionNote, span: Span): string | undefined {
  const place = {note: id, span}
  switch (correction.what) {
    case 'right':
      return confirm(overlay, place)
    case 'not-a-quote':
      return removeQuote(overlay, place)
    case 'speaker':
      return giveSpeaker(overlay, place, correction.speaker)
    case 'manner':
      return changeManner(overlay, place, correction)
    case 'extent': {
      const contents = correction.contents.map((content) => placeOf(overlay.text, content))
      const found = contents.filter((content) => content !== undefined)
      return found.length < contents.length ? undefined : changeExtent(overlay, place, found)
    }
    case 'quote':
      return addQuote(overlay, place, correction)
    case 'same-speaker':
      return joinSpeakers(overlay, correction.name, correction.other)
    case 'other-speaker':
      return partSpeakers(overlay, place, correction.name, correction.other)
    case 'profile':
      return changeProfile(overlay, correction.name, correction.becomes)
    case 'country':
      return changeCountry(overlay, span, correction.code)
    case 'industry':
      return changeIndustry(overlay, span, correction.id)
    default:
      return unknown(correction, anchor)
  }
}

function unknown(correction: never, {exact}: Anchor): never {
  throw new TypeError(`There is no such correction as ${JSON.stringify(correction)} (at “${exact}”).`)
}
