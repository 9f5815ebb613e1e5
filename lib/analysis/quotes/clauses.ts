/** Whether words that may be reported are a clause, with a subject and a finite verb, or only a phrase. */
import {finiteVerb, is} from './classes'
import {phraseRight} from './phrases'
import {type Reading, stretchAt} from './reading'

/** Whether a clause with a subject and a finite verb begins at `at`. */
export function beginsClause(reading: Reading, at: number, end: number, strict = false): boolean {
  const {bits, tokens} = reading
  if (at >= end) return false
  const own = bits[at] ?? 0
  if ((own & (is.comma | is.stop)) !== 0 || tokens[at]?.text === ':') return false
  if ((own & is.subject) !== 0 && (own & (is.determiner | is.object)) === 0) return true
  if ((own & is.subordinator) !== 0 && (own & is.preposition) === 0) return true
  let subject = phraseRight(reading, at, end)
  if (subject === at && (own & is.gerund) === 0 && (own & is.preposition) === 0 && tokens[at]?.lower !== 'there') return false
  if (subject === at) subject = at + 1
  for (let i = subject; i < end && i < subject + (strict ? 4 : 30); i++) {
    const verb = bits[i] ?? 0
    if ((verb & (is.stop | is.subordinator)) !== 0 && (verb & is.preposition) === 0) return false
    if (reading.stretchOf[i] !== -1) {
      const stretch = stretchAt(reading, i)
      if (stretch && i === subject && stretch.last - stretch.first > 4) return true
      if (stretch) i = stretch.last - 1
      continue
    }
    if ((verb & is.wh) !== 0 && (verb & is.that) === 0) return laterFinite(reading, i + 1, end)
    if ((verb & (is.modal | is.do | is.be | is.have)) !== 0) return true
    if (strict && (verb & (is.comma | is.preposition)) !== 0) return false
    if (i > at && (verb & finiteVerb) !== 0 && (verb & is.proper) === 0)
      return !((verb & is.noun) !== 0 && ((bits[i - 1] ?? 0) & (is.determiner | is.possessive | is.preposition)) !== 0)
    if (
      i > at &&
      (verb & is.base) !== 0 &&
      (tokens[i - 1]?.lower ?? '').endsWith('s') &&
      ((bits[i + 1] ?? 0) & (is.determiner | is.to | is.preposition | is.adverb)) !== 0
    )
      return true
  }
  return false
}

/** After a relative clause, two finite verbs are needed: its own and the main one. */
function laterFinite({bits}: Reading, from: number, end: number): boolean {
  let verbs = 0
  for (let i = from; i < end && i < from + 30; i++) if (((bits[i] ?? 0) & finiteVerb) !== 0) verbs++
  return verbs >= 2
}

/** Whether a finite verb stands between the bounds, quoted words left out: a clause that may end there. */
export function holdsFinite(reading: Reading, first: number, last: number): boolean {
  const {bits, stretchOf} = reading
  for (let i = first; i < last; i++) {
    const own = bits[i] ?? 0
    if (stretchOf[i] !== -1) return true
    if ((own & finiteVerb) !== 0 && (own & (is.noun | is.proper | is.genitive)) === 0) return true
  }
  return false
}
