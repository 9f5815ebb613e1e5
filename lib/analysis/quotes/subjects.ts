/** Subjects that stand elsewhere in the sentence: of coordinated verbs, of participles, and the subject of the sentence as a whole. */
import type {TokenRange} from '../draft'
import {finiteVerb, is} from './classes'
import {type Cue, subjectBefore} from './cues'
import {endsPhrase, simplePhraseLeft, simplePhraseRight} from './phrases'
import {innerEnd, next, type Reading, type Unit} from './reading'
import type {Place} from './reported'

/** "…, and called for": the subject of the verb before. */
export function sharedSubject(reading: Reading, place: Place, cue: Cue): TokenRange | undefined {
  const {tokens, bits} = reading
  let at = cue.first - 1
  while (at >= place.unit.first && ((bits[at] ?? 0) & is.adverb) !== 0) at--
  const lower = tokens[at]?.lower ?? ''
  const afterSpeech = reading.stretchOf[at] !== -1 && innerEnd(reading, at + 1)?.text === ','
  if (lower !== 'and' && lower !== 'but' && lower !== 'or' && lower !== ',' && !afterSpeech) return undefined
  return place.source ?? mainSubject(reading, place.unit, cue.first)
}

/** Subject of "adding …", "with officials saying …", "a man shouting …". */
export function participleSource(reading: Reading, place: Place, cue: Cue): TokenRange | undefined {
  const {bits, tokens} = reading
  let at = cue.first - 1
  while (at >= place.unit.first && ((bits[at] ?? 0) & is.adverb) !== 0 && ((bits[at] ?? 0) & is.subordinator) === 0) at--
  if (at < place.unit.first) return mainSubject(reading, place.unit, place.unit.last)
  const own = bits[at] ?? 0
  const before = tokens[at]?.lower ?? ''
  if (reading.stretchOf[at] !== -1 || (own & (is.comma | is.conjunction)) !== 0 || before === '—' || before === '–' || before === '-')
    return ownSource(reading, place) ?? nearestSpeaker(reading, place.unit, at) ?? mainOutside(reading, place.unit, at)
  if (
    [
      'while',
      'after',
      'before',
      'when',
      'by',
      'without',
      'in',
      'for',
      'since',
      'than',
      'from',
      'of',
      'upon',
      'despite',
      'through',
      'besides',
    ].includes(before)
  )
    return place.source ?? mainSubject(reading, place.unit, place.unit.last)
  if (at < place.floor || !endsPhrase(reading, at)) return undefined
  const named = {first: simplePhraseLeft(reading, at, place.floor), last: at + 1}
  return isMedium(reading, named, place) ? (place.source ?? mainSubject(reading, place.unit, place.unit.last) ?? named) : named
}

/** The subject of the words before the participle, the name that they begin with, or the subject of the sentence as a whole. */
function mainOutside(reading: Reading, unit: Unit, before: number): TokenRange | undefined {
  const main = mainSubject(reading, unit, before)
  if (main) return main
  const opening = {first: unit.first, last: simplePhraseRight(reading, unit.first, before)}
  const named = opening.last > opening.first && ((reading.bits[opening.last - 1] ?? 0) & is.proper) !== 0
  return named ? opening : mainSubject(reading, unit, unit.last)
}

/** A source that can be shared: "that" belongs to its own clause. */
function ownSource({bits}: Reading, {source}: Place): TokenRange | undefined {
  return source && ((bits[source.first] ?? 0) & is.that) === 0 ? source : undefined
}

/** "released a statement saying": who released it speaks, not the statement. */
function isMedium({bits}: Reading, named: TokenRange, place: Place): boolean {
  const head = bits[named.last - 1] ?? 0
  const before = bits[named.first - 1] ?? 0
  if ((head & (is.occasion | is.time)) === 0 || named.first <= place.unit.first) return false
  return (before & (is.past | is.present | is.base | is.gerund | is.preposition)) !== 0
}

/** Who does what the sentence tells last before the token, where it is somebody who can speak. */
export function nearestSpeaker(reading: Reading, unit: Unit, before: number): TokenRange | undefined {
  const nearest = nearestSubject(reading, unit, before)
  return nearest && canSpeak(reading, nearest) ? nearest : undefined
}

/** A name, "he", "they", "the captain". */
export function canSpeak(reading: Reading, {first, last}: TokenRange): boolean {
  const {tokens, bits} = reading
  if (persons.has(tokens[first]?.lower ?? '')) return true
  if (things.has(tokens[first]?.lower ?? '')) return false
  const isName = (at: number) => tokens[at]?.capital === true && ((bits[at] ?? 0) & is.proper) !== 0
  const head = simplePhraseRight(reading, first, last) - 1
  return isName(last - 1) || ((bits[head] ?? 0) & is.role) !== 0 || (tokens[last - 1]?.text === ',' && isName(head))
}

const persons = new Set(['he', 'she', 'they', 'i', 'we'])

/** Written with a capital at a sentence's start, they are no names. */
const things = new Set(['nothing', 'nobody', 'none', 'everything', 'something', 'anything', 'much', 'little'])

/** In tokens. */
const FARTHEST_VERB = 80

/** Subject of the last finite verb before the token. */
function nearestSubject(reading: Reading, unit: Unit, before: number): TokenRange | undefined {
  for (let i = before - 1; i > Math.max(unit.first, before - FARTHEST_VERB); i--) {
    const own = reading.bits[i] ?? 0
    if (reading.stretchOf[i] !== -1 || (own & finiteVerb) === 0 || (own & (is.noun | is.proper | is.genitive)) !== 0) continue
    const subject = subjectBefore(reading, i, unit.first)
    if (subject) return subject
  }
  return undefined
}

/** Subject of the unit's first finite verb. */
export function mainSubject(reading: Reading, unit: Unit, before: number): TokenRange | undefined {
  const {bits} = reading
  const limit = Math.min(before, unit.last, unit.first + 80)
  for (let i = unit.first, after = i; i < limit; i = after) {
    after = next(reading, i)
    const own = bits[i] ?? 0
    if (
      reading.stretchOf[i] !== -1 ||
      (own & finiteVerb) === 0 ||
      (own & is.proper) !== 0 ||
      ((own & is.noun) !== 0 && (own & is.present) === 0)
    )
      continue
    if ((own & is.genitive) !== 0 && (own & is.be) !== 0) continue
    const subject = subjectBefore(reading, i, unit.first)
    if (!subject || ((bits[subject.first] ?? 0) & is.wh) !== 0) continue
    // "While admitting that there were …": the clause's own word, but for "That was …".
    if (((bits[subject.first] ?? 0) & is.that) !== 0 && subject.first > unit.first) continue
    if (!followsSubordinator(reading, subject, unit)) return subject
  }
  return undefined
}

function followsSubordinator({bits}: Reading, subject: TokenRange, unit: Unit): boolean {
  const before = subject.first - 1
  return before >= unit.first && ((bits[before] ?? 0) & (is.subordinator | is.wh | is.that)) !== 0
}
