/** What describes a name after its comma: ", a spokesman for the agency,", ", who leads the council,". */
import {auxiliary, is} from './classes'
import {LONGEST_PHRASE} from './phrases'
import type {Reading} from './reading'

/** Appositions and relative clauses after a name, up to and with the comma that ends them: ", a spokesman for the agency,". */
export function withAppositions(reading: Reading, at: number, end: number): number {
  const {bits, tokens} = reading
  let last = at
  while (last < end && ((bits[last] ?? 0) & is.comma) !== 0 && beginsApposition(reading, last + 1, end)) {
    let i = last + 1
    const relative = ((bits[i] ?? 0) & is.wh) !== 0
    while (i < end && ((bits[i] ?? 0) & (is.comma | is.stop)) === 0 && reading.stretchOf[i] === -1 && i - at < LONGEST_PHRASE) i++
    if (!relative && holdsClause(reading, last + 1, i)) return last
    if (tokens[i]?.text === ';') return i
    last = i
  }
  return last
}

/** A subject and its verb: no apposition but the sentence going on. */
function holdsClause({bits, verbs}: Reading, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) {
    const own = bits[i] ?? 0
    if ((own & is.wh) !== 0 || (own & is.that) !== 0) return false
    if ((own & auxiliary) !== 0 && (own & is.genitive) === 0) return true
    if ((own & is.past) !== 0 && ((own & (is.participle | is.noun)) === 0 || verbs[i]?.verb.lemma === 'say')) return true
    if (
      (own & (is.past | is.present)) !== 0 &&
      (own & (is.proper | is.noun)) === 0 &&
      ((bits[i + 1] ?? 0) & (is.determiner | is.number | is.object | is.that | is.to)) !== 0
    )
      return true
  }
  return false
}

export function beginsApposition(reading: Reading, at: number, end: number): boolean {
  const {bits, tokens} = reading
  if (at >= end || reading.stretchOf[at] !== -1) return false
  const own = bits[at] ?? 0
  if ((own & is.number) !== 0) return true
  if ((own & is.wh) !== 0) return ['who', 'whose', 'which', 'whom'].includes(tokens[at]?.lower ?? '')
  if ((own & (is.subject | is.that)) !== 0 && (own & is.determiner) === 0) return false
  if ((own & is.determiner) !== 0) return true
  if (['now', 'then', 'formerly', 'also', 'himself', 'herself', 'both', 'former'].includes(tokens[at]?.lower ?? '')) return true
  if ((own & (is.preposition | is.subordinator | is.adverb | is.conjunction | is.time | is.to)) !== 0) return false
  if ((own & (is.gerund | is.past | is.participle)) !== 0) return false
  return (own & (is.noun | is.proper)) !== 0
}
