import {anyVerb, auxiliary, finiteVerb, is} from './classes'
import {type Reading, stretchAt} from './reading'

/** A noun phrase longer than this is a parsing error, not a source. */
export const LONGEST_PHRASE = 60
/** Quoted words inside a name ("the “Apprentice” star"), not a quotation. */
const QUOTED_NAME = 6

const nominal = is.noun | is.proper | is.number
const closedWord =
  is.determiner | is.preposition | is.conjunction | is.subordinator | is.to | is.that | is.comma | is.stop | is.modal | is.wh

/** Whether a noun phrase may end with the token. */
export function endsPhrase(reading: Reading, i: number): boolean {
  const bits = reading.bits[i] ?? 0
  if (reading.stretchOf[i] !== -1) return shortStretch(reading, i)
  if ((bits & (is.subject | is.object)) !== 0) return true
  if (standsAlone(reading, i)) return true
  if ((bits & nominal) !== 0 && (bits & (is.preposition | is.conjunction | is.modal | is.be)) === 0) return true
  return reading.tokens[i]?.text === ')' || reading.tokens[i]?.text === '%'
}

/** Determiners and participles that end a subject: "Yet another said", "one in four of those surveyed said". */
const standingAlone = new Set(
  'another many several most few half two three four five six seven eight nine ten surveyed polled interviewed'.split(' '),
)

export function standsAlone({tokens}: Reading, i: number): boolean {
  return standingAlone.has(tokens[i]?.lower ?? '')
}

function shortStretch(reading: Reading, i: number): boolean {
  const stretch = stretchAt(reading, i)
  return stretch !== undefined && stretch.last - stretch.first <= QUOTED_NAME + 2
}

/** First token of the simple noun phrase (no "of …", no "and …") whose last token is `last`. */
export function simplePhraseLeft(reading: Reading, last: number, floor: number): number {
  const {tokens, bits} = reading
  let first = last
  const stretch = stretchAt(reading, last)
  if (stretch) first = Math.max(stretch.first, floor)
  if (tokens[last]?.text === ')') first = openingBracket(reading, last, floor) - 1
  if (first < floor) return last
  if (
    !stretch &&
    ((bits[first] ?? 0) & (is.subject | is.object)) !== 0 &&
    ((bits[first] ?? 0) & is.noun) === 0 &&
    ((bits[first] ?? 0) & is.determiner) === 0
  )
    return first
  while (first > floor && last - first < LONGEST_PHRASE) {
    const step = leftward(reading, first, floor)
    if (step < 0) break
    first = step
    if (((bits[first] ?? 0) & is.determiner) !== 0 && ((bits[first - 1] ?? 0) & (is.determiner | is.number)) === 0) break
  }
  return first
}

/** Where the phrase that begins at `first` goes on to its left, or -1. */
function leftward(reading: Reading, first: number, floor: number): number {
  const {tokens, bits} = reading
  const at = first - 1
  const token = tokens[at]
  const own = bits[at] ?? 0
  const here = bits[first] ?? 0
  if (!token) return -1
  if (reading.stretchOf[at] !== -1) {
    const stretch = stretchAt(reading, at)
    return stretch &&
      shortStretch(reading, at) &&
      stretch.first >= floor &&
      ((bits[stretch.first - 1] ?? 0) & (is.determiner | is.possessive)) !== 0
      ? stretch.first
      : -1
  }
  if ((own & is.genitive) !== 0) return at - 1 >= floor && endsPhrase(reading, at - 1) ? at - 1 : -1
  if (token.kind === 'mark') return !token.spaced && at - 1 >= floor && tokens[at - 1]?.kind === 'word' ? at - 1 : -1
  if (token.kind === 'punctuation') return joins(reading, at, first, floor) ? at - 1 : -1
  if ((own & is.that) !== 0) return -1
  if ((own & (is.determiner | is.possessive)) !== 0) return at
  if ((here & is.number) !== 0 && approximators.has(token.lower)) return tokens[at - 1]?.lower === 'of' || at === floor ? at : -1
  if ((own & (is.subject | is.object | closedWord | auxiliary)) !== 0) return -1
  if ((own & is.adverb) !== 0) return modifiesModifier(reading, at, first) ? at : -1
  if ((own & (is.participle | is.gerund | is.past)) !== 0 && (own & is.proper) === 0)
    return premodifies(bits[at - 1] ?? 0, at <= floor) && (own & (is.participle | is.gerund)) !== 0 ? at : -1
  if ((own & (is.present | is.base)) !== 0 && !token.capital)
    return premodifies(bits[at - 1] ?? 0, false) || afterComma(reading, at) || isSingularBefore(reading, at) ? at : -1
  if ((own & is.time) !== 0 && token.capital && (here & is.time) === 0 && ((bits[at - 1] ?? 0) & is.preposition) !== 0) return -1
  return (own & nominal) !== 0 ? at : -1
}

/** "a group of about 20 residents" */
const approximators = new Set(['about', 'around', 'over', 'under', 'up'])

function premodifies(before: number, atStart: boolean): boolean {
  return atStart || (before & (is.determiner | is.possessive | is.genitive | is.number)) !== 0
}

/** "…, campaign officials said" */
function afterComma({bits}: Reading, at: number): boolean {
  return ((bits[at] ?? 0) & (is.base | is.noun)) === (is.base | is.noun) && ((bits[at - 1] ?? 0) & is.comma) !== 0
}

/** "the Sanders campaign manager": after a singular noun, a base form is no verb. */
function isSingularBefore({bits, tokens}: Reading, at: number): boolean {
  const own = bits[at] ?? 0
  const before = bits[at - 1] ?? 0
  if ((own & is.base) === 0 || (own & is.noun) === 0 || (before & is.noun) === 0) return false
  return (before & is.proper) !== 0 || !(tokens[at - 1]?.lower ?? 's').endsWith('s')
}

function modifiesModifier(reading: Reading, at: number, first: number): boolean {
  const before = reading.bits[at - 1] ?? 0
  return first > at && (before & (is.determiner | is.possessive)) !== 0 && (reading.bits[first] ?? 0) !== 0
}

/** Hyphens, slashes, ampersands and the full stop in "St. Louis" join the parts of a name. */
function joins({tokens}: Reading, at: number, first: number, floor: number): boolean {
  const token = tokens[at]
  if (at - 1 < floor || !token) return false
  if (token.text === '&') return true
  if (token.text === '-' || token.text === '/' || token.text === '‑' || token.text === '–') return !token.spaced && !tokens[first]?.spaced
  return token.text === '$' || token.text === '#' || token.text === '@'
}

function openingBracket({tokens}: Reading, last: number, floor: number): number {
  for (let i = last - 1; i >= Math.max(floor, last - 14); i--) if (tokens[i]?.text === '(') return i
  return -1
}

const attaching = new Set(
  'of for at from with in to on by under behind against inside near about over between among within around outside across'.split(' '),
)

/** First token of the whole noun phrase that ends with `last`: prepositional phrases, coordination and relative clauses included. */
export function phraseLeft(reading: Reading, last: number, floor: number): number {
  const {tokens, bits} = reading
  let first = simplePhraseLeft(reading, last, floor)
  let beforeAnd = -1
  for (let steps = 0; steps < 12 && first > floor && last - first < LONGEST_PHRASE; steps++) {
    const at = first - 1
    const own = bits[at] ?? 0
    let end = -1
    if ((own & (is.preposition | is.to)) !== 0 && attaching.has(tokens[at]?.lower ?? '')) end = at - 1
    else if (tokens[at]?.lower === 'and' || tokens[at]?.lower === 'or') {
      end = at - 1
      beforeAnd = first
    } else if ((own & is.comma) !== 0 && beforeAnd >= 0) end = at - 1
    else if ((own & anyVerb) !== 0) {
      const head = reducedOrRelative(reading, at, floor)
      if (head < 0) break
      end = head
    } else if ((own & is.wh) !== 0 && tokens[at]?.lower === 'who') end = at - 1
    else break
    if (end < floor || !endsPhrase(reading, end) || isPronounOrTime(reading, end)) break
    const extended = simplePhraseLeft(reading, end, floor)
    // "In a recent paper, Doe and Roe": what a preposition leads in is no member of the list.
    if ((own & is.comma) !== 0 && extended - 1 === floor && ((bits[floor] ?? 0) & is.preposition) !== 0) return first
    first = extended
  }
  const before = bits[first - 1] ?? 0
  if (beforeAnd >= 0 && first > floor && (before & anyVerb) !== 0 && (before & is.noun) === 0) return beforeAnd
  return first
}

function isPronounOrTime(reading: Reading, i: number): boolean {
  const bits = reading.bits[i] ?? 0
  return personal.has(reading.tokens[i]?.lower ?? '') || ((bits & is.time) !== 0 && reading.tokens[i]?.capital === true)
}

const personal = new Set(['i', 'he', 'she', 'it', 'we', 'they', 'you', 'who', 'that', 'this', 'me', 'him', 'them', 'us'])

/** The verb at `at` belongs to a clause inside the phrase ("voters who support", "a poll released"): the noun before that clause, or -1. */
function reducedOrRelative(reading: Reading, at: number, floor: number): number {
  const {bits} = reading
  for (let i = at; i >= Math.max(floor, at - 12); i--) {
    const own = bits[i] ?? 0
    if ((own & (is.comma | is.stop | is.mark)) !== 0) break
    if ((own & is.wh) !== 0 || (own & is.that) !== 0) return (own & is.wh) !== 0 && endsPhrase(reading, i - 1) ? i - 1 : -1
  }
  const own = bits[at] ?? 0
  const reduced = (own & (is.participle | is.gerund)) !== 0 && (own & auxiliary) === 0 && reading.verbs[at]?.verb.frames.bare !== true
  return reduced && ((bits[at - 1] ?? 0) & nominal) !== 0 ? at - 1 : -1
}

/** One past the simple noun phrase that begins at `first`, or `first` where none does. */
export function simplePhraseRight(reading: Reading, first: number, end: number): number {
  const {tokens, bits} = reading
  let at = first
  let head = false
  while (at < end && at - first < LONGEST_PHRASE) {
    const own = bits[at] ?? 0
    const token = tokens[at]
    if (!token) break
    if (reading.stretchOf[at] !== -1) {
      const stretch = stretchAt(reading, at)
      if (!stretch || stretch.last > end || !shortStretch(reading, at) || at === first) break
      at = stretch.last
      head = true
      continue
    }
    if (at === first && (own & (is.subject | is.object)) !== 0 && (own & (is.determiner | is.noun)) === 0) return at + 1
    if (token.kind === 'punctuation') {
      if (at > first && joins(reading, at, at + 1, first)) at++
      else if (at > first && token.text === '(' && tokens[at + 1]?.capital) at = closingBracket(reading, at, end)
      else if (at > first && token.text === '%') at++
      else if (token.text === '$' || token.text === '@' || token.text === '#') at++
      else break
      continue
    }
    if (token.kind === 'mark') {
      if (token.spaced || !head) break
      at++
      continue
    }
    if ((own & is.genitive) !== 0 && head) {
      at++
      head = false
      continue
    }
    if ((own & is.that) !== 0) break
    if ((own & (is.determiner | is.possessive)) !== 0) {
      if (head) break
      at++
      head = (own & (is.subject | is.object)) !== 0
      continue
    }
    if ((own & (closedWord | auxiliary | is.subject)) !== 0) break
    if ((own & is.adverb) !== 0) {
      if (head) break
      at++
      continue
    }
    if (head && (own & (is.past | is.participle)) !== 0 && (own & is.proper) === 0) break
    const titles = (own & (is.base | is.noun)) === (is.base | is.noun) && tokens[at + 1]?.capital === true
    if (head && (own & (is.gerund | is.present | is.base)) !== 0 && !token.capital && !titles && reading.verbs[at] !== undefined) break
    if (head && (own & is.time) !== 0 && token.capital) break
    if ((own & (nominal | is.participle | is.gerund | is.past)) === 0) break
    head ||= (own & nominal) !== 0
    at++
  }
  return head || (at > first && standsAlone(reading, at - 1)) ? at : first
}

function closingBracket({tokens}: Reading, open: number, end: number): number {
  for (let i = open + 1; i < Math.min(end, open + 14); i++) if (tokens[i]?.text === ')') return i + 1
  return open + 1
}

/** One past the noun phrase that begins at `first`, with the prepositional phrases that belong to it and any coordination. */
export function phraseRight(reading: Reading, first: number, end: number): number {
  const {tokens, bits} = reading
  let at = simplePhraseRight(reading, first, end)
  if (at === first) return first
  for (let steps = 0; steps < 8; steps++) {
    const lower = tokens[at]?.lower ?? ''
    const own = bits[at] ?? 0
    const attaches = (own & (is.preposition | is.to)) !== 0 && rightAttaching.has(lower) && !introducesOccasion(reading, at, end)
    const coordinates = lower === 'and' || lower === 'or'
    if (at >= end || !(attaches || coordinates)) break
    const after = simplePhraseRight(reading, at + 1, end)
    if (after === at + 1 || (coordinates && ((bits[after] ?? 0) & finiteVerb) !== 0)) break
    at = after
  }
  return at
}

const rightAttaching = new Set('of for at from with in behind under to'.split(' '))

/** "in an interview", "at a rally", "on Twitter", "in a statement": where it was said, not who said it. */
export function introducesOccasion(reading: Reading, at: number, end: number): boolean {
  const {bits} = reading
  for (let i = at + 1; i < Math.min(end, at + 7); i++) {
    const own = bits[i] ?? 0
    if ((own & (is.occasion | is.time)) !== 0) return true
    if ((own & (is.preposition | is.comma | is.stop | is.conjunction)) !== 0 || reading.stretchOf[i] !== -1) return false
  }
  return false
}
