/** Draft → Analysis: quotes get their ids, and indices become ids. */
import type {Draft, DraftQuote} from './draft'
import type {Analysis, Quote} from './types'

export function finish(draft: Draft): Analysis {
  const {speakers, countries, industries, language} = draft
  const quotes = draft.quotes.map((quote, index) => finishQuote(draft, quote, index))
  return {quotes, speakers, countries, industries, ...(language === undefined ? {} : {language})}
}

function finishQuote(draft: Draft, quote: DraftQuote, index: number): Quote {
  const {type, contents, cue, sources, act, confidence, rule} = quote
  return {
    id: idOf(index),
    type,
    contents,
    cue,
    sources,
    speaker: quote.speaker === undefined ? null : (draft.speakers[quote.speaker]?.id ?? null),
    act,
    confidence: Math.round(confidence * 100) / 100,
    evidence: {
      via: sources.length === 0 ? 'none' : 'nominal',
      ...quote.evidence,
      rule,
      ...(quote.continues === undefined ? {} : {continues: idOf(quote.continues)}),
    },
    ...(quote.repeats === undefined ? {} : {repeats: idOf(quote.repeats)}),
  }
}

const idOf = (index: number) => `q${index + 1}`
