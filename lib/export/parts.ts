/** Small readings of an analysis that several formats share. */
import type {Analysis, Quote, Span, Speaker} from '../analysis/types'

/** The words of several spans, in order, what stands between them left out: "first part … second part". */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(({start, end}) => text.slice(start, end)).join(' … ')
}

export function speakerOf(analysis: Analysis, quote: Quote): Speaker | undefined {
  return quote.speaker === null ? undefined : analysis.speakers.find(({id}) => id === quote.speaker)
}

/** From the beginning of the first span to the end of the last. */
export function hull(spans: readonly Span[]): Span | undefined {
  const [first] = spans
  if (!first) return undefined
  return spans.reduce((whole, {start, end}) => ({start: Math.min(whole.start, start), end: Math.max(whole.end, end)}), first)
}
