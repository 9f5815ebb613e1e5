/**
 * How far a subordinate clause reaches: "While aides say he will run, the race …" reports no further than the comma,
 * and neither does "Smith, who says he will run, has …".
 */
import type {TokenRange} from '../draft'
import {auxiliary, is} from './classes'
import {beginsClause} from './clauses'
import type {Cue} from './cues'
import {next, type Reading} from './reading'
import type {Place} from './reported'

/** In tokens; a clause that goes on for longer is taken as it is. */
const FARTHEST = 80

/** Where the words that the source reports end at the latest. */
export function contentLimit(reading: Reading, place: Place, source: TokenRange): number {
  const {unit} = place
  if (isRelative(reading, source)) return firstComma(reading, source.last, unit.last, beginsPredicate)
  if (isSubordinate(reading, source, unit.first)) return firstComma(reading, source.last, unit.last, beginsMainClause)
  return unit.last
}

/** "touting her record and attacking his": the second participle reports by itself. */
export function nextParticiple(reading: Reading, {unit}: Place, cue: Cue): number {
  const end = Math.min(unit.last - 1, cue.last + FARTHEST)
  for (let i = cue.last, after = i; i < end; i = after) {
    after = next(reading, i)
    if (reading.stretchOf[i] !== -1 || reading.tokens[i]?.lower !== 'and') continue
    if (((reading.verbs[i + 1]?.forms ?? 0) & is.gerund) !== 0) return i
  }
  return unit.last
}

function isRelative({bits, tokens}: Reading, source: TokenRange): boolean {
  return ((bits[source.first] ?? 0) & is.wh) !== 0 && tokens[source.first - 1]?.text === ','
}

/** A subordinator stands before the source, at the sentence's start. */
function isSubordinate({bits, tokens}: Reading, source: TokenRange, first: number): boolean {
  const at = source.first - 1
  if (at < first || at > first + 2) return false
  return ((bits[at] ?? 0) & is.subordinator) !== 0 || tokens[at]?.lower === 'when' || tokens[at]?.lower === 'as'
}

function firstComma(reading: Reading, from: number, end: number, begins: (reading: Reading, at: number, end: number) => boolean): number {
  for (let i = from, after = i; i < Math.min(end, from + FARTHEST); i = after) {
    after = next(reading, i)
    if (reading.stretchOf[i] === -1 && ((reading.bits[i] ?? 0) & is.comma) !== 0 && begins(reading, i + 1, end)) return i
  }
  return end
}

function beginsPredicate({bits, tokens, stretchOf}: Reading, at: number): boolean {
  let i = at
  while (i < at + 3 && ((bits[i] ?? 0) & is.adverb) !== 0) i++
  const own = bits[i] ?? 0
  return (
    stretchOf[i] === -1 &&
    ((own & auxiliary) !== 0 || ((own & (is.past | is.present)) !== 0 && (own & is.noun) === 0)) &&
    tokens[i]?.capital !== true
  )
}

function beginsMainClause(reading: Reading, at: number, end: number): boolean {
  const own = reading.bits[at] ?? 0
  if ((own & (is.wh | is.conjunction | is.preposition | is.gerund)) !== 0) return false
  return beginsClause(reading, at, end, true)
}
