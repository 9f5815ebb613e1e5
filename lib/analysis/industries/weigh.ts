/** Evidence → industries: which are named, and which the article is about. */
import type {IndustryId} from '../data/industries'
import type {Draft} from '../draft'
import type {Industry} from '../types'
import type {Evidence} from './match'

interface Weighed {
  id: IndustryId
  /** Sum of the weights of its different terms, see `scoreOf`. */
  score: number
  /** Sum of the weights of the sentences that carry it, none counting more than 1. */
  carried: number
  inHeadline: boolean
  /** Its evidence without the weak words, which support a reading but would puzzle a reader as marks in the text. */
  mentions: Evidence[]
}

export function weigh(draft: Draft, evidence: readonly Evidence[]): Industry[] {
  const weighed = [...groupByIndustry(evidence)].map(([id, items]) => weighOne(draft, id, items))
  const named = weighed.filter(({score}) => score >= 1)
  const heaviest = Math.max(0, ...named.map(({carried}) => carried))
  return named
    .sort((a, b) => b.carried - a.carried || (a.mentions[0]?.first ?? 0) - (b.mentions[0]?.first ?? 0))
    .map((one) => ({id: one.id, focus: isFocus(draft, one, heaviest), mentions: one.mentions.map((item) => spanOf(draft, item))}))
}

/** A term may have several senses in one industry (a word of it, and what it deals with): it names it once all the same. */
function groupByIndustry(evidence: readonly Evidence[]): Map<IndustryId, Evidence[]> {
  const groups = new Map<IndustryId, Evidence[]>()
  for (const item of evidence) {
    for (const industry of new Set(item.senses.map(({industry}) => industry))) {
      const group = groups.get(industry)
      if (group) group.push(item)
      else groups.set(industry, [item])
    }
  }
  return groups
}

function weighOne(draft: Draft, id: IndustryId, items: Evidence[]): Weighed {
  const byTerm = new Map<string, {weight: number; count: number}>()
  const bySentence = new Map<number, number>()
  const mentions: Evidence[] = []
  let inHeadline = false
  for (const item of items) {
    const weight = Math.max(...item.senses.map((sense) => (sense.industry === id ? sense.weight : 0)))
    if (weight > WEAK) mentions.push(item)
    const seen = byTerm.get(item.term)
    byTerm.set(item.term, {weight: Math.max(weight, seen?.weight ?? 0), count: (seen?.count ?? 0) + 1})
    const sentence = draft.sentenceOf[item.first] ?? 0
    bySentence.set(sentence, Math.min(1, (bySentence.get(sentence) ?? 0) + weight))
    if (weight >= 0.5 && headlines(draft, sentence)) inHeadline = true
  }
  const weights = [...byTerm.values()]
  const better = sum(
    weights.filter(({weight}) => weight > WEAK).map(({weight, count}) => weight * Math.min(MOST_REPEATED, 0.8 + count / 5)),
  )
  const weak = sum(weights.filter(({weight}) => weight <= WEAK).map(({weight}) => weight))
  const score = better + Math.min(MOST_WEAK, weak)
  return {id, score, carried: sum(bySentence.values()), inHeadline, mentions}
}

/** The weight of a weak term. */
const WEAK = 0.25
/** Weak terms, however many, only ever add this much: they are too common to name an industry among themselves. */
const MOST_WEAK = 0.25
/** A term repeated three times or more counts this much of its weight: repetition makes a sense surer, but not another term. */
const MOST_REPEATED = 1.4

/** The headline, or the first sentence where the text has none marked. */
function headlines(draft: Draft, sentence: number): boolean {
  if (sentence === 0) return true
  const block = draft.blocks[draft.sentences[sentence]?.block ?? -1]
  return block?.kind === 'headline' || block?.kind === 'dek'
}

/** Carried by this share of the sentences, an industry is what the article is about; half of it will do with the headline. */
const FOCUS_SHARE = 0.4
/** And it must carry at least this much of what the heaviest industry carries. */
const NEXT_TO_HEAVIEST = 2 / 3

function isFocus(draft: Draft, {carried, inHeadline}: Weighed, heaviest: number): boolean {
  const share = carried / Math.max(1, draft.sentences.length)
  return carried >= NEXT_TO_HEAVIEST * heaviest && share >= (inHeadline ? FOCUS_SHARE / 2 : FOCUS_SHARE)
}

function spanOf({tokens}: Draft, {first, last}: Evidence) {
  return {start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0}
}

const sum = (values: Iterable<number>) => {
  let total = 0
  for (const value of values) total += value
  return total
}
