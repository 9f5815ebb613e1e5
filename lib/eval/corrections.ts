/**
 * The engine against what people have put right. They looked at places of their own choosing, mostly those that the engine
 * was unsure of: so the shares tell of these places, not of the engine at large, and are for comparing two engines.
 */
import type {Analysis, Quote, Span} from '../analysis/types'
import {type Figures, rate, touch} from './measure'

/** What lib/notes/gold.ts writes, as far as it is scored. */
export interface CorrectedArticle {
  id: string
  text: string
  quotes: (Pick<Quote, 'contents' | 'type' | 'act'> & {speaker: string | null})[]
  nonquotes: Span[]
  countries: {mentions: (Span & {code: string | null})[]}
  industries: {mentions: (Span & {id: string | null})[]}
}

export interface JudgedCorrections {
  article: CorrectedArticle
  analysis: Analysis
}

export type Aspect = 'found' | 'speaker' | 'type' | 'act' | 'no quote' | 'country' | 'industry'

export interface Verdict {
  article: string
  aspect: Aspect
  right: boolean
  words: string
  /** What people say, and what the engine says. */
  people: string
  engine: string
  /** Of the engine, in a quote that it has found. */
  confidence?: number
}

/** One verdict for each thing that people said of a place. A quote that is not found has no speaker, type or act to judge. */
export function judgeCorrections(judged: readonly JudgedCorrections[]): Verdict[] {
  return judged.flatMap((one) => [...quoteVerdicts(one), ...nonquoteVerdicts(one), ...countryVerdicts(one), ...industryVerdicts(one)])
}

const names: Record<Aspect, string> = {
  found: 'quotes found, with just their words',
  speaker: 'their speaker right',
  type: 'their type right',
  act: 'their act right',
  'no quote': 'no quotes, rightly left alone',
  country: 'countries right',
  industry: 'industries right',
}

export function correctionFigures(judged: readonly JudgedCorrections[], verdicts: readonly Verdict[]): Figures {
  const figures: Figures = {'corrected articles': judged.length}
  for (const aspect of Object.keys(names) as Aspect[]) {
    const own = verdicts.filter((verdict) => verdict.aspect === aspect)
    const right = own.filter((verdict) => verdict.right).length
    if (own.length > 0) figures[names[aspect]] = `${right}/${own.length} (${(100 * rate(right, own.length)).toFixed(1)} %)`
  }
  return figures
}

function quoteVerdicts({article, analysis}: JudgedCorrections): Verdict[] {
  return article.quotes.flatMap(({contents, speaker, type, act}): Verdict[] => {
    const wanted = lettersOf(article.text, contents)
    const quote = analysis.quotes.find((one) => lettersOf(article.text, one.contents) === wanted)
    const common = {article: article.id, words: wordsOf(article.text, contents), ...(quote && {confidence: quote.confidence})}
    const found: Verdict = {
      ...common,
      aspect: 'found',
      right: quote !== undefined,
      people: 'a quote',
      engine: quote ? 'a quote' : 'no such quote',
    }
    if (!quote) return [found]
    const who = analysis.speakers.find(({id}) => id === quote.speaker)
    const verdict = (aspect: Aspect, people: string, engine: string, right = people === engine): Verdict => ({
      ...common,
      aspect,
      right,
      people,
      engine,
    })
    return [
      found,
      verdict('speaker', speaker ?? 'nobody', who?.name ?? 'nobody', sameName(speaker, who?.name ?? null)),
      verdict('type', type, quote.type),
      verdict('act', act, quote.act),
    ]
  })
}

function nonquoteVerdicts({article, analysis}: JudgedCorrections): Verdict[] {
  return article.nonquotes.map((span) => {
    const quote = analysis.quotes.find(({contents}) => contents.some((content) => touch(content, span)))
    const engine = quote ? `a quote of ${analysis.speakers.find(({id}) => id === quote.speaker)?.name ?? 'nobody'}` : 'no quote'
    const common = {article: article.id, words: wordsOf(article.text, [span]), ...(quote && {confidence: quote.confidence})}
    return {...common, aspect: 'no quote', right: quote === undefined, people: 'no quote', engine}
  })
}

function countryVerdicts({article, analysis}: JudgedCorrections): Verdict[] {
  return article.countries.mentions.map(({code, ...span}) =>
    topicVerdict('country', article, span, code, at(analysis.countries, span)?.code ?? null),
  )
}

function industryVerdicts({article, analysis}: JudgedCorrections): Verdict[] {
  return article.industries.mentions.map(({id, ...span}) => {
    const named = analysis.industries
      .filter(({mentions}) => mentions.some((mention) => touch(mention, span)))
      .map((industry) => industry.id)
    return topicVerdict('industry', article, span, id, id !== null && named.includes(id) ? id : (named[0] ?? null))
  })
}

function topicVerdict(aspect: Aspect, {id, text}: CorrectedArticle, span: Span, people: string | null, engine: string | null): Verdict {
  return {
    article: id,
    aspect,
    right: people === engine,
    words: wordsOf(text, [span]),
    people: people ?? 'none',
    engine: engine ?? 'none',
  }
}

function at<T extends {mentions: readonly Span[]}>(named: readonly T[], span: Span): T | undefined {
  return named.find(({mentions}) => mentions.some((mention) => touch(mention, span)))
}

/** Where the letters begin and end, stretch by stretch: marks and spaces at the ends are no matter. */
function lettersOf(text: string, spans: readonly Span[]): string {
  return spans
    .map(({start, end}) => {
      const words = text.slice(start, end)
      const lead = Math.max(0, words.search(/[\p{L}\p{N}]/u))
      return `${start + lead} ${end - (/[^\p{L}\p{N}]*$/u.exec(words)?.[0].length ?? 0)}`
    })
    .join(', ')
}

const wordsOf = (text: string, spans: readonly Span[]): string => spans.map(({start, end}) => text.slice(start, end)).join(' … ')

function sameName(one: string | null, other: string | null): boolean {
  return one?.toLowerCase() === other?.toLowerCase()
}
