/**
 * Takes a source phrase apart: its core up to the first preposition, relative clause or comma; the head of the core (a name, a pronoun or a
 * noun); the names joined to it by "and"; and the name in its apposition ("a spokesman for the company, John Doe").
 */
import {determiners, functionWords} from '../data/function-words'
import {isPluralRole} from '../data/titles'
import type {Token, TokenRange} from '../draft'
import {startOfTitledPerson, titleGoesOn} from './long-titles'
import {isPlace} from './places'
import {nameAt, type Register} from './register'

export interface Phrase extends TokenRange {
  /** One past the core's last token. */
  cut: number
  /** Indices into `mentions`: the head where that is a name, with others joined by "and". */
  heads: number[]
  /** One past the words that join unnamed others to the head: "and its allies". */
  company?: number
  /** The name that an apposition gives to a description. */
  appositive?: number
  pronoun?: string
  /** Token index of the head noun of a description. */
  noun?: number
  determiner?: string
  plural: boolean
}

export const pronouns = new Set([
  'he',
  'she',
  'they',
  'it',
  'i',
  'we',
  'who',
  'him',
  'her',
  'them',
  'himself',
  'herself',
  'themselves',
  'me',
  'us',
  'you',
  'that',
  'this',
  'which',
  'whom',
])

export function phraseOf(register: Register, range: TokenRange): Phrase | undefined {
  const {tokens} = register.draft
  let {last} = range
  let first = startOfName(register, range.first)
  while (first < last && isEdge(tokens[first]) && (register.mentionAt[first] ?? -1) < 0) first++
  while (last > first && (isEdge(tokens[last - 1]) || tokens[last - 1]?.lower === "'s")) last--
  if (first >= last) return undefined
  const opening = tokens[first]?.lower ?? ''
  if (
    pronouns.has(opening) &&
    tokens[first]?.text !== 'US' &&
    (last - first <= 2 || !possessive.has(opening)) &&
    !describes(tokens, first, last)
  ) {
    return {first, last, cut: first + 1, heads: [], pronoun: opening, plural: false}
  }
  return analyse(register, first, last)
}

/** A source that begins within a name begins with the name: "Hardy" of "Will Hardy". */
function startOfName(register: Register, at: number): number {
  for (let i = at; i >= 0 && i > at - LONGEST_NAME; i--) {
    const mention = nameAt(register, i)
    if (mention) return mention.last > at ? i : at
  }
  return at
}

const LONGEST_NAME = 8

const possessive = new Set(['her', 'that', 'this', 'it'])

/** "her spokesman", "that report": what looks like a pronoun is the determiner of a noun. */
function describes(tokens: readonly Token[], first: number, last: number): boolean {
  const opening = tokens[first]?.lower ?? ''
  return (
    possessive.has(opening) && last - first >= 2 && tokens[first + 1]?.kind === 'word' && !functionWords.has(tokens[first + 1]?.lower ?? '')
  )
}

function isEdge(token: Token | undefined): boolean {
  return !token || token.kind === 'punctuation' || token.kind === 'mark' || edgeWords.has(token.lower)
}

const edgeWords = new Set([
  'by',
  'to',
  'from',
  'and',
  'but',
  'as',
  'both',
  'even',
  'for',
  'according',
  'per',
  'while',
  'said',
  'with',
  'of',
  'in',
])

function analyse(register: Register, first: number, last: number): Phrase {
  const {tokens} = register.draft
  const titled = startOfTitledPerson(register, first, last)
  const cut = titled > first ? last : coreEnd(register, first, last)
  const head = nameEndingAt(register, first, cut)
  const heads = head < 0 ? [] : [head, ...joinedNames(register, cut, last)]
  const determiner = tokens[first] && determiners.has(tokens[first]?.lower ?? '') ? tokens[first]?.lower : undefined
  const phrase: Phrase = {first, last, cut, heads, plural: heads.length > 1}
  if (determiner) phrase.determiner = determiner
  if (head >= 0) {
    const company = heads.length === 1 ? endOfCompany(register.draft.tokens, cut, last) : 0
    if (company === 0) return phrase
    phrase.company = company
    phrase.plural = true
    return phrase
  }
  const appositive = nameInApposition(register, cut, last)
  const noun = lastWord(tokens, first, cut)
  phrase.noun = noun
  phrase.plural = isPluralRole(tokens[noun]?.lower ?? '')
  if (appositive >= 0) phrase.appositive = appositive
  return phrase
}

/** One past the core: the phrase up to what only adds to it. Names are never cut. */
function coreEnd(register: Register, first: number, last: number): number {
  const {
    draft: {tokens},
    mentionAt,
    entities,
  } = register
  let i = first
  let person = -1
  while (i < last) {
    const mention = nameAt(register, i)
    if (mention) {
      i = Math.max(i + 1, Math.min(mention.last, last))
      if (entities[mention.entity]?.kind === 'person') person = i
      continue
    }
    const bracket = endOfTitleBracket(tokens, i, last)
    if (bracket > 0 && (mentionAt[bracket] ?? -1) >= 0) {
      i = bracket
      continue
    }
    if (i > first && endsCore(tokens, i, first) && (i === person || !titleGoesOn(tokens, mentionAt, i, last))) return i
    i++
  }
  return last
}

/** "Commissioner (North) Jane Doe": one past a short bracket inside a title, or 0. */
function endOfTitleBracket(tokens: readonly Token[], at: number, last: number): number {
  if (tokens[at]?.text !== '(') return 0
  for (let i = at + 2; i < Math.min(last, at + LONGEST_BRACKET); i++) if (tokens[i]?.text === ')') return i + 1
  return 0
}

/** In tokens, brackets included. */
const LONGEST_BRACKET = 7

function endsCore(tokens: readonly Token[], i: number, first: number): boolean {
  const token = tokens[i]
  if (!token) return true
  if (token.kind === 'punctuation') return token.text !== '-' && token.text !== '&' && token.text !== '/'
  if (token.kind === 'mark') return false
  if (token.lower === 'based' && tokens[i - 1]?.text === '-') return false
  if (i > first + 1 && !token.capital && postmodifiers.has(token.lower)) return true
  if (i > first + 1 && weekdays.has(token.lower)) return true
  return adders.has(token.lower) || (token.lower.endsWith('ing') && !token.capital && i > first + 1 && participles.has(token.lower))
}

const adders = new Set(
  'of for from at in on with to by who which that whose whom about against and or but as near over under among close familiar based when where while is was are were has had have also'.split(
    ' ',
  ),
)
const participles = new Set(
  'speaking citing representing referring working living writing appearing including attending addressing responding describing using wearing carrying holding running serving talking'.split(
    ' ',
  ),
)

/** "a poll released Monday", "an email obtained by": what was done with a document. */
const postmodifiers = new Set(
  'released published conducted issued posted filed obtained seen reviewed broadcast aired distributed'.split(' '),
)
/** "An email to supporters Tuesday". */
const weekdays = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '))

/** The mention that ends right at `cut`, where it is the head of the core; -1 otherwise. */
function nameEndingAt({mentionAt, mentions}: Register, first: number, cut: number): number {
  for (let i = cut - 1; i >= first && i > cut - 14; i--) {
    const index = mentionAt[i] ?? -1
    if (index >= 0) return (mentions[index]?.last ?? 0) >= cut ? index : -1
  }
  return -1
}

/** "and its allies", "and other senators": one past the plural noun for those who are not named. */
function endOfCompany(tokens: readonly Token[], cut: number, last: number): number {
  if (tokens[cut]?.lower !== 'and' || !companyOpeners.has(tokens[cut + 1]?.lower ?? '')) return 0
  for (let i = cut + 2; i < Math.min(last, cut + 8); i++) if (isPluralRole(tokens[i]?.lower ?? '')) return i + 1
  return 0
}

const companyOpeners = new Set(['its', 'his', 'her', 'their', 'other', 'some', 'several', 'many', 'two', 'three', 'four', 'five'])

/** Names joined by "and" right behind the first: "Doe and Roe", "Doe, Roe and Poe". */
function joinedNames(register: Register, cut: number, last: number): number[] {
  const {
    draft: {tokens},
    mentionAt,
  } = register
  const joined: number[] = []
  let at = cut
  while (at < last) {
    const token = tokens[at]
    const and = token?.lower === 'and' || token?.text === '&'
    if (!and && token?.text !== ',') break
    at++
    if (tokens[at]?.lower === 'and') at++
    if (and && tokens[at]?.lower === 'the') at++
    if (and) at = overDescription(tokens, mentionAt, at, last)
    while (at < last && (mentionAt[at] ?? -1) < 0 && tokens[at]?.capital) at++
    const index = mentionAt[at] ?? -1
    const mention = nameAt(register, at)
    if (!mention || mention.last > last || mention.modifier) break
    joined.push(index)
    at = mention.last
    if (and) return joined
  }
  return []
}

/** "and her deputy Jane Doe": the name's index, or `at` itself where no description leads to a name. */
function overDescription(tokens: readonly Token[], mentionAt: Int32Array, at: number, last: number): number {
  if (!owners.has(tokens[at]?.lower ?? '')) return at
  for (let i = at + 1; i < Math.min(last, at + LONGEST_DESCRIPTION) && tokens[i]?.kind === 'word'; i++)
    if ((mentionAt[i] ?? -1) >= 0) return i
  return at
}

const owners = new Set(['his', 'her', 'their', 'its'])

/** In tokens: "her former deputy party leader". */
const LONGEST_DESCRIPTION = 6

/** "a spokesman for the company, John Doe,": a name right behind a comma of the phrase. */
function nameInApposition(register: Register, cut: number, last: number): number {
  const {mentionAt} = register
  const {tokens} = register.draft
  for (let i = cut; i < last - 1; i++) {
    if (tokens[i]?.text !== ',') continue
    let at = i + 1
    while (at < last && (mentionAt[at] ?? -1) < 0 && mayStandInTitle(tokens[at]) && at < i + 8) at++
    const index = mentionAt[at] ?? -1
    const mention = nameAt(register, at)
    if (mention && mention.last <= last && !isPlace(register, mention) && !["'s", '’s'].includes(tokens[mention.last]?.lower ?? ''))
      return index
  }
  return -1
}

function mayStandInTitle(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.capital || !functionWords.has(token.lower))
}

function lastWord(tokens: readonly Token[], first: number, cut: number): number {
  for (let i = cut - 1; i > first; i--) if (tokens[i]?.kind === 'word' && !/^['’]/.test(tokens[i]?.lower ?? '')) return i
  return first
}
