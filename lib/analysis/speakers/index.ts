/**
 * Resolves every quote's source to one entity, and hands on those that speak: each once, under its fullest name, with role, country,
 * aliases and mentions. What cannot be told is left without a speaker.
 */
import type {Draft, DraftQuote} from '../draft'
import type {Span} from '../types'
import {assemble} from './assemble'
import {continued} from './continue'
import {registerNames} from './name-entities'
import type {Resolution} from './pronouns'
import type {Register} from './register'
import {resolveSource} from './resolve'
import {resolveSubject} from './subjects'
import {tokenAt} from './tokens'

export function findSpeakers(draft: Draft): void {
  if (draft.quotes.length === 0) return
  const register = registerNames(draft)
  const resolutions = new Array<Resolution | undefined>(draft.quotes.length)
  let sentence = 0
  for (const index of bySource(draft)) {
    const sources = draft.quotes[index]?.sources ?? []
    const at = draft.sentenceOf[tokenAt(draft.tokens, sources[0]?.start ?? 0)] ?? 0
    while (sentence < at) resolveSubject(register, sentence++)
    register.goesOn = goesOn(draft, draft.quotes[index])
    resolutions[index] = resolveSources(register, sources)
    register.latestSource = resolutions[index]?.entity
  }
  draft.quotes.forEach((quote, index) => {
    if (!hasOwnSource(quote)) resolutions[index] = continued(draft.quotes, resolutions, index)
  })
  assemble(register, resolutions)
}

/** "he continued", "she added": the cue says that whoever spoke goes on. */
function goesOn({text}: Draft, quote: DraftQuote | undefined): boolean {
  return quote?.cue.some(({start, end}) => goingOn.has(text.slice(start, end).toLowerCase())) === true
}

const goingOn = new Set(['continued', 'continues', 'added', 'adds', 'concluded', 'concludes', 'went on', 'goes on'])

/** A source in several parts is resolved by the first part that names somebody, or else by the first that means somebody. */
function resolveSources(register: Register, sources: readonly Span[]): Resolution | undefined {
  let first: Resolution | undefined
  for (const source of sources.slice(0, MOST_PARTS)) {
    const resolution = resolveSource(register, source)
    if (resolution?.via === 'name') return resolution
    first ??= resolution
  }
  return first
}

/** No source is in more parts. */
const MOST_PARTS = 4

/** Indices of the quotes with a source, in the order of their sources, so that each is read by the light of those before. */
function bySource({quotes}: Draft): number[] {
  const start = (index: number) => quotes[index]?.sources[0]?.start ?? 0
  return quotes
    .map((_, index) => index)
    .filter((index) => hasOwnSource(quotes[index]))
    .sort((a, b) => start(a) - start(b))
}

/** A quote that goes on from another shares its source. */
function hasOwnSource(quote: DraftQuote | undefined): boolean {
  return quote !== undefined && quote.sources.length > 0 && quote.continues === undefined
}
