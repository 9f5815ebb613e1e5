/**
 * Georgia the state or the country, Jersey the island or New Jersey, Turkey or a turkey: decided by the words that the article
 * uses elsewhere, those close by counting more.
 */
import {type Homonym, homonyms} from '../data/homonyms'
import {stateWords} from '../data/us-states'
import type {Token} from '../draft'
import type {Candidate} from './scan'

/** Candidates that are not the country's namesake. */
export function withoutNamesakes(tokens: readonly Token[], candidates: readonly Candidate[]): Candidate[] {
  const balances = new Map<Homonym, number>()
  return candidates.filter((candidate) => {
    const homonym = homonymOf(tokens, candidate)
    if (!homonym) return true
    let balance = balances.get(homonym)
    if (balance === undefined) {
      balance = evidence(tokens, homonym, 0, tokens.length)
      balances.set(homonym, balance)
    }
    return !isNamesake(tokens, candidate, homonym, balance)
  })
}

function homonymOf(tokens: readonly Token[], {first, last}: Candidate): Homonym | undefined {
  return last - first === 1 ? homonyms.get(tokens[first]?.lower ?? '') : undefined
}

function isNamesake(tokens: readonly Token[], {first, last}: Candidate, homonym: Homonym, balance: number): boolean {
  const next = tokens[last]
  if (next && homonym.after.has(next.lower)) return true
  const near = evidence(tokens, homonym, Math.max(0, first - NEARBY), Math.min(tokens.length, last + NEARBY))
  return balance + NEAR_WEIGHT * near + townBefore(tokens, first, homonym) < 0
}

/** Tokens on either side that count as near: about a sentence. */
const NEARBY = 15
const NEAR_WEIGHT = 3

/** Words for the country less words for the other place, the short names of other states among the latter. */
function evidence(tokens: readonly Token[], homonym: Homonym, first: number, last: number): number {
  let balance = 0
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') continue
    if (homonym.own.has(token.lower)) balance++
    else if (homonym.other.has(token.lower) || (token.text.endsWith('.') && stateWords.has(token.lower))) balance--
  }
  return balance
}

/** "Dublin, Georgia": a town before the comma speaks for the state, unless it is one of the country's. */
function townBefore(tokens: readonly Token[], first: number, homonym: Homonym): number {
  const town = tokens[first - 2]
  if (tokens[first - 1]?.text !== ',' || !town?.capital) return 0
  return homonym.own.has(town.lower) ? NEAR_WEIGHT : -NEAR_WEIGHT
}
