/**
 * Short passages with their quotes marked, so that speakers can be tested apart from the finding of quotes: `{…}` is what was said,
 * `[…]` the source. The first content goes with the first source, and so on; `{^…}` goes on from the quote before it without a source.
 */
import {paragraphsOf, tieBlocks} from '@/lib/analysis/blocks'
import {findCountries} from '@/lib/analysis/countries'
import type {Draft, DraftQuote} from '@/lib/analysis/draft'
import {finish} from '@/lib/analysis/finish'
import {findNames} from '@/lib/analysis/names'
import {splitSentences} from '@/lib/analysis/sentences'
import {findSpeakers} from '@/lib/analysis/speakers'
import {tokenize} from '@/lib/analysis/tokenize'
import type {Analysis, Span} from '@/lib/analysis/types'

export function draftOf(text: string, quotes: DraftQuote[] = []): Draft {
  const draft: Draft = {
    text,
    blocks: paragraphsOf(text).map((block) => ({...block, first: 0, last: 0})),
    tokens: [],
    sentences: [],
    sentenceOf: new Int32Array(0),
    stretches: [],
    names: [],
    quotes,
    speakers: [],
    countries: [],
    industries: [],
  }
  for (const step of [tokenize, tieBlocks, splitSentences, findCountries, findNames]) step(draft)
  return draft
}

export interface Passage extends Analysis {
  text: string
}

/** Reads the marks out of `marked` and resolves the speakers. */
export function readPassage(marked: string): Passage {
  const {text, contents, sources} = unmark(marked)
  const quotes: DraftQuote[] = []
  for (const {continues, ...content} of contents) {
    const direct = /^["“]/.test(text.slice(content.start))
    const source = continues ? undefined : sources.shift()
    quotes.push({
      type: direct ? 'direct' : 'indirect',
      contents: [content],
      cue: [],
      sources: source ? [source] : [],
      act: 'says',
      rule: 'test',
      confidence: 1,
      ...(continues ? {continues: quotes.length - 1} : {}),
    })
  }
  const draft = draftOf(text, quotes)
  findSpeakers(draft)
  return {text, ...finish(draft)}
}

function unmark(marked: string): {text: string; contents: (Span & {continues: boolean})[]; sources: Span[]} {
  const contents: (Span & {continues: boolean})[] = []
  const sources: Span[] = []
  let text = ''
  let content = -1
  let continues = false
  let source = -1
  for (const character of marked) {
    if (character === '{') content = text.length
    else if (character === '^') continues = true
    else if (character === '}') {
      contents.push({start: content, end: text.length, continues})
      continues = false
    } else if (character === '[') source = text.length
    else if (character === ']') sources.push({start: source, end: text.length})
    else text += character
  }
  return {text, contents, sources}
}
