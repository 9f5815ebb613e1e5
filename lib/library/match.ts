/**
 * What a search asks for, before a database is asked. Everything that can be asked of an article or a quote is a term
 * of its entry: its words, and a key for each country, industry, speaker, outlet, type and act. One boolean expression
 * over terms therefore answers a search and any filter together, by the index alone, on both databases.
 */
import {foldedOf, termOf, wordsOf} from './words'

export type Match =
  | {kind: 'term'; term: string}
  | {kind: 'prefix'; term: string}
  | {kind: 'phrase'; terms: string[]}
  | {kind: 'all'; of: Match[]}
  | {kind: 'any'; of: Match[]}

/** Key terms begin with a sign that no word has. */
export const facetKey = (id: number): string => `=${id}`
export const wordKey = (name: 'type' | 'act' | 'kind', value: string): string => `=${name}${value}`

export const term = (value: string): Match => ({kind: 'term', term: value})

/** All of the parts, and at least one of them must be there; `undefined` where nothing is asked. */
export const all = (parts: (Match | undefined)[]): Match | undefined => combine('all', parts)
export const any = (parts: (Match | undefined)[]): Match | undefined => combine('any', parts)

function combine(kind: 'all' | 'any', parts: (Match | undefined)[]): Match | undefined {
  const of = parts.filter((part) => part !== undefined)
  return of.length <= 1 ? of[0] : {kind, of}
}

/** More words than anyone types, and few enough that the longest search stays quick. */
const MOST_WORDS = 16

/** A word still being typed may end anywhere, but one letter would match a large part of the dictionary. */
const SHORTEST_PREFIX = 2

/**
 * What a reader typed → all of its words, those in quotation marks in that order, the last one perhaps unfinished.
 * `undefined` where it holds no word.
 */
export function parseSearch(typed: string): Match | undefined {
  const parts: Match[] = []
  let room = MOST_WORDS
  for (const piece of typed.matchAll(/["“”„]([^"“”„]*)(["“”„]|$)|[^"“”„]+/g)) {
    const quoted = piece[1]
    const words = wordsOf(quoted ?? piece[0]).slice(0, room)
    room -= words.length
    if (quoted !== undefined && words.length > 1) parts.push({kind: 'phrase', terms: words.map(({term}) => term)})
    else parts.push(...words.map(({term: value}) => term(value)))
    const last = words.at(-1)
    const unfinished = quoted === undefined && last && piece.index + last.end === typed.length && room > 0
    if (unfinished) parts.splice(-1, 1, beginning(typed.slice(piece.index + last.start)))
  }
  return all(parts)
}

function beginning(written: string): Match {
  const folded = foldedOf(written)
  if (folded.length < SHORTEST_PREFIX) return term(termOf(written))
  const singular = termOf(written)
  const prefix: Match = {kind: 'prefix', term: folded}
  return singular === folded ? prefix : {kind: 'any', of: [prefix, term(singular)]}
}

/** Whether a word of a text is one that was searched for: for showing matches in their context. */
export function wordTest(match: Match | undefined): (word: string) => boolean {
  const terms = new Set<string>()
  const prefixes: string[] = []
  collect(match, terms, prefixes)
  return (word) => terms.has(termOf(word)) || prefixes.some((prefix) => foldedOf(word).startsWith(prefix))
}

function collect(match: Match | undefined, terms: Set<string>, prefixes: string[]): void {
  if (!match) return
  if (match.kind === 'term') terms.add(match.term)
  else if (match.kind === 'prefix') prefixes.push(match.term)
  else if (match.kind === 'phrase') for (const each of match.terms) terms.add(each)
  else for (const part of match.of) collect(part, terms, prefixes)
}
