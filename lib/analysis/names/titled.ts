/** Names in lines whose capitals tell nothing: those known from the rest of the text, or a given name and the word after it. */
import {ambiguous, common} from '../data/common-words'
import {functionWords, particles} from '../data/function-words'
import type {Name, Token} from '../draft'
import {isFirstName} from './first-names'
import {fold} from './fold'
import type {Casing, Line} from './lines'
import {isNamePart} from './runs'

/** Longest name looked up word by word. */
const LONGEST = 6

export interface TitledName {
  first: number
  last: number
  kind: Name['kind']
}

/** `known`: kind by folded words joined by spaces. */
export function namesInTitle(tokens: readonly Token[], line: Line, known: ReadonlyMap<string, Name['kind']>, casing: Casing): TitledName[] {
  const names: TitledName[] = []
  let i = line.first
  while (i < line.last) {
    const name = isNamePart(tokens[i])
      ? (givenAndSurname(tokens, i, line.last, known, casing) ?? longestKnown(tokens, i, line.last, known))
      : undefined
    if (name) names.push(name)
    i = name ? name.last : i + 1
  }
  return names
}

function longestKnown(
  tokens: readonly Token[],
  first: number,
  limit: number,
  known: ReadonlyMap<string, Name['kind']>,
): TitledName | undefined {
  let key = ''
  let found: TitledName | undefined
  for (let last = first + 1; last <= Math.min(limit, first + LONGEST); last++) {
    const token = tokens[last - 1]
    if (token?.kind !== 'word') continue
    key = key === '' ? fold(token.lower) : `${key} ${fold(token.lower)}`
    const kind = known.get(key)
    if (kind) found = {first, last, kind}
  }
  return found
}

function givenAndSurname(
  tokens: readonly Token[],
  first: number,
  limit: number,
  known: ReadonlyMap<string, Name['kind']>,
  casing: Casing,
): TitledName | undefined {
  const given = fold(tokens[first]?.lower ?? '')
  if (!isFirstName(given) || (ambiguous.has(given) && !known.has(given))) return undefined
  let last = first + 1
  while (last < limit && (/^[A-Z]\.?$/.test(tokens[last]?.text ?? '') || particles.has(tokens[last]?.lower ?? ''))) last++
  const surname = tokens[last]
  if (last >= limit || !surname?.spaced || !isNamePart(surname)) return undefined
  const word = fold(surname.lower)
  if (!casing.capital.has(word) && (common.has(word) || functionWords.has(word) || casing.lower.has(word))) return undefined
  last++
  if (tokens[last]?.text === '-' && !tokens[last]?.spaced && isNamePart(tokens[last + 1]) && last + 1 < limit) last += 2
  return {first, last, kind: 'person'}
}
