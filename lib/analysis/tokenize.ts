/**
 * Text → tokens, one pass over the code units, so that time grows with length whatever the text.
 *
 * Conventions: a possessive or a contracted verb is a token of its own ("Trump" + "'s", "they" + "'re"), "don't" is one word,
 * hyphens part words ("US" + "-" + "based"), abbreviations and initials keep their full stop ("U.S.", "Sen.", "J."),
 * a double hyphen is one dash, an apostrophe that belongs to no word is a quotation mark, and two of them in a row are one double mark.
 */
import {abbreviations} from './data/abbreviations'
import type {Draft, Token, TokenKind} from './draft'

export function tokenize(draft: Draft): void {
  draft.tokens = tokensOf(draft.text)
}

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const words = new Map<string, Word>()
  let at = 0
  let spaced = true
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      spaced = true
      at++
      continue
    }
    let end: number
    let kind: TokenKind
    if (isDigit(code)) {
      end = endOfNumber(text, at)
      kind = 'number'
    } else if (isLetter(text, at)) {
      end = endOfWord(text, at)
      kind = 'word'
    } else if (isApostrophe(code) && !spaced && tokens.at(-1)?.kind === 'word' && contractionEnd(text, at) > 0) {
      end = contractionEnd(text, at)
      kind = 'word'
    } else {
      end = code === HYPHEN ? endOfDash(text, at) : at + (isHighSurrogate(code) || isDoubledMark(text, at, spaced) ? 2 : 1)
      kind = isQuotationMark(code) ? 'mark' : 'punctuation'
    }
    end = Math.min(end, text.length)
    const word = wordOf(text.slice(at, end), kind, words)
    tokens.push({start: at, end, text: word.text, lower: word.lower, kind, spaced, capital: word.capital})
    at = end
    spaced = false
  }
  return tokens
}

type Word = Pick<Token, 'text' | 'lower' | 'capital'>

/** The same strings for every occurrence of a word: less memory, and every later look-up of them finds its hash computed. */
function wordOf(text: string, kind: TokenKind, words: Map<string, Word>): Word {
  const known = words.get(text)
  if (known) return known
  const lower = kind === 'word' ? text.toLowerCase() : text
  const word = {text, lower, capital: kind === 'word' && text.charCodeAt(0) !== lower.charCodeAt(0)}
  words.set(text, word)
  return word
}

/** One past the word that begins at `at`, its abbreviating full stop included. */
function endOfWord(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    const code = codeAt(text, end)
    if (isLetter(text, end) || isDigit(code)) end += isHighSurrogate(code) ? 2 : 1
    else if (isApostrophe(code) && end > at && contractionEnd(text, end) === 0 && isLetter(text, end + 1)) end++
    else break
  }
  if (codeAt(text, end) !== FULL_STOP) return end
  const dotted = endOfDottedLetters(text, at)
  if (dotted > end) return dotted
  const word = text.slice(at, end)
  if (word.length === 1) return word !== 'I' && word >= 'A' && word <= 'Z' && followedByCapital(text, end + 1) ? end + 1 : end
  if (end - at > LONGEST_ABBREVIATION) return end
  const follows = abbreviations.get(word.toLowerCase())
  if (follows === undefined) return end
  return follows === 'number' && !isDigit(codeAt(text, end + 2)) ? end : end + 1
}

const LONGEST_ABBREVIATION = 6

/** "U.S.", "p.m.", "D.C": letters parted by full stops, at least two of them; 0 where it is no such thing. */
function endOfDottedLetters(text: string, at: number): number {
  let end = at
  let letters = 0
  while (isLetter(text, end) && codeAt(text, end + 1) === FULL_STOP) {
    end += 2
    letters++
  }
  if (letters === 0) return 0
  if (isLetter(text, end) && !isLetter(text, end + 1) && !isDigit(codeAt(text, end + 1))) return letters >= 1 ? end + 1 : 0
  return letters >= 2 ? end : 0
}

function endOfNumber(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    const code = codeAt(text, end)
    if (isDigit(code) || isLetter(text, end)) end += isHighSurrogate(code) ? 2 : 1
    else if ((code === FULL_STOP || code === COMMA) && isDigit(codeAt(text, end + 1))) end++
    else break
  }
  return end
}

/** One past "'s", "'re", "'ve", "'ll", "'d", "'m" beginning at the apostrophe, 0 where there is none. */
function contractionEnd(text: string, at: number): number {
  const a = codeAt(text, at + 1) | 0x20
  const b = codeAt(text, at + 2) | 0x20
  const two = (a === 0x72 && b === 0x65) || (a === 0x76 && b === 0x65) || (a === 0x6c && b === 0x6c)
  if (two && !isLetter(text, at + 3)) return at + 3
  const one = a === 0x73 || a === 0x64 || a === 0x6d
  return one && !isLetter(text, at + 2) && !isDigit(codeAt(text, at + 2)) ? at + 2 : 0
}

function followedByCapital(text: string, at: number): boolean {
  if (!isSpace(codeAt(text, at))) return false
  const code = codeAt(text, at + 1)
  return code >= 0x41 && code <= 0x5a
}

/** "--" and "---" are dashes, each one token. */
function endOfDash(text: string, at: number): number {
  let end = at + 1
  while (end < at + 3 && codeAt(text, end) === HYPHEN) end++
  return end
}

/** 0 beyond the end: V8 compiles a function anew, and slower, once it has read there. */
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0
}

const HYPHEN = 0x2d
const FULL_STOP = 0x2e
const COMMA = 0x2c

export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

/** Straight, curly, low and angle quotation marks, double and single. */
function isQuotationMark(code: number): boolean {
  return code === 0x22 || code === 0x27 || (code >= 0x2018 && code <= 0x201f) || code === 0xab || code === 0xbb || code === 0x60
}

/** `''` and ```` `` ````: two single marks typed for a double one; of three, the inner one stands alone. */
function isDoubledMark(text: string, at: number, spaced: boolean): boolean {
  const code = codeAt(text, at)
  return (code === 0x27 || code === 0x60) && codeAt(text, at + 1) === code && (spaced || codeAt(text, at + 2) !== code)
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

const letterOrMark = /[\p{L}\p{M}]/u

function isLetter(text: string, at: number): boolean {
  const code = codeAt(text, at)
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  if (code >= 0x2000 && code <= 0x2bff) return false
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7
  const point = text.codePointAt(at)
  return point !== undefined && letterOrMark.test(String.fromCodePoint(point))
}
