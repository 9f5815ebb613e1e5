/** Analysis → marks: every stretch of text that the page draws or answers a click on, as plain spans. */
import type {Analysis, Quote, Span} from '../analysis/types'

/**
 * `quote` is a quote's content, `quoted` the part of it in quotation marks, `quotemark` one such mark;
 * `source` and `cue` are the other parts of a quote; the rest are mentions.
 */
export type MarkKind = 'quote' | 'quoted' | 'quotemark' | 'source' | 'speaker' | 'cue' | 'country' | 'industry'

export interface Mark extends Span {
  kind: MarkKind
  /** Place of the page that this mark belongs to: a quote's id, or a mention's by `mentionId`. Several marks may share one. */
  place: string
  /** What the place is about: Speaker.id, Country.code or Industry.id; of a quote its speaker, if it has one. */
  about?: string
}

/** Address of a mention in the page: kind, entity and number from 1 in order of the text, as in "c-CN-7". */
export function mentionId(kind: 'speaker' | 'country' | 'industry', entity: string, index: number): string {
  return `${kind[0]}-${entity}-${index + 1}`
}

/**
 * All marks of an analysis of `text`, in no particular order. Spans that lie outside the text, hold nothing or cut a
 * character in two are dropped.
 */
export function marksOf(text: string, analysis: Analysis): Mark[] {
  const {quotes, speakers, countries, industries} = analysis
  const asked = new Set<number>()
  const marks = [
    ...quotes.flatMap((quote) => quoteMarks(text, quote, asked)),
    ...speakers.flatMap(({id, mentions}) => mentionMarks('speaker', id, mentions)),
    ...countries.flatMap(({code, mentions}) => mentionMarks('country', code, mentions)),
    ...industries.flatMap(({id, mentions}) => mentionMarks('industry', id, mentions)),
  ]
  return marks.filter(({start, end}) => start >= 0 && start < end && end <= text.length && !cuts(text, start) && !cuts(text, end))
}

/** Between the two halves of a surrogate pair. */
const cuts = (text: string, at: number) => /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1))

function mentionMarks(kind: 'speaker' | 'country' | 'industry', entity: string, mentions: readonly Span[]): Mark[] {
  return mentions.map(({start, end}, index) => ({kind, start, end, place: mentionId(kind, entity, index), about: entity}))
}

function quoteMarks(text: string, quote: Quote, asked: Set<number>): Mark[] {
  const common = {place: quote.id, ...(quote.speaker === null ? {} : {about: quote.speaker})}
  const of = (kind: MarkKind) => (span: Span) => ({...common, kind, start: span.start, end: span.end})
  const quoted = quote.type === 'indirect' ? [] : quote.contents.flatMap((span) => quotedParts(text, span, quote.type))
  return [
    ...quote.contents.map(of('quote')),
    ...(quote.type === 'mixed' ? quoted.map(of('quoted')) : []),
    ...quoted.flatMap((span) => quoteMarksIn(text, span)).map(of('quotemark')),
    ...cuesOf(text, quote, asked).map(of('cue')),
    ...quote.sources.map(of('source')),
  ]
}

/**
 * A quote is asked about at its cue. Without one, or with one that another quote has taken, it is asked about at its
 * first word, or the quotation mark before it. `asked` holds where the cues of earlier quotes begin.
 */
function cuesOf(text: string, {cue, contents}: Quote, asked: Set<number>): Span[] {
  const own = cue.filter(({start}) => !asked.has(start))
  for (const {start} of own) asked.add(start)
  if (own.length > 0) return own
  const start = contents[0]?.start ?? 0
  const [first = ''] = text.slice(start).match(/^(?:["“„«'‘]|\S+)/) ?? []
  return [{start, end: start + first.length}]
}

const opening = '"“„«'
const closing = '"”»'
const singles = "'‘’"

/** The stretches of `span` that stand in quotation marks, marks included; all of a direct quote. */
export function quotedParts(text: string, span: Span, type: Quote['type']): Span[] {
  if (type === 'direct') return [span]
  const parts: Span[] = []
  let start = -1
  for (let at = span.start; at < span.end; at++) {
    const char = text.charAt(at)
    if (start < 0 && (opening.includes(char) || (singles.includes(char) && opensWord(text, at)))) start = at
    else if (start >= 0 && closes(text, at, text.charAt(start))) {
      parts.push({start, end: at + 1})
      start = -1
    }
  }
  if (start >= 0) parts.push({start, end: span.end})
  return parts
}

/** The quotation marks that `span` begins and ends with. */
function quoteMarksIn(text: string, {start, end}: Span): Span[] {
  const marks: Span[] = []
  if ((opening + singles).includes(text.charAt(start))) marks.push({start, end: start + 1})
  if (end - start > 1 && (closing + singles).includes(text.charAt(end - 1))) marks.push({start: end - 1, end})
  return marks
}

const isLetter = (char: string) => /[\p{L}\p{N}]/u.test(char)
const opensWord = (text: string, at: number) => !isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at + 1))

function closes(text: string, at: number, opener: string): boolean {
  const char = text.charAt(at)
  if (singles.includes(opener)) return singles.includes(char) && !isLetter(text.charAt(at + 1))
  return closing.includes(char)
}
