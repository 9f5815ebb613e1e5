/**
 * The engine: text in, who said what about which countries and industries out.
 * Pure and deterministic; any string gives a valid analysis.
 */
import type {Block} from '../article/types'
import {paragraphsOf, tieBlocks} from './blocks'
import {findCountries} from './countries'
import type {Draft, Step} from './draft'
import {finish} from './finish'
import {findIndustries} from './industries'
import {detectLanguage} from './language'
import {findNames} from './names'
import {findQuotes} from './quotes'
import {splitSentences} from './sentences'
import {findSpeakers} from './speakers'
import {tokenize} from './tokenize'
import type {Analysis} from './types'

/** In their order: each reads what those before it wrote. */
export const steps: readonly Step[] = [
  tokenize,
  tieBlocks,
  splitSentences,
  detectLanguage,
  findCountries,
  findNames,
  findQuotes,
  findSpeakers,
  findIndustries,
]

/**
 * Analyses an article's text. Without `blocks`, paragraphs are parted by blank lines.
 * All spans of the result are half-open, in UTF-16 code units of `text`.
 */
export function analyze(text: string, blocks: readonly Block[] = paragraphsOf(text)): Analysis {
  return finish(draftOf(text, blocks))
}

/** All that the steps have found, for those who need more of it than the analysis holds. */
export function draftOf(text: string, blocks: readonly Block[]): Draft {
  const draft = emptyDraft(text, blocks)
  for (const step of steps) {
    step(draft)
    if (draft.language !== undefined) break
  }
  return draft
}

/** The draft that the first step begins with. */
export function emptyDraft(text: string, blocks: readonly Block[] = paragraphsOf(text)): Draft {
  return {
    text,
    blocks: blocks.map((block) => ({first: 0, last: 0, ...block})),
    tokens: [],
    sentences: [],
    sentenceOf: new Int32Array(0),
    stretches: [],
    names: [],
    quotes: [],
    speakers: [],
    countries: [],
    industries: [],
  }
}
