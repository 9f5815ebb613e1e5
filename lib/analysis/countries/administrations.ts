/**
 * "the Biden administration", "Merkel's government": a leader's surname that stands for a country's government. Whose it is
 * the article tells ("Slovenian Prime Minister Ana Novak"), or the list of leaders everybody knows.
 */
import {administrations} from '../data/government-words'
import {leaders, leadingTitles} from '../data/leaders'
import type {Token, TokenRange} from '../draft'
import type {Candidate} from './scan'

export interface Administration extends TokenRange {
  code: string
}

/** `candidates` are those that were found to name countries. */
export function findAdministrations(tokens: readonly Token[], candidates: readonly Candidate[]): Administration[] {
  const found: Administration[] = []
  let named: Map<string, string> | undefined
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || !administrations.has(token.lower)) continue
    const at = /^['’]s$/i.test(tokens[i - 1]?.text ?? '') ? i - 2 : i - 1
    const surname = tokens[at]
    if (!surname?.capital) continue
    named ??= leadersNamed(tokens, candidates)
    const code = named.get(surname.lower) ?? leaders.get(surname.lower)
    if (code !== undefined) found.push({first: at, last: i + 1, code})
  }
  return found
}

/** Surnames of those whom the article calls the leader of a country: "Slovenian Prime Minister Ana Novak". */
function leadersNamed(tokens: readonly Token[], candidates: readonly Candidate[]): Map<string, string> {
  const named = new Map<string, string>()
  for (const {last, reading} of candidates) {
    const title = titleAfter(tokens, last)
    const [code] = reading.codes
    if (title < 0 || code === undefined) continue
    let end = title + 1
    while (end < title + 1 + LONGEST_NAME && tokens[end]?.capital && tokens[end]?.spaced) end++
    const surname = tokens[end - 1]
    if (end > title + 1 && surname) named.set(surname.lower, code)
  }
  return named
}

/** Words of a leader's name, the surname last. */
const LONGEST_NAME = 4

/** Index of the last word of a leading title that follows a country's word, -1 where there is none. */
function titleAfter(tokens: readonly Token[], last: number): number {
  const from = /^['’]s$/i.test(tokens[last]?.text ?? '') ? last + 1 : last
  for (let i = from; i < from + LONGEST_TITLE; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') return -1
    if (leadingTitles.has(token.lower)) return i
  }
  return -1
}

/** "new interim prime minister". */
const LONGEST_TITLE = 4
