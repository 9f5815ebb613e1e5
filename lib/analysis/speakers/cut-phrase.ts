/** Where the words of an apposition or a role end. */
import type {Token} from '../draft'

/** Where a phrase such as an apposition ends: at its comma, its relative clause or the verb behind it. */
export function cutPhrase(tokens: readonly Token[], first: number, limit: number): number {
  for (let i = first; i < limit; i++) {
    const token = tokens[i]
    if (!token || (token.kind === 'punctuation' && !inPhrase.has(token.text))) return i
    if (token.kind === 'mark') {
      const close = closeOfTitle(tokens, i, limit)
      if (close === 0) return withoutPreposition(tokens, first, i)
      if (tokens[close - 1]?.text === ',') return close + 1
      i = close
      continue
    }
    if (relative.has(token.lower)) return i
    if (i > first && finite.has(token.lower)) return i
  }
  return limit
}

/** 'author of "The Long Road"': the closing mark of a quoted title after a preposition, or 0. */
function closeOfTitle(tokens: readonly Token[], open: number, limit: number): number {
  if (!titlePrepositions.has(tokens[open - 1]?.lower ?? '')) return 0
  for (let i = open + 2; i < Math.min(limit, open + 14); i++) if (tokens[i]?.kind === 'mark' && !tokens[i]?.spaced) return i
  return 0
}

const titlePrepositions = new Set(['of', 'on', 'for', 'in'])

function withoutPreposition(tokens: readonly Token[], first: number, last: number): number {
  return last > first && titlePrepositions.has(tokens[last - 1]?.lower ?? '') ? last - 1 : last
}

const inPhrase = new Set(['-', '&', '/'])
const relative = new Set(['who', 'which', 'whose', 'whom', 'when', 'where', 'while'])
const finite = new Set(
  'said says told tells was is are were has had have added wrote asked argued did does will would can could may might'.split(' '),
)
