/** The working copy of an analysis while corrections are laid over it, and the analysis made of it in the end. */
import {isFocus} from '../../analysis/countries/focus'
import type {Analysis, Country, Industry, Quote, Span, Speaker} from '../../analysis/types'
import type {Block} from '../../article/types'

/** A quote that one correction took away can be brought back by a later one. */
export interface LaidQuote extends Quote {
  removed: boolean
}

export interface Overlay {
  text: string
  blocks: readonly Block[]
  /** In order of the text. */
  quotes: LaidQuote[]
  speakers: Speaker[]
  countries: Country[]
  industries: Industry[]
  language?: string
  /** A country's mentions have changed, and with them perhaps what the article is about. */
  countriesChanged: boolean
}

/** The words that a correction is about, as they stand now, and the note that says so. */
export interface Judged {
  note: string
  span: Span
}

export function open(text: string, blocks: readonly Block[], analysis: Analysis): Overlay {
  const {quotes, ...rest} = structuredClone(analysis)
  return {...rest, text, blocks, quotes: quotes.map((quote) => ({...quote, removed: false})), countriesChanged: false}
}

export function finish(overlay: Overlay): Analysis {
  const kept = overlay.quotes.filter(({removed}) => !removed)
  const ids = new Set(kept.map(({id}) => id))
  const quotes = kept.map(({removed: _, ...quote}) => withoutLostQuotes(quote, ids))
  const speakers = speakersHeard(overlay.speakers, quotes)
  const listed = new Set(speakers.map(({id}) => id))
  return {
    quotes: quotes.map((quote) => withoutLostRunnerUp(quote, listed)),
    speakers,
    countries: overlay.countriesChanged ? countriesNamed(overlay) : overlay.countries,
    industries: overlay.industries.filter(({mentions}) => mentions.length > 0),
    ...(overlay.language === undefined ? {} : {language: overlay.language}),
  }
}

/** References to quotes that are none lead nowhere. */
function withoutLostQuotes(quote: Quote, ids: ReadonlySet<string>): Quote {
  const {repeats, evidence, ...rest} = quote
  const {continues, ...others} = evidence
  return {
    ...rest,
    evidence: {...others, ...(continues !== undefined && ids.has(continues) ? {continues} : {})},
    ...(repeats !== undefined && ids.has(repeats) ? {repeats} : {}),
  }
}

function withoutLostRunnerUp(quote: Quote, speakers: ReadonlySet<string>): Quote {
  const {runnerUp, ...evidence} = quote.evidence
  const isLost = runnerUp === undefined || !speakers.has(runnerUp.speaker) || runnerUp.speaker === quote.speaker
  return isLost ? {...quote, evidence} : quote
}

/** As the engine lists them: who speaks, in order of the first quote, then who comes second somewhere. */
function speakersHeard(speakers: readonly Speaker[], quotes: readonly Quote[]): Speaker[] {
  const first = new Map<string, number>()
  quotes.forEach(({speaker}, index) => {
    if (speaker !== null && !first.has(speaker)) first.set(speaker, index)
  })
  for (const {evidence} of quotes) {
    const second = evidence.runnerUp?.speaker
    if (second !== undefined && !first.has(second)) first.set(second, quotes.length)
  }
  const order = ({id}: Speaker) => first.get(id) ?? Number.POSITIVE_INFINITY
  return speakers.filter(({id}) => first.has(id)).sort((a, b) => order(a) - order(b))
}

function countriesNamed({countries, blocks}: Overlay): Country[] {
  const named = countries.filter(({mentions}) => mentions.length > 0)
  const all = named.reduce((sum, {mentions}) => sum + mentions.length, 0)
  return named
    .map((country) => ({...country, focus: isFocus(country.mentions, all, blocks)}))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
export const inOrder = <T extends Span>(spans: readonly T[]): T[] => [...spans].sort((a, b) => a.start - b.start || a.end - b.end)

export function extentOf(spans: readonly Span[]): Span {
  return {start: Math.min(...spans.map(({start}) => start)), end: Math.max(...spans.map(({end}) => end))}
}
