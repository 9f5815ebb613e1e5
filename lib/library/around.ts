/** What stands around a place: the sentences that it lies in. Apart from sentences.ts, which takes the engine to find them. */
import type {Span} from '../article/types'

/** The sentences that hold `span`, from the first one's beginning to the last one's end; `span` itself where none does. */
export function around(span: Span, sentences: readonly Span[]): Span {
  let {start, end} = span
  for (const sentence of sentences.slice(firstEndingAfter(span.start, sentences))) {
    if (sentence.start >= span.end) break
    start = Math.min(start, sentence.start)
    end = Math.max(end, sentence.end)
  }
  return {start, end}
}

function firstEndingAfter(offset: number, sentences: readonly Span[]): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
