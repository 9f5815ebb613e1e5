/** Quotes as the margin shows them: their exact words, how many, where, and why they are whose they are. */
import type {Analysis, Quote, Span} from '../analysis/types'
import {quotedParts} from '../marks/marks'
import type {Places} from './places'
import {reasonsFor} from './reasons'
import type {Level, QuoteView, Words} from './types'

/** Below `fair` a quote is drawn as doubtful. */
const levels = {high: 0.9, fair: 0.6}

export function levelOf(confidence: number): Level {
  if (confidence >= levels.high) return 'high'
  return confidence >= levels.fair ? 'fair' : 'low'
}

export function quoteViews(text: string, analysis: Analysis, places: Places): QuoteView[] {
  return analysis.quotes.map((quote) => quoteView(text, analysis, places, quote))
}

function quoteView(text: string, analysis: Analysis, places: Places, quote: Quote): QuoteView {
  const {id, type, act, speaker, contents, confidence} = quote
  const block = places.blockAt(contents[0]?.start ?? 0)
  const repeated = analysis.quotes.find((other) => other.id === quote.repeats)
  const inside = ({mentions}: {mentions: readonly Span[]}) => mentions.some((mention) => isInside(mention, contents))
  return {
    id,
    type,
    act,
    ...(speaker === null ? {} : {speaker}),
    contents: contents.map((span) => wordsOf(text, span, type)),
    ...countWords(text, quote),
    where: places.nameOf(block),
    block,
    countries: analysis.countries.filter(inside).map(({code}) => code),
    industries: analysis.industries.filter(inside).map(({id}) => id),
    level: levelOf(confidence),
    confidence,
    reasons: reasonsFor(text, analysis, places, quote),
    ...(repeated && {repeats: {quote: repeated.id, shortened: lengthOf(repeated) > lengthOf(quote)}}),
  }
}

export function isInside(span: Span, outer: readonly Span[]): boolean {
  return outer.some(({start, end}) => start <= span.start && span.end <= end)
}

const lengthOf = ({contents}: Quote) => contents.reduce((sum, {start, end}) => sum + end - start, 0)

function wordsOf(text: string, span: Span, type: Quote['type']): Words[] {
  const words: Words[] = []
  const push = (start: number, end: number, kind: Words['kind']) => {
    if (end > start) words.push({start, text: text.slice(start, end), kind})
  }
  let at = span.start
  for (const part of type === 'indirect' ? [] : quotedParts(text, span, type)) {
    push(at, part.start, 'plain')
    const opens = /["“„«'‘]/.test(text.charAt(part.start)) ? 1 : 0
    const closes = part.end - part.start > 1 && /["”»'’]/.test(text.charAt(part.end - 1)) ? 1 : 0
    push(part.start, part.start + opens, 'quotemark')
    push(part.start + opens, part.end - closes, 'quoted')
    push(part.end - closes, part.end, 'quotemark')
    at = part.end
  }
  push(at, span.end, 'plain')
  return words
}

/** A word is a run of characters between spaces that holds a letter or a figure. */
function countWords(text: string, quote: Quote): {count: number; direct: number} {
  const count = quote.contents.reduce((sum, span) => sum + wordsIn(text.slice(span.start, span.end)), 0)
  if (quote.type === 'indirect') return {count, direct: 0}
  const quoted = quote.contents.flatMap((span) => quotedParts(text, span, quote.type))
  return {count, direct: quoted.reduce((sum, span) => sum + wordsIn(text.slice(span.start, span.end)), 0)}
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
