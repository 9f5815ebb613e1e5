/**
 * Every disagreement with the gold, sorted into classes, so that errors can be read in bulk and the counts decide
 * what to do next. A class is what went wrong; a key is where to look for the cause: a cue, a rule, a name, an industry.
 */
import type {Quote, Span} from '../analysis/types'
import {judgeStretches, matchRelations} from './attribution'
import {judgeMentions, missedMentions} from './countries'
import type {GoldQuote, Judged} from './gold'
import {Letters} from './letters'
import {overlap} from './measure'
import {judgeSpeakers} from './speakers'

export interface EvalError {
  class: string
  key: string
  document: string
  /** The words concerned, with some of the text around them. */
  excerpt: string
  /** What was wanted and what was given. */
  detail: string
}

export function findErrors(judged: readonly Judged[]): EvalError[] {
  return judged.flatMap((one) => [
    ...quotedErrors(one),
    ...relationErrors(one),
    ...speakerErrors(one),
    ...countryErrors(one),
    ...industryErrors(one),
  ])
}

export interface ErrorClass {
  class: string
  errors: EvalError[]
  /** Keys with how often they occur, most frequent first. */
  keys: [string, number][]
}

/** Largest class first. */
export function classify(errors: readonly EvalError[]): ErrorClass[] {
  const groups = new Map<string, EvalError[]>()
  for (const error of errors) groups.set(error.class, [...(groups.get(error.class) ?? []), error])
  return [...groups]
    .map(([name, members]) => ({class: name, errors: members, keys: tally(members.map(({key}) => key))}))
    .sort((a, b) => b.errors.length - a.errors.length)
}

function tally(keys: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

function quotedErrors({document: {id, text, quotes}, analysis}: Judged): EvalError[] {
  if (!quotes) return []
  return judgeStretches(text, quotes, analysis.quotes).flatMap(({stretch, gold, predicted, rightSource}) => {
    const wanted = words(
      text,
      gold.flatMap(({sources}) => sources),
    )
    const given = words(
      text,
      predicted.flatMap(({sources}) => sources),
    )
    const at = {document: id, excerpt: around(text, stretch), detail: `wanted ${wanted || 'no source'}; given ${given || 'no source'}`}
    const rule = predicted[0]?.evidence.rule ?? 'none'
    if (gold.length > 0 && predicted.length === 0) return [{...at, class: 'quoted speech: missed', key: cueOf(text, gold[0])}]
    if (gold.length === 0 && predicted.length > 0) return [{...at, class: 'quoted speech: nobody marked it', key: rule}]
    if (wanted && predicted.length > 0 && !given) return [{...at, class: 'quoted speech: no source found', key: rule}]
    if (given && gold.length > 0 && !rightSource) return [{...at, class: 'quoted speech: wrong source', key: rule}]
    return []
  })
}

function relationErrors({document: {id, text, quotes}, analysis}: Judged): EvalError[] {
  if (!quotes) return []
  const relations = matchRelations(new Letters(text), quotes, analysis.quotes)
  const matchedGold = new Map(relations.map((relation) => [relation.gold, relation]))
  const matchedPredicted = new Map(relations.map((relation) => [relation.predicted, relation]))
  const missed = quotes.flatMap((quote, index) => {
    if (matchedGold.has(index)) return []
    const near = analysis.quotes.find(({contents}) => overlap(contents, quote.contents))
    const kind = near ? 'attribution: contents differ by more than half' : 'attribution: missed'
    return [
      {
        class: kind,
        key: near?.evidence.rule ?? cueOf(text, quote),
        document: id,
        excerpt: around(text, ...quote.contents, ...quote.cue),
        detail: compare(text, quote, near),
      },
    ]
  })
  const extra = analysis.quotes.flatMap((quote, index) => {
    const relation = matchedPredicted.get(index)
    if (relation?.sameSource) return []
    const wanted = relation ? quotes[relation.gold] : undefined
    const touchesGold = quotes.some(({contents}) => overlap(contents, quote.contents))
    if (!relation && touchesGold) return []
    const kind = relation ? 'attribution: another source' : 'attribution: nobody marked it'
    return [
      {
        class: kind,
        key: quote.evidence.rule,
        document: id,
        excerpt: around(text, ...quote.contents, ...quote.cue),
        detail: compare(text, wanted, quote),
      },
    ]
  })
  return [...missed, ...extra]
}

function speakerErrors({document: {id, text, stretches}, analysis}: Judged): EvalError[] {
  const corpus = id.startsWith('web/') ? 'world news' : 'political news'
  return judgeSpeakers(stretches ?? [], analysis).flatMap(({stretch, quote, speaker, right}) => {
    if (right) return []
    const what =
      stretch.speaker === null ? 'taken for speech' : speaker ? `wrong name, put by ${stretch.via}` : `nobody named, put by ${stretch.via}`
    const detail = `wanted ${stretch.speaker ?? 'nobody'}; given ${speaker?.name ?? 'nobody'}`
    return [
      {class: `speaker, ${corpus}: ${what}`, key: quote?.evidence.rule ?? 'no quote', document: id, excerpt: around(text, stretch), detail},
    ]
  })
}

function countryErrors({document: {id, text, countries}, analysis}: Judged): EvalError[] {
  if (!countries) return []
  const missed = missedMentions(countries, analysis.countries).map((mention) => ({
    class: 'country: missed',
    detail: `wanted ${mention.code}`,
    mention,
  }))
  const wrong = judgeMentions(countries, analysis.countries).flatMap((mention) =>
    mention.verdict === 'wrong' ? [{class: 'country: wrong', detail: `given ${mention.code} (${mention.kind})`, mention}] : [],
  )
  return [...missed, ...wrong].map(({mention, ...error}) => ({
    ...error,
    key: text.slice(mention.start, mention.end),
    document: id,
    excerpt: around(text, mention),
  }))
}

function industryErrors({document: {id, text, industries}, analysis}: Judged): EvalError[] {
  if (!industries) return []
  const found = new Map(analysis.industries.map((industry) => [industry.id, industry]))
  const title = text.slice(0, EXCERPT).replace(/\s+/g, ' ')
  const error = (kind: string, key: string): EvalError => ({
    class: `industry: ${kind}`,
    key,
    document: id,
    excerpt: title,
    detail: found.has(key)
      ? `evidence: ${[...new Set(found.get(key)?.mentions.map(({start, end}) => text.slice(start, end)))].join(', ')}`
      : 'no evidence',
  })
  return [
    ...industries.expected.filter((key) => !found.has(key)).map((key) => error('missed', key)),
    ...[...found.keys()].filter((key) => !industries.acceptable.includes(key)).map((key) => error('nobody names it', key)),
    ...industries.central.filter((key) => found.get(key)?.focus === false).map((key) => error('central, not in focus', key)),
    ...[...found.values()]
      .filter(({id: key, focus}) => focus && !industries.central.includes(key))
      .map(({id: key}) => error('in focus, not central', key)),
  ]
}

function compare(text: string, wanted: GoldQuote | undefined, given: Quote | undefined): string {
  const put = (quote: GoldQuote | undefined) =>
    quote ? `[${words(text, quote.sources) || 'no source'} | ${words(text, quote.cue)} | ${words(text, quote.contents)}]` : 'nothing'
  return `wanted ${put(wanted)}; given ${put(given)}`
}

const cueOf = (text: string, quote: GoldQuote | undefined) => words(text, quote?.cue ?? []).toLowerCase() || 'no cue'

const words = (text: string, spans: readonly Span[]) => spans.map(({start, end}) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ')

/** The longest stretch shown of a text. */
const EXCERPT = 240

/** The text from the first of the spans to the last, with a little on both sides. */
function around(text: string, ...spans: Span[]): string {
  const start = Math.max(0, Math.min(...spans.map((span) => span.start)) - 60)
  const end = Math.min(text.length, Math.max(...spans.map((span) => span.end)) + 60, start + EXCERPT)
  return text.slice(start, end).replace(/\s+/g, ' ')
}
