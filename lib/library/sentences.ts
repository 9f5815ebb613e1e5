/** Where the sentences of an article begin and end, as the engine parts them: for showing what stands around a place. */
import {emptyDraft} from '../analysis/analyze'
import {tieBlocks} from '../analysis/blocks'
import type {Draft} from '../analysis/draft'
import {splitSentences} from '../analysis/sentences'
import {tokenize} from '../analysis/tokenize'
import type {Block, Span} from '../article/types'

/** Sentences in order; those of one block lie within it. */
export function sentencesOf(text: string, blocks: readonly Block[]): Span[] {
  const draft = emptyDraft(text, blocks)
  for (const step of [tokenize, tieBlocks, splitSentences]) step(draft)
  return sentencesIn(draft)
}

/** Those that the engine has found already. */
export function sentencesIn(draft: Draft): Span[] {
  return draft.sentences.flatMap(({first, last}) => {
    const [from, to] = [draft.tokens[first], draft.tokens[last - 1]]
    return from && to ? [{start: from.start, end: to.end}] : []
  })
}

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
