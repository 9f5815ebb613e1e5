/**
 * Evidence terms as a trie over lower-case tokens: the longest term at a place is found in one walk,
 * however many terms there are. Hyphens are passed over, so that "cyber-attack" and "cyber attack" are one term.
 */
import type {Token} from '../draft'
import {tokensOf} from '../tokenize'

export interface Entry<T> {
  term: string
  /** Words as the term writes them where it has capital letters; `undefined` where any case will do. */
  cased?: readonly string[]
  values: T[]
}

/** Most nodes are leaves, and most inner ones end no term: what is not needed is not made. */
interface Node<T> {
  next?: Map<string, Node<T>>
  entries?: Entry<T>[]
}

export interface Found<T> {
  first: number
  last: number
  entry: Entry<T>
}

export class Trie<T> {
  private readonly root: Node<T> = {}

  /** Adds a term with a value; a term added twice keeps both values. Terms without a capital are added in the plural too. */
  add(term: string, value: T): void {
    const words = tokensOf(term).filter(isWordy)
    const cased = words.some((word) => word.capital)
    this.insert(term, words, cased, value)
    const last = words.at(-1)
    if (last && !last.capital && last.kind === 'word') {
      const plural = pluralOf(last.lower)
      if (plural) this.insert(term, [...words.slice(0, -1), {text: plural, lower: plural}], cased, value)
    }
  }

  /** The longest term that begins at the token `at`. */
  longest(tokens: readonly Token[], at: number): Found<T> | undefined {
    let node = this.root
    let found: Found<T> | undefined
    for (let i = at; i < tokens.length; i++) {
      const token = tokens[i]
      if (!token) break
      if (i > at && isHyphen(token)) continue
      const next = node.next?.get(token.lower)
      if (!next) break
      node = next
      for (const entry of node.entries ?? []) {
        if (agrees(entry, tokens, at, i)) found = {first: at, last: i + 1, entry}
      }
    }
    return found
  }

  private insert(term: string, words: readonly {text: string; lower: string}[], cased: boolean, value: T): void {
    let node = this.root
    for (const {lower} of words) {
      node.next ??= new Map()
      const next: Node<T> = node.next.get(lower) ?? {}
      node.next.set(lower, next)
      node = next
    }
    const spelling = cased ? words.map((word) => word.text) : undefined
    node.entries ??= []
    const same = node.entries.find((entry) => entry.cased?.join(' ') === spelling?.join(' '))
    if (same) same.values.push(value)
    // Terms that want capitals come last, so that they are preferred where both fit.
    else if (cased) node.entries.push({term, cased: spelling, values: [value]})
    else node.entries.unshift({term, values: [value]})
  }
}

/** Words that the term writes with a capital stand with just these letters in the text; the others in any case. */
function agrees<T>(entry: Entry<T>, tokens: readonly Token[], first: number, last: number): boolean {
  if (!entry.cased) return true
  let word = 0
  for (let i = first; i <= last; i++) {
    const token = tokens[i]
    if (!token || (i > first && isHyphen(token))) continue
    const written = entry.cased[word++]
    if (written !== undefined && written !== written.toLowerCase() && written !== token.text) return false
  }
  return true
}

const isHyphen = ({text}: {text: string}) => text === '-' || text === '‑'
const isWordy = (token: Token) => !isHyphen(token)

/** The plural of an English noun, by its ending; nothing where it ends as a plural already. */
export function pluralOf(word: string): string | undefined {
  if (word.length < 3) return undefined
  if (/(?:[^s]s|ing|ed)$/.test(word) && !/(?:us|is|as|building|bed|seed|weed)$/.test(word)) return undefined
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`
  if (word.endsWith('wife')) return `${word.slice(0, -2)}ves`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`
  return `${word}s`
}
