/**
 * Word classes of tokens, as bits: closed classes by list, open ones by form. Deliberately ambiguous ("claims" is a noun and a verb):
 * the phrase finder decides by what stands around.
 */
import * as verbs from '../data/verbs'
import * as words from '../data/words'
import type {Name, Token} from '../draft'
import {inflections, irregularBases} from './inflect'

export const is = {
  determiner: 1 << 0,
  subject: 1 << 1,
  object: 1 << 2,
  possessive: 1 << 3,
  preposition: 1 << 4,
  conjunction: 1 << 5,
  subordinator: 1 << 6,
  wh: 1 << 7,
  be: 1 << 8,
  have: 1 << 9,
  do: 1 << 10,
  modal: 1 << 11,
  negation: 1 << 12,
  adverb: 1 << 13,
  time: 1 << 14,
  occasion: 1 << 15,
  role: 1 << 16,
  /** Finite past tense. */
  past: 1 << 17,
  /** Third person singular present. */
  present: 1 << 18,
  base: 1 << 19,
  participle: 1 << 20,
  gerund: 1 << 21,
  proper: 1 << 22,
  number: 1 << 23,
  /** A word of an open class that may head or fill a noun phrase. */
  noun: 1 << 24,
  to: 1 << 25,
  that: 1 << 26,
  /** "'s" after a noun. */
  genitive: 1 << 27,
  mark: 1 << 28,
  comma: 1 << 29,
  stop: 1 << 30,
} as const

export const auxiliary = is.be | is.have | is.do | is.modal
export const finiteVerb = is.past | is.present | auxiliary
export const anyVerb = finiteVerb | is.base | is.participle | is.gerund

const known = new Map<string, number>()
const add = (list: readonly string[], bits: number) => {
  for (const word of list) {
    for (const spelling of word.includes("'") ? [word, word.replace("'", '’')] : [word])
      known.set(spelling, (known.get(spelling) ?? 0) | bits)
  }
}
const forms = {base: is.base, present: is.present, past: is.past, participle: is.participle, gerund: is.gerund}

for (const base of [...irregularBases, ...verbs.regularVerbs.trim().split(/\s+/)]) {
  for (const {form, as} of inflections(base)) add([form], forms[as] | (as === 'past' || as === 'participle' ? 0 : is.noun))
}
/** Closed classes silence the open readings of their words. */
for (const list of [words.beForms, words.haveForms, words.doForms, words.modals, words.negations])
  for (const word of list) known.delete(word)
const closed: [readonly string[], number][] = [
  [words.determiners, is.determiner],
  [words.possessives, is.possessive],
  [words.subjectPronouns, is.subject],
  [words.objectPronouns, is.object],
  [words.prepositions, is.preposition],
  [words.conjunctions, is.conjunction],
  [words.subordinators, is.subordinator],
  [words.whWords, is.wh],
  [words.beForms, is.be],
  [words.haveForms, is.have],
  [words.doForms, is.do],
  [words.modals, is.modal],
  [words.negations, is.negation],
  [words.adverbs, is.adverb],
]
for (const [list, bits] of closed) add(list, bits)
add(words.timeWords, is.time | is.noun)
add(words.occasions, is.occasion | is.noun)
add(words.roleNouns, is.role | is.noun)
add(['to'], is.to)
add(['that'], is.that)
const notAdverbs = new Set(words.notAdverbs)
const notPast = new Set(
  'indeed speed need seed breed hundred sacred naked wicked beloved united red bed shed feed creed greed weed'.split(' '),
)

const nounOnly = is.noun | is.proper
/** What a part of a name may look like. */
const otherwise = is.adverb | is.modal | is.preposition | is.subordinator | is.past | is.present | is.base | is.participle | is.gerund

/** The class bits of every token; `names` tells which words are a person's name, whatever else they could be. */
export function classify(tokens: readonly Token[], names: readonly Name[] = []): Int32Array {
  const bits = new Int32Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token) bits[i] = followsHyphen(tokens, i) ? is.noun : isNameAmidSentence(tokens, i) ? nounOnly : classOf(token, tokens[i - 1])
  }
  for (let i = 0; i < tokens.length; i++)
    if (((bits[i] ?? 0) & is.genitive) !== 0) bits[i] = apostropheS(bits[i - 1] ?? 0, bits[i + 1] ?? 0)
  for (const name of names) if (name.kind === 'person') markName(tokens, bits, name)
  return bits
}

/** "Mark Long said", "Rob Say told": within a full name, an adverb or a verb is a name as any other; alone, only a modal is ("May said"). */
function markName(tokens: readonly Token[], bits: Int32Array, {first, last}: Name): void {
  const mayBe = last - first > 1 ? otherwise : is.modal
  // "Said Jane Doe": some are called so, but far oftener somebody said something.
  const opening = inverting.has(tokens[first]?.lower ?? '') ? 1 : 0
  for (let i = first + opening; i < last; i++) {
    if (tokens[i]?.kind === 'word' && tokens[i]?.capital && ((bits[i] ?? 0) & mayBe) !== 0) bits[i] = nounOnly
  }
}

const inverting = new Set(['said', 'says', 'asked', 'added', 'wrote', 'asks', 'adds'])

/** "voice-over", "sign-up": the second half of a compound is no preposition. */
function followsHyphen(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const hyphen = tokens[i - 1]
  return token?.kind === 'word' && !token.spaced && hyphen?.text === '-' && !hyphen.spaced && tokens[i - 2]?.kind === 'word'
}

/** "said Will Dole", `"…," Will wrote`: amid a sentence, a modal has no capital unless it is a name. */
function isNameAmidSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const before = tokens[i - 1]
  if (!token?.capital || !before || ((known.get(token.lower) ?? 0) & nameLike) === 0) return false
  const amid = before.kind === 'word' ? !before.capital : before.text === ',' || (before.kind === 'mark' && tokens[i - 2]?.text === ',')
  return amid && token.lower.length > 2 && !token.lower.includes("n't") && !token.lower.includes('n’t')
}

/** "he's" is a verb, "Smith's" mostly a genitive; "Smith's calling for" and "Smith's not" are verbs again. */
function apostropheS(before: number, after: number): number {
  if ((before & (is.subject | is.wh | is.that)) !== 0 && (before & is.noun) === 0) return is.be | is.have
  const verbal = (after & (is.negation | is.determiner | is.preposition)) !== 0 || ((after & is.gerund) !== 0 && (after & is.proper) === 0)
  return verbal ? is.genitive | is.be | is.have : is.genitive
}

function classOf(token: Token, before: Token | undefined): number {
  switch (token.kind) {
    case 'number':
      return is.number | is.noun
    case 'mark':
      return is.mark
    case 'punctuation':
      return token.text === ',' ? is.comma : stops.has(token.text) ? is.stop : 0
    case 'word':
      return wordClass(token, before)
  }
}

const stops = new Set(['.', '!', '?', '…', ';'])

function wordClass(token: Token, before: Token | undefined): number {
  const {lower, capital} = token
  if (token.text === 'US') return nounOnly
  if (!token.spaced && (lower === "'s" || lower === '’s')) return is.genitive | is.be | is.have
  const listed = known.get(lower)
  const closedBits = listed === undefined ? 0 : listed & closedMask
  if (
    closedBits !== 0 &&
    !(
      capital &&
      before !== undefined &&
      before.kind === 'word' &&
      before.capital &&
      (closedBits & is.determiner) === 0 &&
      lower.length > 3 &&
      (closedBits & nameLike) !== 0
    )
  ) {
    return listed ?? 0
  }
  const name = capital && (before?.kind === 'word' || before?.text === ',') && lower.endsWith('ly')
  const open = listed ?? (name ? is.noun : guess(lower))
  if (!capital || (listed !== undefined && startsSentence(before) && (open & is.past) !== 0)) return open
  return before?.kind === 'word' ? (open & ~is.gerund) | nounOnly : open | nounOnly
}

/** "Asked about …", "Said Smith: …": at a sentence's start the capital means nothing. */
function startsSentence(before: Token | undefined): boolean {
  return before === undefined || before.kind !== 'word'
}

const closedMask =
  is.determiner |
  is.possessive |
  is.subject |
  is.object |
  is.preposition |
  is.conjunction |
  is.subordinator |
  is.wh |
  is.be |
  is.have |
  is.do |
  is.modal |
  is.negation |
  is.adverb |
  is.to |
  is.that
/** Closed-class words that are names too when capitalised amid capitals ("Will Hurd", "May"). */
const nameLike = is.modal

function guess(lower: string): number {
  if (lower.length > 4) {
    if (lower.endsWith('ly') && !notAdverbs.has(lower)) return is.adverb
    if (lower.endsWith('ed') && !notPast.has(lower)) return is.past | is.participle
    if (lower.endsWith('ing')) return is.gerund | is.noun
  }
  return is.noun
}
