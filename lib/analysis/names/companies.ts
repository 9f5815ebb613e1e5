/** What is said of companies alone tells a name of unknown words from a person's: "shares of Nordvik Lund", "chipmaker Nordvik Lund". */
import {bodyNouns, isKindOfCompany} from '../data/organisations'
import {isRole} from '../data/titles'
import type {Token, TokenRange} from '../draft'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** What a company has, and nobody else often. */
const belongings = set(
  'shares stock revenue revenues profit profits earnings sales shareholders customers subsidiary headquarters turnover',
)
/** Nouns whose "of" goes on with a company. */
const ofNouns = set('shares stock subsidiary unit arm division shareholders customers')
/** What a company reports of its year. */
const results = set('loss losses profit profits revenue revenues earnings sales turnover')
/** Ways of saying it. */
const reports = set('reported reports posted posts booked')
/** Whose "of" goes on with where they work. */
const officers = set('executive ceo cfo coo founder cofounder co-founder president chairman chairwoman head')

/** Bodies that are as often called by a person's name: "the party Lund founded". */
const political = set('party campaign administration government house team service unit force club band')

/** How far behind a verb its object may stand. */
const OBJECT = 6

export function isSaidOfCompany(tokens: readonly Token[], {first, last}: TokenRange): boolean {
  return isBefore(tokens, first) || isBehind(tokens, last)
}

/** "shares of Lund", "the founder of Lund", "an economist at Lund", "retailer Lund". */
function isBefore(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  const noun = tokens[first - 2]?.lower ?? ''
  if (before === 'of') return ofNouns.has(noun) || officers.has(noun)
  if (before === 'at') return isRole(noun)
  return isKindOfCompany(before) || (tokens[first - 1]?.capital === false && bodyNouns.has(before) && !political.has(before))
}

/** "Lund shares", "Lund's revenue", "Lund reported a loss". */
function isBehind(tokens: readonly Token[], last: number): boolean {
  const {lower = '', capital} = tokens[last] ?? {}
  if (!capital && belongings.has(lower)) return lower !== 'shares' || !takesShares(tokens[last + 1])
  if (lower === "'s" || lower === '’s')
    return belongings.has(tokens[last + 1]?.lower ?? '') || belongings.has(tokens[last + 2]?.lower ?? '')
  if (!reports.has(lower)) return false
  for (let i = last + 1; i < last + OBJECT && tokens[i]?.kind !== 'punctuation'; i++) if (results.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** "Lund shares her view": a verb with its object. */
function takesShares(next: Token | undefined): boolean {
  return ['a', 'the', 'his', 'her', 'their', 'that', 'this', 'with'].includes(next?.lower ?? '')
}
