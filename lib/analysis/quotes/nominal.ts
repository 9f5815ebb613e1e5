/** Nouns that report: "the campaign's claim that …". */

import {carryingVerbs, nounPrepositions, reportingNouns} from '../data/nouns'
import type {TokenRange} from '../draft'
import {is} from './classes'
import {groupStart, subjectBefore} from './cues'
import {clauseEnd, phraseEnd} from './ends'
import {inflections} from './inflect'
import {simplePhraseLeft} from './phrases'
import {type Finding, isTitle, type Reading} from './reading'
import type {Place} from './reported'

export function nominalReport(reading: Reading, place: Place, i: number): Finding | undefined {
  return nounThat(reading, place, i) ?? nounIs(reading, place, i) ?? carriedNoun(reading, place, i)
}

/** "Reed's answer was that …", `her advice is: "…"` */
function nounIs(reading: Reading, place: Place, i: number): Finding | undefined {
  const {tokens, bits, stretchOf} = reading
  if (!reportingNouns.has(tokens[i]?.lower ?? '')) return undefined
  const be = afterAdjuncts(reading, i + 1, place.unit.last)
  if (((bits[be] ?? 0) & is.be) === 0 || ((bits[be] ?? 0) & is.genitive) !== 0) return undefined
  const led = tokens[be + 1]?.text === ',' || tokens[be + 1]?.text === ':'
  const first = led ? be + 2 : be + 1
  if (first + 1 >= place.unit.last || !(tokens[first]?.lower === 'that' || (stretchOf[first] ?? -1) !== -1)) return undefined
  const owner = ownerBefore(reading, i, place.floor)
  if (!owner || isTitle(reading, first)) return undefined
  const contents = [{first, last: clauseEnd(reading, first, place.unit.last)}]
  return {contents, cue: [{first: i, last: be + 1}], sources: [owner], act: 'says', rule: 'noun-is', unit: place.index}
}

function nounThat(reading: Reading, place: Place, i: number): Finding | undefined {
  const {tokens} = reading
  if (!reportingNouns.has(tokens[i]?.lower ?? '')) return undefined
  const first = afterAdjuncts(reading, i + 1, place.unit.last)
  if (tokens[first]?.lower !== 'that' || first + 1 >= place.unit.last) return undefined
  const owner = ownerBefore(reading, i, place.floor)
  if (!owner) return undefined
  const contents = [{first, last: clauseEnd(reading, first, place.unit.last)}]
  return {contents, cue: [{first: i, last: first}], sources: [owner], act: 'says', rule: 'noun-that', unit: place.index}
}

/** In tokens: "during the debate", "confidently stated on the air,". */
const LONGEST_ADJUNCT = 14

/** Over what stands between the noun and "that" or "was", where it holds no verb of its own: `his claim in May that …`. */
function afterAdjuncts(reading: Reading, from: number, end: number): number {
  const {bits, tokens, stretchOf} = reading
  const aside = tokens[from]?.text === ','
  if (!aside && ((bits[from] ?? 0) & is.preposition) === 0) return from
  for (let at = from + 1; at < Math.min(end, from + LONGEST_ADJUNCT); at++) {
    const own = bits[at] ?? 0
    if (stretchOf[at] !== -1) return from
    if ((own & is.that) !== 0) return aside ? from : at
    const ends = is.stop | is.wh | is.modal | is.have | is.conjunction | (aside ? 0 : is.comma)
    if ((own & ends) !== 0 || ((own & is.subject) !== 0 && (own & is.determiner) === 0)) return from
    if ((own & is.be) !== 0) return at
  }
  return from
}

/** "Reed raised questions about the plan" */
function carriedNoun(reading: Reading, place: Place, i: number): Finding | undefined {
  const {tokens, bits} = reading
  const prepositions = nounPrepositions.get(tokens[i]?.lower ?? '')
  const first = i + 2
  if (!prepositions?.has(tokens[i + 1]?.lower ?? '') || first >= place.unit.last || ((bits[first] ?? 0) & (is.comma | is.stop)) !== 0)
    return undefined
  const carrier = carrierBefore(reading, i, place)
  const last = phraseEnd(reading, first, place.unit.last)
  if (!carrier || last <= first) return undefined
  return {
    contents: [{first, last}],
    cue: [{first: carrier.first, last: first}],
    sources: [carrier.source],
    act: 'says',
    rule: 'carried-noun',
    verb: tokens[i]?.lower,
    unit: place.index,
  }
}

/** The verb that has the noun as its object, and who does it. */
function carrierBefore(reading: Reading, noun: number, place: Place): {first: number; source: TokenRange} | undefined {
  const {bits, tokens, stretchOf} = reading
  for (let at = noun - 1; at >= Math.max(place.floor, noun - FARTHEST_OWNER); at--) {
    const own = bits[at] ?? 0
    if (stretchOf[at] !== -1) return undefined
    if (carriers.has(tokens[at]?.lower ?? '')) {
      if ((own & is.have) !== 0 && ((bits[at + 1] ?? 0) & is.participle) !== 0) return undefined
      const first = groupStart(reading, at, place.floor)
      const source = subjectBefore(reading, first, place.floor)
      return source && {first, source}
    }
    if ((own & (is.determiner | is.noun | is.adverb | is.participle | is.gerund | is.number)) === 0) return undefined
  }
  return undefined
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

const carriers = new Set(carryingVerbs.flatMap((base) => inflections(base).map(({form}) => form)))
