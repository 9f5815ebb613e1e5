/**
 * Who said what, against PolNeAR (Newell, Margolin and Ruths 2018): tokens, relations, and quoted speech.
 * Relations are matched one to one; quoted speech is counted per stretch between quotation marks.
 */
import type {Analysis, Span} from '../analysis/types'
import type {GoldQuote} from './gold'
import {Letters} from './letters'
import {type Figures, fromRates, overlap, precisionRecall, rate} from './measure'

export interface AttributionCase {
  text: string
  gold: readonly GoldQuote[]
  predicted: Analysis['quotes']
}

const roles = {
  source: (quote: GoldQuote) => quote.sources,
  cue: (quote: GoldQuote) => quote.cue,
  content: (quote: GoldQuote) => quote.contents,
} as const
type Role = keyof typeof roles

export function scoreAttribution(cases: readonly AttributionCase[]): Figures {
  const tokens: Record<Role, Counts> = {source: noCounts(), cue: noCounts(), content: noCounts()}
  const relations = noCounts()
  const quoted = {gold: 0, found: 0, predicted: 0, genuine: 0, sourced: 0, rightSource: 0, predictedSourced: 0, rightPredicted: 0}
  for (const {text, gold, predicted} of cases) {
    const letters = new Letters(text)
    for (const role of ['source', 'cue', 'content'] as const) addTokens(tokens[role], letters, gold, predicted, roles[role])
    relations.hits += matchRelations(letters, gold, predicted).filter(({sameSource}) => sameSource).length
    relations.predicted += predicted.length
    relations.actual += gold.length
    for (const stretch of judgeStretches(text, gold, predicted)) {
      const genuine = stretch.gold.length > 0
      const found = stretch.predicted.length > 0
      const sourced = stretch.gold.some(hasSource)
      const predictedSourced = stretch.predicted.some(hasSource)
      quoted.gold += Number(genuine)
      quoted.found += Number(genuine && found)
      quoted.predicted += Number(found)
      quoted.genuine += Number(found && genuine)
      quoted.sourced += Number(sourced)
      quoted.rightSource += Number(sourced && stretch.rightSource)
      quoted.predictedSourced += Number(predictedSourced)
      quoted.rightPredicted += Number(predictedSourced && stretch.rightSource)
    }
  }
  return {
    documents: cases.length,
    'quoted speech: detection': fromRates(rate(quoted.genuine, quoted.predicted), rate(quoted.found, quoted.gold)),
    'quoted speech: right source': fromRates(
      rate(quoted.rightPredicted, quoted.predictedSourced),
      rate(quoted.rightSource, quoted.sourced),
    ),
    'all attributions: relation': ratesOf(relations),
    'all attributions: content tokens': ratesOf(tokens.content),
    'all attributions: source tokens': ratesOf(tokens.source),
    'all attributions: cue tokens': ratesOf(tokens.cue),
  }
}

interface Counts {
  hits: number
  predicted: number
  actual: number
}

const noCounts = (): Counts => ({hits: 0, predicted: 0, actual: 0})
const ratesOf = ({hits, predicted, actual}: Counts) => precisionRecall(hits, predicted, actual)
const hasSource = (quote: GoldQuote) => quote.sources.length > 0

function addTokens(
  counts: Counts,
  letters: Letters,
  gold: readonly GoldQuote[],
  predicted: readonly GoldQuote[],
  spansOf: (quote: GoldQuote) => Span[],
): void {
  const actual = gold.flatMap(spansOf)
  const found = predicted.flatMap(spansOf)
  counts.hits += letters.shared(actual, found)
  counts.predicted += letters.count(found)
  counts.actual += letters.count(actual)
}

/** Stretches between double quotation marks that hold at least three words: fewer are mostly titles and set phrases. */
export function quotedStretches(text: string): Span[] {
  const stretches: Span[] = []
  for (const {0: match, index} of text.matchAll(/“[^”]{1,3000}?”|"[^"\n]{1,3000}?"|“[^”\n]+$/gmu)) {
    if (match.split(/\s+/).length >= 3) stretches.push({start: index, end: index + match.length})
  }
  return stretches
}

export interface JudgedStretch<Predicted extends GoldQuote = GoldQuote> {
  stretch: Span
  /** The quotes whose content touches it. */
  gold: GoldQuote[]
  predicted: Predicted[]
  /** A predicted source touches the source of a quote that people marked there. */
  rightSource: boolean
}

export function judgeStretches<Predicted extends GoldQuote>(
  text: string,
  gold: readonly GoldQuote[],
  predicted: readonly Predicted[],
): JudgedStretch<Predicted>[] {
  return quotedStretches(text).map((stretch) => {
    const marked = gold.filter(({contents}) => overlap(contents, [stretch]))
    const found = predicted.filter(({contents}) => overlap(contents, [stretch]))
    const rightSource = found.some((quote) => marked.some((other) => overlap(quote.sources, other.sources)))
    return {stretch, gold: marked, predicted: found, rightSource}
  })
}

export interface Relation {
  /** Index of the quote that people marked, and of the predicted one. */
  gold: number
  predicted: number
  /** The sources touch, or both are absent. */
  sameSource: boolean
}

/** One to one, best overlap first: the contents share at least half of the letters of their union. */
export function matchRelations(letters: Letters, gold: readonly GoldQuote[], predicted: readonly GoldQuote[]): Relation[] {
  const pairs = gold.flatMap((one, i) =>
    predicted.flatMap((other, j) =>
      overlap(one.contents, other.contents) ? [{i, j, jaccard: likeness(letters, one.contents, other.contents)}] : [],
    ),
  )
  pairs.sort((a, b) => b.jaccard - a.jaccard)
  const usedGold = new Set<number>()
  const usedPredicted = new Set<number>()
  const relations: Relation[] = []
  for (const {i, j, jaccard} of pairs) {
    if (jaccard < LEAST_LIKENESS || usedGold.has(i) || usedPredicted.has(j)) continue
    usedGold.add(i)
    usedPredicted.add(j)
    const a = gold[i]?.sources ?? []
    const b = predicted[j]?.sources ?? []
    relations.push({gold: i, predicted: j, sameSource: a.length > 0 ? overlap(a, b) : b.length === 0})
  }
  return relations
}

/** Half of the union: less, and the two are hardly the same statement. */
const LEAST_LIKENESS = 0.5

/** Shared letters over letters of the union (Jaccard). */
function likeness(letters: Letters, a: readonly Span[], b: readonly Span[]): number {
  const common = letters.shared(a, b)
  return common / (letters.count(a) + letters.count(b) - common || 1)
}
