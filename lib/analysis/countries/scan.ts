/** Tokens → every place where a country word, a capital or a government's house stands, longest phrase first, before any context is read. */
import type {Token, TokenRange} from '../draft'
import {firstNode, isWrittenAs, type Node, nextNode, type Reading} from './lexicon'

export interface Candidate extends TokenRange {
  reading: Reading
}

/** Candidates in order of the text, never overlapping. A trap is kept out, and with it what it hides. */
export function scan(tokens: readonly Token[]): Candidate[] {
  const candidates: Candidate[] = []
  let at = 0
  while (at < tokens.length) {
    const candidate = longestAt(tokens, at)
    if (candidate && candidate.reading.kind !== 'trap') candidates.push(candidate)
    at = candidate ? candidate.last : at + 1
  }
  return candidates
}

function longestAt(tokens: readonly Token[], first: number): Candidate | undefined {
  const token = tokens[first]
  let node: Node | undefined = token?.kind === 'word' || token?.kind === 'number' ? firstNode(token) : undefined
  let longest: Candidate | undefined
  for (let last = first + 1; node; last++) {
    const reading = node.readings.find((candidate) => isWrittenAs(candidate, tokens, first))
    if (reading) longest = {first, last, reading}
    const next = tokens[last]
    node = next && nextNode(node, next)
  }
  return longest
}
