/**
 * Speech, then a long name, then the verb: `"…," Smith, the mayor of a town that floods, who has asked for help, said`.
 * What stands between the closing mark and the verb of saying is the source as a whole, however it is built; read from the
 * verb backwards, a noun that could be a verb ("campaign manager") or a clause within would cut it short.
 */
import {auxiliary, is} from './classes'
import {type Reading, stretchAt} from './reading'

/** In tokens: a name with its role and a relative clause. */
const FARTHEST_VERB = 40
/** A nickname in marks, marks included: `Marcia "Cia" Price`. */
const NICKNAME = 4

/** Index of the verb of saying whose subject begins at `from`, just after speech, or undefined. */
export function verbOfSpeech(reading: Reading, from: number, end: number): number | undefined {
  const {tokens, bits} = reading
  if (!beginsSource(reading, from)) return undefined
  let inClause = false
  /** Where the finite verb of the clause within stands. */
  let verbWithin = -1
  for (let at = from + 1; at < Math.min(end, from + FARTHEST_VERB); ) {
    const stretch = stretchAt(reading, at)
    if (stretch) {
      if (stretch.last - stretch.first > NICKNAME) return undefined
      at = stretch.last
      continue
    }
    const own = bits[at] ?? 0
    if (tokens[at]?.text === ':' || (own & is.stop) !== 0) return undefined
    if ((own & is.comma) !== 0) inClause = false
    else if (inClause && verbWithin >= 0 && at - verbWithin > 1 && (own & is.past) !== 0 && isVerbOfSpeech(reading, from, at, end))
      return at
    else if (inClause && isFiniteWithin(own)) verbWithin = at
    else if ((own & (is.wh | is.that | is.subordinator)) !== 0 && (own & is.preposition) === 0) inClause = true
    else if (!inClause && isVerbOfSpeech(reading, from, at, end)) return at
    else if (!inClause && isOtherVerb(own)) return undefined
    at++
  }
  return undefined
}

/** A single capitalised word is a name, whatever else it could be: `"…," Will said`. */
function beginsSource({bits, tokens, stretchOf, verbs}: Reading, at: number): boolean {
  if (stretchOf[at] !== -1 || tokens[at]?.kind === 'punctuation') return false
  if (tokens[at]?.capital && verbs[at + 1]) return true
  const own = bits[at] ?? 0
  if ((own & (is.determiner | is.possessive | is.subject | is.proper | is.number)) !== 0) return true
  if ((own & is.gerund) !== 0 && tokens[at]?.capital !== true) return false
  const reports = ((verbs[at]?.forms ?? 0) & ~is.base) !== 0
  return (own & (is.noun | is.participle)) !== 0 && !reports && (own & (is.adverb | is.preposition)) === 0
}

function isVerbOfSpeech(reading: Reading, from: number, at: number, end: number): boolean {
  const {verbs, bits, tokens, stretchOf} = reading
  const entry = verbs[at]
  if (!entry?.verb.frames.quoted || tokens[at]?.capital) return false
  if ((entry.forms & (is.past | is.present)) === 0 && !((entry.forms & is.base) !== 0 && isPlural(reading, at - 1))) return false
  if (at > from + 1 && ((bits[at - 1] ?? 0) & (is.determiner | is.possessive | is.genitive | is.preposition)) !== 0) return false
  if (at + 1 >= end || stretchOf[at + 1] !== -1) return true
  const after = bits[at + 1] ?? 0
  const free = (after & (is.comma | is.stop | is.time | is.preposition | is.adverb | is.to | is.subordinator)) !== 0
  return (free || entry.verb.frames.addressee) && (after & is.that) === 0
}

/** "the farmers write", "the two write" */
function isPlural({tokens, bits}: Reading, at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  return lower === 'they' || lower === 'two' || (lower.endsWith('s') && !lower.endsWith('ss') && ((bits[at] ?? 0) & is.noun) !== 0)
}

/** After "who", a past form is no participle. */
function isFiniteWithin(own: number): boolean {
  return (own & (auxiliary | is.past | is.present)) !== 0 && (own & (is.genitive | is.noun | is.proper)) === 0
}

function isOtherVerb(own: number): boolean {
  if ((own & is.genitive) !== 0) return false
  if ((own & auxiliary) !== 0) return true
  return (own & (is.past | is.present)) !== 0 && (own & (is.noun | is.participle | is.proper)) === 0
}

/** `said the dog "was always barking"`: what is said, not who said it. */
export function quotesWithin(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const stretch = stretchAt(reading, i)
    if (stretch && stretch.last - stretch.first > NICKNAME) return true
  }
  return false
}
