/**
 * Text → search terms. Both databases are given these terms ready made, and the same for what a reader types,
 * so that a search finds the same articles on either of them: no stemmer, stop list or parser of theirs takes part.
 * A term consists of the letters a–z and digits only.
 */
import type {Span} from '../article/types'

export interface Word extends Span {
  term: string
}

/** "U.S." is one word; "Norway's" is one word and its ending falls away; hyphens part words. */
const word = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu

/** Longer words are cut: PostgreSQL takes lexemes of up to 2,046 bytes, and nobody types so much. */
const LONGEST_TERM = 40

/** Words of `text` with their terms, in order; `start` and `end` are offsets into `text`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(word)) {
    words.push({term: termOf(match[0]), start: match.index, end: match.index + match[0].length})
  }
  return words
}

export function termsOf(text: string): string[] {
  return wordsOf(text).map(({term}) => term)
}

/** One word → its term: without case, accents, possessive and plural endings. */
export function termOf(written: string): string {
  const known = terms.get(written)
  if (known !== undefined) return known
  const term = singular(foldedOf(written).slice(0, LONGEST_TERM))
  if (terms.size >= MOST_TERMS) terms.clear()
  terms.set(written, term)
  return term
}

/** Most words of any text are among the few thousand commonest: looked up, they take a tenth of the time. */
const terms = new Map<string, string>()
const MOST_TERMS = 20_000

/** One word without case, accents and possessive ending, its number as written: what a half-typed word is compared by. */
export function foldedOf(written: string): string {
  const plain = written.toLowerCase().replace(/['’]s\b|['’.]/g, '')
  if (/^[a-z0-9]*$/.test(plain)) return plain
  return plain
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]/gu, (letter) => latin[letter] ?? `u${letter.codePointAt(0)?.toString(16)}`)
}

/** Latin letters that Unicode does not decompose. */
const latin: Record<string, string> = {ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŧ: 't', ŋ: 'n'}

/** The S-stemmer of Harman, "How effective is suffixing?" (JASIS 42, 1991): plural endings only. */
function singular(term: string): string {
  if (term.length < 4 || !term.endsWith('s')) return term
  if (term.endsWith('ies') && !/[ae]ies$/.test(term)) return `${term.slice(0, -3)}y`
  if (term.endsWith('es') && !/[aeo]es$/.test(term)) return term.slice(0, -1)
  return /[us]s$/.test(term) ? term : term.slice(0, -1)
}
