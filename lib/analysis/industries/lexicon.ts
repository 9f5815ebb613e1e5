/** The trie of all evidence terms, built once, when the first article needs it. */

import type {IndustryId} from '../data/industries'
import {industries} from '../data/industries'
import {setPhrases} from '../data/industries-set-phrases'
import {termsByIndustry} from '../data/industries-terms'
import {Trie} from './trie'

/** What a term says: an industry and how surely, or nothing at all (a set phrase that hides an evidence word). */
export interface Sense {
  industry: IndustryId
  weight: number
  /** Counts only as a member of a list of sectors. */
  listed: boolean
}

/** An industry is named from a sum of 1: one strong term, two fair ones, four weak ones. */
const weights = {strong: 1, fair: 0.5, weak: 0.25, listed: 0} as const

let built: Trie<Sense | undefined> | undefined

export function lexicon(): Trie<Sense | undefined> {
  built ??= build()
  return built
}

function build(): Trie<Sense | undefined> {
  const trie = new Trie<Sense | undefined>()
  for (const term of termsIn(setPhrases)) trie.add(term, undefined)
  for (const {id} of industries) {
    const terms = termsByIndustry[id]
    if (!terms) continue
    for (const tier of ['strong', 'fair', 'weak', 'listed'] as const) {
      for (const term of termsIn(terms[tier] ?? '')) trie.add(term, {industry: id, weight: weights[tier], listed: tier === 'listed'})
    }
  }
  return trie
}

export function termsIn(list: string): string[] {
  return list
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '')
}
