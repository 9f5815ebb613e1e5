/** "According to officials, …", "…, according to officials": the source follows, and the rest of the sentence is what they report. */
import type {TokenRange} from '../draft'
import {withAppositions} from './appositions'
import {is} from './classes'
import {clauseEnd} from './ends'
import {phraseRight} from './phrases'
import type {Finding, Reading} from './reading'
import type {Place} from './reported'

export function accordingTo(reading: Reading, place: Place, i: number): Finding | undefined {
  const {tokens, bits} = reading
  if (tokens[i]?.lower !== 'according' || tokens[i + 1]?.lower !== 'to') return undefined
  const {unit} = place
  const named = phraseRight(reading, i + 2, unit.last)
  if (named === i + 2) return undefined
  const last = withAppositions(reading, named, unit.last)
  const fronted = i === unit.first || (i === unit.first + 1 && ((bits[unit.first] ?? 0) & is.conjunction) !== 0)
  const contents: TokenRange[] = []
  if (!fronted) {
    const left = {first: Math.max(place.floor, unit.first), last: withoutComma(reading, i)}
    if (left.first < left.last) contents.push(left)
  }
  if (fronted || (tokens[last]?.text === ',' && ((bits[last + 1] ?? 0) & (is.gerund | is.conjunction)) === 0)) {
    const first = tokens[last]?.text === ',' ? last + 1 : last
    const right = {first, last: clauseEnd(reading, first, unit.last)}
    if (right.first < right.last) contents.push(right)
  }
  if (contents.length === 0) return undefined
  return {contents, cue: [{first: i, last: i + 2}], sources: [{first: i + 2, last}], act: 'says', rule: 'according-to', unit: place.index}
}

function withoutComma({tokens}: Reading, i: number): number {
  return tokens[i - 1]?.text === ',' ? i - 1 : i
}
