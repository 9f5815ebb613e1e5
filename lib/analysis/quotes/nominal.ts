/** Nouns that report: "the campaign's claim that …". */

import {reportingNouns} from '../data/nouns'
import type {TokenRange} from '../draft'
import {is} from './classes'
import {clauseEnd} from './ends'
import {simplePhraseLeft} from './phrases'
import type {Finding, Reading} from './reading'
import type {Place} from './reported'

export function nominalReport(reading: Reading, place: Place, i: number): Finding | undefined {
  const {tokens} = reading
  const first = i + 1
  if (!reportingNouns.has(tokens[i]?.lower ?? '') || tokens[first]?.lower !== 'that' || first + 1 >= place.unit.last) return undefined
  const owner = ownerBefore(reading, i, place.floor)
  if (!owner) return undefined
  const contents = [{first, last: clauseEnd(reading, first, place.unit.last)}]
  return {contents, cue: [{first: i, last: first}], sources: [owner], act: 'says', rule: 'noun-that', unit: place.index}
}

/** How far before the noun its owner may stand: "his", "the campaign's". */
const FARTHEST_OWNER = 5

function ownerBefore(reading: Reading, noun: number, floor: number): TokenRange | undefined {
  const {bits, tokens, stretchOf} = reading
  for (let at = noun - 1; at >= Math.max(floor, noun - FARTHEST_OWNER); at--) {
    const own = bits[at] ?? 0
    if (stretchOf[at] !== -1) return undefined
    if ((own & is.possessive) !== 0 && tokens[at]?.lower !== 'whose') return {first: at, last: at + 1}
    if ((own & is.genitive) !== 0 || (tokens[at]?.kind === 'mark' && !tokens[at]?.spaced))
      return at - 1 < floor ? undefined : {first: simplePhraseLeft(reading, at - 1, floor), last: at}
    if ((own & (is.noun | is.adverb | is.participle | is.gerund)) === 0 || (own & is.determiner) !== 0) return undefined
  }
  return undefined
}
