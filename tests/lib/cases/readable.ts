/**
 * An analysis as a person would write it down: words instead of spans, names instead of ids. Confidence and evidence
 * are left out; they may change while the answer stays the same.
 */
import type {Analysis, Quote, Span, Speaker} from '@/lib/analysis/types'

export type Readable = ReturnType<typeof readable>

export function readable(text: string, {quotes, speakers, countries, industries}: Analysis) {
  const words = (spans: readonly Span[]) => spans.map(({start, end}) => text.slice(start, end))
  const nameOf = (id: string | null) => speakers.find((speaker) => speaker.id === id)?.name ?? null
  const wordsOf = (id: string) => words(quotes.find((quote) => quote.id === id)?.contents ?? [])[0]
  const quote = ({type, act, speaker, sources, cue, contents, repeats, evidence: {continues}}: Quote) => ({
    speaker: nameOf(speaker),
    type,
    act,
    words: words(contents),
    source: words(sources),
    cue: words(cue),
    ...(repeats === undefined ? {} : {repeats: wordsOf(repeats)}),
    ...(continues === undefined ? {} : {continues: wordsOf(continues)}),
  })
  const speaks = ({id}: Speaker) => quotes.some(({speaker}) => speaker === id)
  return {
    quotes: quotes.map(quote),
    speakers: speakers.filter(speaks).map(({name, kind, role, country}) => withoutGaps({name, kind, role, country})),
    countries: Object.fromEntries(countries.map(({code, focus, mentions}) => [code, {focus, mentions: words(mentions)}])),
    industries: Object.fromEntries(industries.map(({id, focus, mentions}) => [id, {focus, words: distinct(words(mentions))}])),
  }
}

function withoutGaps(record: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
}

function distinct(words: string[]): string[] {
  return [...new Set(words.map((word) => word.toLowerCase()))].sort()
}
