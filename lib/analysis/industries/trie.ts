/**
 * Evidence terms as a trie over lower-case tokens: the longest term at a place is found in one walk,
 * however many terms there are. Hyphens are passed over, so that "cyber-attack" and "cyber attack" are one term.
 */
import type {Token} from '../draft'
import {FirstWords, plainFirstWord} from '../first-words'
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

interface Added<T> {
  term: string
  value: T
}

type Form = Pick<Token, 'text' | 'lower'>

export interface Found<T> {
  first: number
  last: number
  entry: Entry<T>
}

export class Trie<T> {
  private readonly openings = new FirstWords<Added<T>, Node<T>>(
    () => ({}),
    (node, added, word) => this.insertForms(node, added, word),
  )

  /** Adds a term with a value; a term added twice keeps both values. Terms without a capital are added in the plural too. */
  add(term: string, value: T): void {
    for (const opening of openingsOf(term)) this.openings.add(opening, {term, value})
  }

  /** The longest term that begins at the token `at`. */
  longest(tokens: readonly Token[], at: number): Found<T> | undefined {
    let node: Node<T> | undefined
    let found: Found<T> | undefined
    for (let i = at; i < tokens.length; i++) {
      const token = tokens[i]
      if (!token) break
      if (i > at && isHyphen(token)) continue
      node = i === at ? this.openings.get(token.lower) : node?.next?.get(token.lower)
      if (!node) break
      for (const entry of node.entries ?? []) {
        if (agrees(entry, tokens, at, i)) found = {first: at, last: i + 1, entry}
      }
    }
    return found
  }

  private insertForms(opened: Node<T>, {term, value}: Added<T>, word: string): void {
    const words = tokensOf(term).filter(isWordy)
    const cased = words.some((each) => each.capital)
    for (const form of formsOf(words)) if (form[0]?.lower === word) this.insert(opened, {term, words: form, cased, value})
  }

  private insert(opened: Node<T>, {term, words, cased, value}: Added<T> & {words: readonly Form[]; cased: boolean}): void {
    let node = opened
    for (const {lower} of words.slice(1)) {
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

/** The words that a term can begin with, in lower case: one, or for a term of one word that and its plural. */
function openingsOf(term: string): string[] {
  const first = plainFirstWord(term)
  if (first === undefined) return [...new Set(formsOf(tokensOf(term).filter(isWordy)).map(([word]) => word?.lower ?? ''))]
  const isNoun = first.length === term.length && first[0] === term[0]
  const plural = isNoun ? pluralOf(first) : undefined
  return plural === undefined ? [first] : [first, plural]
}

/** The words of a term as they stand, and with the last in the plural where it is no name. */
function formsOf(words: readonly Token[]): (readonly Form[])[] {
  const last = words.at(-1)
  const plural = last && !last.capital && last.kind === 'word' ? pluralOf(last.lower) : undefined
  return plural === undefined ? [words] : [words, [...words.slice(0, -1), {text: plural, lower: plural}]]
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
