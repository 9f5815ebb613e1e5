/** Tokens → evidence: the terms that stand in the text, the longest at each place, none inside an address or a person's name. */
import type {Draft, Name, Token} from '../draft'
import {lexicon, type Sense} from './lexicon'
import type {Found} from './trie'

/** A stretch of the text that speaks for one or more industries. `last` is one past its final token. */
export interface Evidence {
  first: number
  last: number
  term: string
  senses: Sense[]
}

export function matchEvidence({tokens, names}: Draft): Evidence[] {
  const trie = lexicon()
  const people = names.filter(({kind}) => kind === 'person')
  const found: Evidence[] = []
  let person = 0
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (!token || token.kind === 'punctuation' || token.kind === 'mark') {
      at++
      continue
    }
    if (opensAddress(tokens, at)) {
      at = endOfAddress(tokens, at)
      continue
    }
    const match = trie.longest(tokens, at)
    if (!match) {
      at++
      continue
    }
    while ((people[person]?.last ?? Number.POSITIVE_INFINITY) <= at) person++
    const senses = match.entry.values.filter((sense) => sense !== undefined)
    if (senses.length > 0 && !partOfName(people[person], match) && !partOfPlaceName(tokens, match)) {
      found.push({first: match.first, last: match.last, term: match.entry.term, senses})
    }
    at = match.last
  }
  return found
}

/** "Baker" in "James Baker", or alone where Baker is a person; "Judge" in "Judge Baker" is a title, which comes first, and stands. */
function partOfName(name: Name | undefined, {first, last, entry}: Found<unknown>): boolean {
  if (!name || first < name.first || last > name.last) return false
  return first > name.first || (last === name.last && entry.cased === undefined)
}

/**
 * "Orchard" in "Orchard Road", "Barclays" in "Barclays Center": a common word with a capital letter before a word that ends
 * the names of places, or a company's name before one that ends the names of venues and contests.
 */
function partOfPlaceName(tokens: readonly Token[], {first, last, entry}: Found<unknown>): boolean {
  const next = tokens[last]
  if (!tokens[first]?.capital || !next?.capital) return false
  return entry.cased === undefined ? placeWords.has(next.lower) : venueWords.has(next.lower)
}

const placeWords = new Set(
  'street st. st road rd. avenue ave. ave lane drive boulevard blvd. square park county township village hills heights valley creek river lake island beach terrace close crescent grove way place plaza alley row bridge gardens estate parish district region city town hill ridge springs mountain canyon bay'.split(
    ' ',
  ),
)

const venueWords = new Set('stadium arena center centre field park bowl cup open classic league championship'.split(' '))

const opensAddress = (tokens: readonly Token[], at: number) =>
  (tokens[at]?.lower === 'http' || tokens[at]?.lower === 'https' || tokens[at]?.lower === 'www') && tokens[at + 1]?.spaced === false

function endOfAddress(tokens: readonly Token[], at: number): number {
  let end = at + 1
  while (tokens[end]?.spaced === false) end++
  return end
}
