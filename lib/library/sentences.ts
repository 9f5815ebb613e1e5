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
