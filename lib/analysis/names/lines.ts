/**
 * Lines and what their capital letters are worth. In a headline set In Title Case or IN CAPITALS a capital says nothing,
 * so that only names known from elsewhere, or begun by a given name, are taken from it.
 */
import type {BlockKind} from '../../article/types'
import {common} from '../data/common-words'
import {functionWords} from '../data/function-words'
import type {Draft, Token, TokenRange} from '../draft'
import {isEveryday} from './everyday'
import {fold} from './fold'

export interface Line extends TokenRange {
  /** Capitals tell names from other words. */
  telling: boolean
}

/** Every block's tokens, parted at its line breaks. */
export function linesOf({text, tokens, blocks}: Draft): Line[] {
  const lines: Line[] = []
  for (const block of blocks) {
    let first = block.first
    for (let i = block.first; i < block.last; i++) {
      const next = tokens[i + 1]
      if (i + 1 < block.last && !(next?.spaced && breaksLine(text, tokens[i]?.end ?? 0, next.start))) continue
      lines.push({first, last: i + 1, telling: capitalsTell(tokens, first, i + 1, headings.has(block.kind))})
      first = i + 1
    }
  }
  return lines
}

function breaksLine(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) return true
  return false
}

/** A line longer than this is running text, whatever its capitals. */
const LONGEST_TITLE = 60
/** Share of capitalised longer words from which a line counts as title case; sentences with many names stay below it. */
const TITLE_CASE = 0.7

/** In title case, few longer words but prepositions go without a capital. */
const MOST_LOWER = 0.1

/** Of fewer words, only a heading counts as title case, and only with an everyday word among its capitals. */
const FEW_WORDS = 4

const headings = new Set<BlockKind>(['headline', 'dek', 'section', 'heading'])

function capitalsTell(tokens: readonly Token[], first: number, last: number, heading: boolean): boolean {
  if (last - first > LONGEST_TITLE) return true
  if (isShouted(tokens, first, last)) return false
  let everyday = 0
  let lowers = 0
  let words = 0
  let capitals = 0
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.text.length < 4 || !(token.spaced || i === first)) continue
    words++
    if (token.capital) capitals++
    else if (!functionWords.has(token.lower)) lowers++
    if (token.capital && i > first && common.has(token.lower)) everyday++
  }
  if (capitals < words * TITLE_CASE || lowers > words * MOST_LOWER) return true
  return words < FEW_WORDS && !(heading && everyday > 0)
}

/** "EXPERTS DOWNPLAY": all in capitals, with an everyday word among them; "EDGAR DOE" may sign a letter. */
function isShouted(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0
  let everyday = 0
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.text.length < 3) continue
    if (token.text !== token.text.toUpperCase()) return false
    words++
    if (isEveryday(token.lower)) everyday++
  }
  return words > 1 && everyday > 0
}

/** How the words of the text are written where their capitals tell. */
export interface Casing {
  /** Folded words seen with a capital inside a sentence. */
  capital: ReadonlySet<string>
  /** Folded words seen in lower case. */
  lower: ReadonlySet<string>
}

export function casingOf(draft: Draft, lines: readonly Line[]): Casing {
  const capital = new Set<string>()
  const lower = new Set<string>()
  for (const line of lines) {
    if (!line.telling) continue
    for (let i = line.first; i < line.last; i++) {
      const token = draft.tokens[i]
      if (token?.kind !== 'word' || !token.spaced) continue
      if (!token.capital) lower.add(fold(token.lower))
      else if (!opensSentence(draft, i, line.first)) capital.add(fold(token.lower))
    }
  }
  return {capital, lower}
}

/** Whether the word at `i` would have a capital anyway: it opens a sentence, a line, a quotation or what follows a colon. */
export function opensSentence({tokens, sentences, sentenceOf}: Draft, i: number, lineFirst: number): boolean {
  if (i === lineFirst || sentences[sentenceOf[i] ?? -1]?.first === i) return true
  const before = tokens[i - 1]
  if (before?.kind === 'mark') return tokens[i]?.spaced === false
  return before !== undefined && openers.has(before.text)
}

const openers = new Set([':', '.', '!', '?', '…', '—', '–', '(', '[', '•', '*', '|', '/'])
