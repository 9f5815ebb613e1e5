/** "HALDEN, March 3 (Wire) -", "HALDEN:" before a report says where it comes from, and belongs to no sentence of it. */
import {isKnownPlace} from '../data/organisations'
import type {BlockRange, Draft, Token, TokenRange} from '../draft'
import {fold} from '../names/fold'

/** No dateline is longer, in tokens: "SAN SALVADOR, El Salvador, March 3 (Wire) -". */
const LONGEST = 14

const dashes = new Set(['-', '—', '–', '―', '--', '---'])

/** One past the dateline that a paragraph begins with, or its first token. */
export function afterDateline(tokens: readonly Token[], {first, last, kind}: BlockRange): number {
  const {text = ''} = tokens[first] ?? {}
  if (kind === 'headline' || text.length < 3 || text !== text.toUpperCase() || text === text.toLowerCase()) return first
  for (let i = first + 1; i < Math.min(last - 1, first + LONGEST); i++) {
    const {kind: tokenKind, capital, text: own = '', spaced} = tokens[i] ?? {}
    if (dashes.has(own) && spaced && tokens[i + 1]?.spaced) return i + 1
    if (tokenKind === 'mark' || own === ':' || (tokenKind === 'word' && !capital)) return first
  }
  return first
}

/** Whether words before a colon name a place: a known one, or what a country's mention begins with. */
export function isPlace({tokens, countries}: Draft, {first, last}: TokenRange): boolean {
  const words = tokens.slice(first, last).map(({lower}) => fold(lower))
  return isKnownPlace(words.join('_')) || countries.some(({mentions}) => mentions.some(({start}) => start === tokens[first]?.start))
}
