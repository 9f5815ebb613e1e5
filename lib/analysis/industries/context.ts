/** Evidence → evidence that means what it seems to: false friends are dropped by what stands around them. */
import {type FalseFriend, falseFriends} from '../data/industries-context'
import type {Draft, Token} from '../draft'
import {termsIn} from './lexicon'
import type {Evidence} from './match'

/** How far a neighbouring word tells about a sense: about a clause to each side. */
const NEAR = 10
/** How far other evidence does: about a sentence to each side. */
const AMONG = 25

interface Rule extends Pick<FalseFriend, 'unlessAmong' | 'onlyAmongItsOwn'> {
  unlessNear?: ReadonlySet<string>
}

const rulesByTerm = tableOf(falseFriends)

export function dropFalseFriends({tokens}: Draft, evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter((item, index) => {
    const rules = rulesByTerm.get(item.term)
    return !rules || rules.every((rule) => holds(rule, tokens, evidence, index))
  })
}

function holds(rule: Rule, tokens: readonly Token[], evidence: readonly Evidence[], index: number): boolean {
  const item = evidence[index]
  if (!item) return false
  if (rule.unlessNear && anyWordNear(rule.unlessNear, tokens, item)) return false
  const {unlessAmong} = rule
  if (unlessAmong && someNeighbour(evidence, index, (other) => speaksFor(other, unlessAmong))) return false
  if (rule.onlyAmongItsOwn) {
    const own = item.senses.map(({industry}) => industry)
    return someNeighbour(evidence, index, (other) => speaksFor(other, own))
  }
  return true
}

function anyWordNear(words: ReadonlySet<string>, tokens: readonly Token[], {first, last}: Evidence): boolean {
  const end = Math.min(tokens.length, last + NEAR)
  for (let i = Math.max(0, first - NEAR); i < end; i++) {
    if (i >= first && i < last) continue
    if (words.has(tokens[i]?.lower ?? '')) return true
  }
  return false
}

/** Whether other evidence within reach, itself no false friend by nature, passes the test. */
function someNeighbour(evidence: readonly Evidence[], index: number, test: (other: Evidence) => boolean): boolean {
  const item = evidence[index]
  if (!item) return false
  for (let i = index - 1; i >= 0; i--) {
    const other = evidence[i]
    if (!other || item.first - other.last > AMONG) break
    if (test(other)) return true
  }
  for (let i = index + 1; i < evidence.length; i++) {
    const other = evidence[i]
    if (!other || other.first - item.last > AMONG) break
    if (test(other)) return true
  }
  return false
}

const speaksFor = (other: Evidence, industries: readonly string[]) =>
  !rulesByTerm.has(other.term) && other.senses.some(({industry, weight}) => weight >= 0.5 && industries.includes(industry))

function tableOf(friends: readonly FalseFriend[]): ReadonlyMap<string, Rule[]> {
  const table = new Map<string, Rule[]>()
  for (const {terms, unlessNear, ...among} of friends) {
    const rule: Rule = {...among, ...(unlessNear ? {unlessNear: new Set(unlessNear.split(' '))} : {})}
    for (const term of termsIn(terms)) table.set(term, [...(table.get(term) ?? []), rule])
  }
  return table
}
