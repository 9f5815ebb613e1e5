/** Moving through a text by words and sentences, for selecting by keyboard and for mending the ends of a span. */
import type {Span} from '../article/types'

export type Unit = 'word' | 'sentence'

/** What is selected, and the unit that it began with: extending to either side keeps that. */
export interface Selecting {
  origin: Span
  span: Span
}

export interface Mover {
  /** The word at `offset`, or the first one after it. */
  startAt(offset: number): Selecting | undefined
  /** To the next or previous unit. At the end of the text it stays. */
  move(from: Selecting, unit: Unit, by: 1 | -1): Selecting
  /** Takes a unit in or leaves it out, on the side that has been moved before. */
  extend(from: Selecting, unit: Unit, by: 1 | -1): Selecting
  /** One end a word further or less; the span keeps a word. */
  nudge(span: Span, end: 'start' | 'end', by: 1 | -1): Span
}

export function moverIn(text: string, language = 'en'): Mover {
  const units = {word: wordsOf(text, language), sentence: sentencesOf(text, language)}

  return {
    startAt(offset) {
      const word = units.word.find(({end}) => end > offset)
      return word && {origin: word, span: word}
    },
    move({span, origin}, unit, by) {
      const found = by > 0 ? firstFrom(units[unit], span.end) : lastBefore(units[unit], span.start)
      return found ? {origin: found, span: found} : {origin, span}
    },
    extend({origin, span}, unit, by) {
      const list = units[unit]
      if (by > 0 && span.start < origin.start) {
        const start = list.find((each) => each.start > span.start)?.start ?? origin.start
        return {origin, span: {start: Math.min(start, origin.start), end: span.end}}
      }
      if (by < 0 && span.end > origin.end) {
        const end = list.findLast((each) => each.end < span.end)?.end ?? origin.end
        return {origin, span: {start: span.start, end: Math.max(end, origin.end)}}
      }
      return {origin, span: by > 0 ? {...span, end: endAfter(list, span.end)} : {...span, start: startBefore(list, span.start)}}
    },
    nudge(span, end, by) {
      const list = units.word
      const moved =
        end === 'start'
          ? {...span, start: by > 0 ? (list.find(({start}) => start > span.start)?.start ?? span.start) : startBefore(list, span.start)}
          : {...span, end: by > 0 ? endAfter(list, span.end) : (list.findLast((each) => each.end < span.end)?.end ?? span.end)}
      return moved.start < moved.end ? moved : span
    },
  }
}

const firstFrom = (list: readonly Span[], offset: number) => list.find(({start}) => start >= offset)
const lastBefore = (list: readonly Span[], offset: number) => list.findLast(({end}) => end <= offset)
const endAfter = (list: readonly Span[], offset: number) => list.find(({end}) => end > offset)?.end ?? offset
const startBefore = (list: readonly Span[], offset: number) => list.findLast(({start}) => start < offset)?.start ?? offset

/** Words, and each mark between them, so that quotation marks and full stops can be taken in or left out. */
function wordsOf(text: string, language: string): Span[] {
  const words: Span[] = []
  for (const {index, segment} of new Intl.Segmenter(language, {granularity: 'word'}).segment(text)) {
    if (segment.trim() !== '') words.push({start: index, end: index + segment.length})
  }
  return words
}

function sentencesOf(text: string, language: string): Span[] {
  const sentences: Span[] = []
  for (const {index, segment} of new Intl.Segmenter(language, {granularity: 'sentence'}).segment(text)) {
    const words = segment.trim()
    if (words !== '') sentences.push({start: index + segment.indexOf(words), end: index + segment.indexOf(words) + words.length})
  }
  return sentences
}

/** `span` without white space at its ends; `undefined` where nothing is left. */
export function trimmed(text: string, {start, end}: Span): Span | undefined {
  const words = text.slice(start, end)
  const left = start + (words.length - words.trimStart().length)
  const right = end - (words.length - words.trimEnd().length)
  return left < right ? {start: left, end: right} : undefined
}
