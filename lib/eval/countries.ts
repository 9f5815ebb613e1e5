/** Country mentions against the gold of GeoWebNews (Gritta, Pilehvar and Collier 2019): the same code, spans that touch. */
import type {Country, CountryMention} from '../analysis/types'
import type {GoldCountries} from './gold'
import {type Figures, fromRates, precisionRecall, rate, touch} from './measure'

export interface CountryCase {
  gold: GoldCountries
  predicted: readonly Country[]
}

export interface JudgedMention extends CountryMention {
  code: string
  /** A metonym, or a mention on a neutral span, counts neither way where it is no hit. */
  verdict: 'right' | 'wrong' | 'uncounted'
}

export function scoreCountries(cases: readonly CountryCase[]): Figures {
  const mentions = {found: 0, actual: 0, genuine: 0, predicted: 0}
  const documents = {hits: 0, predicted: 0, actual: 0}
  for (const {gold, predicted} of cases) {
    mentions.actual += gold.mentions.length
    mentions.found += gold.mentions.length - missedMentions(gold, predicted).length
    const counted = judgeMentions(gold, predicted).filter(({verdict}) => verdict !== 'uncounted')
    mentions.predicted += counted.length
    mentions.genuine += counted.filter(({verdict}) => verdict === 'right').length
    const goldCodes = new Set(gold.mentions.map(({code}) => code))
    const codes = new Set(counted.map(({code}) => code))
    documents.actual += goldCodes.size
    documents.predicted += codes.size
    documents.hits += [...codes].filter((code) => goldCodes.has(code)).length
  }
  return {
    documents: cases.length,
    'country mentions': fromRates(rate(mentions.genuine, mentions.predicted), rate(mentions.found, mentions.actual)),
    'countries of an article': precisionRecall(documents.hits, documents.predicted, documents.actual),
  }
}

export function judgeMentions(gold: GoldCountries, predicted: readonly Country[]): JudgedMention[] {
  return predicted.flatMap(({code, mentions}) =>
    mentions.map((mention) => {
      const hit = gold.mentions.some((other) => other.code === code && touch(other, mention))
      const neutral = mention.kind === 'metonym' || gold.neutral.some((span) => touch(span, mention))
      return {...mention, code, verdict: hit ? 'right' : neutral ? 'uncounted' : 'wrong'} as const
    }),
  )
}

export function missedMentions(gold: GoldCountries, predicted: readonly Country[]): GoldCountries['mentions'] {
  return gold.mentions.filter(
    (mention) => !predicted.some(({code, mentions}) => code === mention.code && mentions.some((other) => touch(other, mention))),
  )
}
