/**
 * Around a reporting verb: the whole verb group ("has repeatedly said", "went on to say"), and the words that name who does the reporting.
 */
import {floatingQuantifiers} from '../data/function-words'
import type {TokenRange} from '../draft'
import {beginsApposition} from './appositions'
import {auxiliary, finiteVerb, is} from './classes'
import type {ReportingVerb} from './lexicon'
import {endsPhrase, phraseLeft, simplePhraseRight, standsAlone} from './phrases'
import type {Reading} from './reading'

export interface Cue extends TokenRange {
  head: number
  verb: ReportingVerb
  /** `finite`: has a subject of its own; `gerund`: "adding …", whose subject stands elsewhere; `passive`: "was told". */
  kind: 'finite' | 'gerund' | 'passive' | 'infinitive'
}

/** Verbs that carry another ("went on to say", "continued to insist") without meaning of their own. */
const catenatives = new Set(
  'continue continues continued continuing go goes went going begin begins began start starts started proceed proceeded used tend tends have has had need needs come came appear seem dare sought seek'.split(
    ' ',
  ),
)

/** The verb group round the token at `head`, or undefined where the word is no verb there. */
export function cueAt(reading: Reading, head: number, floor: number, entry = reading.verbs[head]): Cue | undefined {
  const {tokens, bits} = reading
  const token = tokens[head]
  if (!entry || !token || ((reading.bits[head] ?? 0) & (is.preposition | is.conjunction | is.subordinator)) !== 0) return undefined
  const {verb, forms} = entry
  if (token.capital && token.lower === 'states') return undefined
  if (token.capital && head > floor && tokens[head - 1]?.kind === 'word' && tokens[head - 1]?.capital !== true && (forms & is.base) !== 0)
    return undefined
  let at = head - 1
  while (at >= floor && isAdverbial(reading, at)) at--
  const own = at >= floor ? (bits[at] ?? 0) : 0
  const cue = (first: number, kind: Cue['kind']): Cue => ({first, last: head + 1, head, verb, kind})
  if (at < floor) return bare(reading, head, forms, floor, cue)
  if ((own & (is.modal | is.do)) !== 0 && (own & is.have) === 0 && (forms & is.base) !== 0)
    return cue(groupStart(reading, at, floor), 'finite')
  if ((own & is.have) !== 0 && (own & is.genitive) === 0 && (forms & is.participle) !== 0)
    return cue(groupStart(reading, at, floor), 'finite')
  if ((own & is.be) !== 0 && ((own & is.genitive) === 0 || followsPronoun(reading, at))) {
    if ((forms & is.gerund) !== 0) return cue(groupStart(reading, at, floor), 'finite')
    if ((forms & is.participle) !== 0 && (own & is.genitive) === 0) return cue(groupStart(reading, at, floor), 'passive')
  }
  if ((own & is.genitive) !== 0 && followsPronoun(reading, at) && (forms & is.participle) !== 0) return cue(at, 'finite')
  if ((own & is.to) !== 0 && (forms & is.base) !== 0) return infinitive(reading, at, floor, cue)
  return bare(reading, head, forms, floor, cue)
}

export function isAdverbial({bits, tokens, stretchOf}: Reading, i: number): boolean {
  const own = bits[i] ?? 0
  if (stretchOf[i] !== -1) return false
  return (
    ((own & (is.adverb | is.negation)) !== 0 && (own & (is.subject | is.determiner | is.wh | is.preposition)) === 0) ||
    tokens[i]?.lower === 'both'
  )
}

function followsPronoun({bits}: Reading, at: number): boolean {
  return ((bits[at - 1] ?? 0) & (is.subject | is.wh)) !== 0
}

/** First token of the auxiliaries that end at `at`. */
export function groupStart(reading: Reading, at: number, floor: number): number {
  let first = at
  for (let i = at - 1; i >= floor && i > at - 8; i--) {
    const own = reading.bits[i] ?? 0
    if ((own & auxiliary) !== 0 && (own & is.noun) === 0) first = i
    else if (!isAdverbial(reading, i)) break
  }
  return first
}

/** "went on to say": the cue begins with the verb that carries the infinitive. */
function infinitive(reading: Reading, to: number, floor: number, cue: (first: number, kind: Cue['kind']) => Cue): Cue | undefined {
  const {tokens, bits} = reading
  let at = to - 1
  if (tokens[at]?.lower === 'on' || tokens[at]?.lower === 'out') at--
  if (at < floor || !catenatives.has(tokens[at]?.lower ?? '')) return cue(to, 'infinitive')
  let first = at
  let before = at - 1
  while (before >= floor && isAdverbial(reading, before)) before--
  if (before >= floor && ((bits[before] ?? 0) & auxiliary) !== 0) first = groupStart(reading, before, floor)
  return cue(first, 'finite')
}

function bare(
  reading: Reading,
  head: number,
  forms: number,
  floor: number,
  cue: (first: number, kind: Cue['kind']) => Cue,
): Cue | undefined {
  const {bits, tokens} = reading
  const before = bits[head - 1] ?? 0
  const start = head - 1 < floor
  if ((forms & is.gerund) !== 0) return start || (before & (is.determiner | is.possessive)) === 0 ? cue(head, 'gerund') : undefined
  if ((forms & is.past) !== 0) {
    const free =
      start ||
      (before & (is.determiner | is.possessive | is.be)) === 0 ||
      standsAlone(reading, head - 1) ||
      floatingQuantifiers.has(tokens[head - 1]?.lower ?? '')
    return free ? cue(head, 'finite') : undefined
  }
  if ((forms & is.present) !== 0 && start) return nounsInS.has(tokens[head]?.lower ?? '') ? undefined : cue(head, 'finite')
  if ((forms & is.present) !== 0) return looksFinite(reading, head, before) ? cue(head, 'finite') : undefined
  if ((forms & is.base) !== 0 && !start) return pluralSubject(reading, head, floor) ? cue(head, 'finite') : undefined
  return undefined
}

/** "Trump claims that …" against "the campaign's claims". */
function looksFinite(reading: Reading, head: number, before: number): boolean {
  const {bits, tokens, stretchOf} = reading
  if (stretchOf[head - 1] !== -1) return true
  if ((before & (is.subject | is.wh | is.comma | is.conjunction)) !== 0) return true
  if ((before & (is.determiner | is.possessive | is.preposition | is.genitive | is.number | is.to)) !== 0) return false
  if (!nounsInS.has(tokens[head]?.lower ?? '')) return true
  const after = bits[head + 1] ?? 0
  if (tokens[head]?.lower === 'states') return opensStatement(reading, head + 1)
  if (tokens[head]?.lower === 'issues') return (after & (is.determiner | is.possessive)) !== 0
  if (tokens[head + 1]?.text === ':' || stretchOf[head + 1] !== -1) return true
  if (
    (after & (is.preposition | is.be | is.have | is.modal | is.do)) !== 0 &&
    (after & (is.determiner | is.subordinator)) === 0 &&
    reading.verbs[head]?.verb.frames.prepositions.has(tokens[head + 1]?.lower ?? '') !== true
  )
    return false
  return true
}

/** "the law states that …", not "states that have voted". */
function opensStatement({bits, tokens}: Reading, at: number): boolean {
  if (tokens[at]?.text === ':' || tokens[at]?.text === ',') return true
  return ((bits[at] ?? 0) & is.that) !== 0 && ((bits[at + 1] ?? 0) & finiteVerb) === 0
}

/** Third-person forms that are as often plural nouns. */
const nounsInS = new Set(
  'shares claims reports plans calls promises hopes fears requests demands questions doubts attacks tweets posts estimates notes states charges comments views looks shows votes polls offers supports details signals projects pledges vows threats needs wants dreams loves hates likes values trusts praises quotes blogs texts emails e-mails prints signs stresses outlines objects protests challenges benefits addresses lists names brands labels terms contests complaints answers replies responses remarks credits honors favors desires intends lobbies pushes presses orders commands instructs rules finds backs issues mentions touts celebrates aims regrets worries concerns wishes expects guesses bans mandates documents accounts counters'.split(
    ' ',
  ),
)

/** A base form is finite after a plural subject: "aides to Clinton say", "six in 10 say". */
function pluralSubject(reading: Reading, head: number, floor: number): boolean {
  const {bits, tokens} = reading
  const subject = subjectBefore(reading, head, floor)
  if (!subject || (tokens[head]?.lower === 'state' && !opensStatement(reading, head + 1))) return false
  const first = bits[subject.first] ?? 0
  const lower = tokens[subject.first]?.lower ?? ''
  if (subject.last - subject.first === 1 && (first & (is.subject | is.wh)) !== 0) return !singularPronouns.has(lower)
  if (
    nounsInS.has(`${tokens[head]?.lower}s`) &&
    ((bits[head + 1] ?? 0) & is.preposition) !== 0 &&
    !reading.verbs[head]?.verb.frames.prepositions.has(tokens[head + 1]?.lower ?? '')
  )
    return false
  const simple = Math.min(subject.last, Math.max(subject.first + 1, simplePhraseRight(reading, subject.first, subject.last)))
  for (let i = simple; i < subject.last && i < simple + 12; i++) if (tokens[i]?.lower === 'and') return true
  const noun = tokens[simple - 1]?.lower ?? ''
  return isPlural(noun) || plurals.has(noun) || (first & is.number) !== 0 || plurals.has(lower)
}

const singularPronouns = new Set([
  'he',
  'she',
  'it',
  'this',
  'that',
  'each',
  'one',
  'another',
  'everyone',
  'someone',
  'nobody',
  'anyone',
  'somebody',
  'everybody',
])
const plurals = new Set('two three four five six seven eight nine ten half most many some several both these those few'.split(' '))

function isPlural(word: string): boolean {
  return pluralWords.has(word) || (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith("'s"))
}

const pluralWords = new Set(['people', 'supporters', 'percent', '%', 'women', 'men', 'police', 'children', 'media', 'majority', 'minority'])

/** The noun phrase that is the subject of the verb group beginning at `first`, or undefined. */
export function subjectBefore(reading: Reading, first: number, floor: number): TokenRange | undefined {
  const {bits, tokens} = reading
  let last = first - 1
  while (last >= floor && isAdverbial(reading, last)) last--
  last = beforeTime(reading, last, floor)
  if (last < floor) return undefined
  const own = bits[last] ?? 0
  if ((own & is.comma) !== 0 || isDash(reading, last)) return subjectBeforeComma(reading, last, floor)
  if ((own & is.wh) !== 0)
    return ['who', 'which', 'whoever'].includes(tokens[last]?.lower ?? '') ? {first: last, last: last + 1} : undefined
  if ((own & is.that) !== 0) return endsPhrase(reading, last - 1) && last - 1 >= floor ? {first: last, last: last + 1} : undefined
  if (!endsPhrase(reading, last)) return whoDid(reading, last, floor)
  if ((own & is.object) !== 0 && (own & (is.subject | is.noun | is.determiner)) === 0) {
    if (!(tokens[last]?.lower ?? '').endsWith('self')) return undefined
    if (last - 1 >= floor && endsPhrase(reading, last - 1)) return {first: phraseLeft(reading, last - 1, floor), last: last}
  }
  return {first: phraseLeft(reading, last, floor), last: last + 1}
}

/** "an ad called …", "met with aides worried that …": after an object, a participle describes the noun and reports nothing. */
export function isObject(reading: Reading, subject: TokenRange, floor: number): boolean {
  const {bits, tokens} = reading
  const at = subject.first - 1
  if (at < floor || reading.stretchOf[at] !== -1) return false
  const own = bits[at] ?? 0
  if (((bits[subject.first] ?? 0) & (is.subject | is.wh)) !== 0 && ((bits[subject.first] ?? 0) & is.determiner) === 0) return false
  if ((own & (is.subordinator | is.that | is.wh | is.conjunction | is.adverb)) !== 0) return false
  if ((own & (is.preposition | is.to)) !== 0) return tokens[at]?.capital !== true
  return (
    (own & (is.past | is.present | is.be | is.have | is.participle | is.gerund)) !== 0 &&
    (own & is.proper) === 0 &&
    reading.verbs[at]?.verb.frames.bare !== true
  )
}

/** Over "this week" and "on Monday" between a subject and its verb. */
function beforeTime(reading: Reading, last: number, floor: number): number {
  const {bits, tokens, stretchOf} = reading
  let at = last
  while (at > floor && stretchOf[at] === -1 && ((bits[at] ?? 0) & is.time) !== 0 && last - at < 3) at--
  if (at === last) return last
  while (at > floor && (timeLeads.has(tokens[at]?.lower ?? '') || ((bits[at] ?? 0) & is.adverb) !== 0) && last - at < 6) at--
  return endsPhrase(reading, at) || (((bits[at] ?? 0) & is.comma) !== 0 && endsPhrase(reading, at - 1)) ? at : last
}

const timeLeads = new Set(['this', 'last', 'earlier', 'late', 'early', 'on', 'the', 'in', 'that', 'next', 'later'])

export function isDash({tokens}: Reading, i: number): boolean {
  const token = tokens[i]
  return (
    token !== undefined &&
    (token.text === '—' ||
      token.text === '―' ||
      token.text === '–' ||
      token.text === '--' ||
      token.text === '---' ||
      (token.text === '-' && token.spaced && tokens[i + 1]?.spaced === true))
  )
}

/** "Smith, a spokesman for the agency, said": the apposition belongs to the source; "Smith, in an interview, said": it does not. */
function subjectBeforeComma(reading: Reading, close: number, floor: number): TokenRange | undefined {
  const {bits} = reading
  let open = close - 1
  while (
    open >= floor &&
    close - open < 45 &&
    !(((bits[open] ?? 0) & is.comma) !== 0 || isDash(reading, open)) &&
    reading.stretchOf[open] === -1
  )
    open--
  if (open < floor && reading.tokens[close - 1]?.text === ')') return bracketed(reading, close, floor)
  if (open <= floor || close - open >= 45 || reading.stretchOf[open] !== -1) return undefined
  if (open === close - 1 || !endsPhrase(reading, open - 1)) return undefined
  const apposition = beginsApposition(reading, open + 1, close)
  let first = phraseLeft(reading, open - 1, floor)
  for (let steps = 0; steps < 3 && first - 1 > floor && ((bits[first - 1] ?? 0) & is.comma) !== 0; steps++) {
    const inner = bits[first] ?? 0
    const describes = (inner & (is.number | is.determiner)) !== 0 || (!reading.tokens[first]?.capital && (inner & is.noun) !== 0)
    if (!describes || !endsPhrase(reading, first - 2) || ((bits[first - 2] ?? 0) & is.time) !== 0) break
    first = phraseLeft(reading, first - 2, floor)
  }
  return {first, last: apposition ? close + 1 : open}
}

/** "Sen. Reed (D-R.I.), said": the comma belongs to the bracket, and the sentence begins with the name. */
function bracketed(reading: Reading, close: number, floor: number): TokenRange | undefined {
  const first = phraseLeft(reading, close - 1, floor)
  return first === floor ? {first, last: close} : undefined
}

/** In tokens: "who picked up", "who had just walked by". */
const LONGEST_WHO = 8

/** "a man who picked up said": the clause about the subject ends with a small word, not with a noun. */
function whoDid(reading: Reading, last: number, floor: number): TokenRange | undefined {
  const {bits, tokens, stretchOf} = reading
  if (((bits[last] ?? 0) & (is.preposition | is.adverb)) === 0) return undefined
  let verb = false
  for (let i = last - 1; i > Math.max(floor, last - LONGEST_WHO); i--) {
    const own = bits[i] ?? 0
    if (stretchOf[i] !== -1 || (own & (is.comma | is.stop | is.that)) !== 0) return undefined
    verb ||= (own & finiteVerb) !== 0
    if (tokens[i]?.lower === 'who')
      return verb && endsPhrase(reading, i - 1) ? {first: phraseLeft(reading, i - 1, floor), last: last + 1} : undefined
  }
  return undefined
}
