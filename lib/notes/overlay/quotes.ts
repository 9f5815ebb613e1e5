/** Corrections of quotes. Each returns what was there before, or nothing where no quote has the words that were judged. */
import {CORRECTED} from '../../analysis/rules'
import type {Act, Quote, Span} from '../../analysis/types'
import type {Who} from '../types'
import {extentOf, inOrder, type Judged, type LaidQuote, type Overlay, overlaps} from './overlay'
import {moveMention, nameOf, speakerCalled} from './speakers'

export function confirm(overlay: Overlay, place: Judged): string | undefined {
  const quote = quoteAt(overlay, place.span)
  if (!quote) return undefined
  const before = `${saidBy(overlay, quote)}, ${Math.round(quote.confidence * 100)} % sure`
  review(quote, place, 'right')
  return before
}

/** Where the engine finds none any more, all is as it should be. */
export function removeQuote(overlay: Overlay, {span}: Judged): string {
  const quote = quoteAt(overlay, span)
  if (!quote) return 'no quote'
  quote.removed = true
  return `a quote of ${saidBy(overlay, quote)}`
}

export function giveSpeaker(overlay: Overlay, place: Judged, who: Who | null): string | undefined {
  const quote = quoteAt(overlay, place.span)
  if (!quote) return undefined
  const before = saidBy(overlay, quote)
  attribute(overlay, quote, who)
  review(quote, place, 'corrected')
  return before
}

export function changeManner(overlay: Overlay, place: Judged, {type, act}: {type?: Quote['type']; act?: Act}): string | undefined {
  const quote = quoteAt(overlay, place.span)
  if (!quote) return undefined
  const before = `${quote.type}, ${quote.act}`
  quote.type = type ?? quote.type
  quote.act = act ?? quote.act
  review(quote, place, 'corrected')
  return before
}

/** What lies within the new words is part of them, and no cue or source. */
export function changeExtent(overlay: Overlay, place: Judged, contents: readonly Span[]): string | undefined {
  const quote = quoteAt(overlay, place.span) ?? quoteAt(overlay, extentOf(contents))
  if (!quote) return undefined
  const before = wordsOf(overlay, quote)
  quote.contents = joined(contents)
  const isOutside = (span: Span) => !quote.contents.some((content) => overlaps(span, content))
  quote.cue = quote.cue.filter(isOutside)
  quote.sources = quote.sources.filter(isOutside)
  review(quote, place, 'corrected')
  sortQuotes(overlay)
  return before
}

export function addQuote(
  overlay: Overlay,
  place: Judged,
  {type, act, speaker}: Pick<Quote, 'type' | 'act'> & {speaker: Who | null},
): string {
  const known = quoteAt(overlay, place.span)
  const before = known && !known.removed ? `${known.type}, ${known.act}, ${saidBy(overlay, known)}` : 'no quote'
  const quote = known ?? emptyQuote(overlay, place)
  if (!known) overlay.quotes.push(quote)
  Object.assign(quote, {type, act})
  attribute(overlay, quote, speaker)
  review(quote, place, 'corrected')
  sortQuotes(overlay)
  return before
}

/** The quote with just these words; marks and spaces at the ends are no matter. */
function quoteAt({text, quotes}: Overlay, span: Span): LaidQuote | undefined {
  const wanted = bare(text, span)
  return quotes.find(({contents}) => {
    const own = bare(text, extentOf(contents))
    return own.start === wanted.start && own.end === wanted.end
  })
}

/** Without what is no letter or figure at either end. */
function bare(text: string, {start, end}: Span): Span {
  const words = text.slice(start, end)
  const lead = words.search(/[\p{L}\p{N}]/u)
  if (lead < 0) return {start, end}
  return {start: start + lead, end: end - (/[^\p{L}\p{N}]*$/u.exec(words)?.[0].length ?? 0)}
}

/** Whoever it is said by now, the words that refer to them without a name mean them. */
function attribute(overlay: Overlay, quote: LaidQuote, who: Who | null): void {
  const speaker = who === null ? null : speakerCalled(overlay, who).id
  if (speaker !== quote.speaker) {
    if (quote.evidence.via !== 'name') for (const source of quote.sources) moveMention(overlay, source, quote.speaker, speaker)
    const {via} = quote.evidence
    quote.evidence = {via, rule: CORRECTED.id}
  }
  quote.speaker = speaker
}

/** A quote that is judged is one, whatever was said of it before. */
function review(quote: LaidQuote, {note}: Judged, verdict: 'right' | 'corrected'): void {
  quote.removed = false
  quote.confidence = 1
  quote.evidence = {...quote.evidence, review: {note, verdict}}
}

/** Its id is made from the note's, so that it stays when the engine finds more or fewer quotes. */
function emptyQuote({quotes}: Overlay, {note, span}: Judged): LaidQuote {
  const taken = new Set(quotes.map(({id}) => id))
  let id = `n${note.slice(0, 8)}`
  if (taken.has(id)) id = `n${note}`
  return {
    id,
    type: 'direct',
    contents: [span],
    cue: [],
    sources: [],
    speaker: null,
    act: 'says',
    confidence: 1,
    evidence: {rule: CORRECTED.id, via: 'none'},
    removed: false,
  }
}

function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = []
  for (const span of inOrder(spans)) {
    const last = whole.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else whole.push({...span})
  }
  return whole
}

function sortQuotes(overlay: Overlay): void {
  const start = ({contents}: Quote) => contents[0]?.start ?? 0
  overlay.quotes.sort((a, b) => start(a) - start(b))
}

const wordsOf = ({text}: Overlay, {contents}: Quote): string => contents.map(({start, end}) => text.slice(start, end)).join(' … ')
const saidBy = (overlay: Overlay, {speaker}: Quote): string => nameOf(overlay, speaker) ?? 'nobody named'
