/**
 * Takes a source phrase apart: its core up to the first preposition, relative clause or comma; the head of the core (a name, a pronoun or a
 * noun); the names joined to it by "and"; and the name in its apposition ("a spokesman for the company, John Doe").
 */
import {determiners, functionWords} from '../data/function-words'
import {isPluralRole} from '../data/titles'
import type {Token, TokenRange} from '../draft'
import type {Register} from './register'

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
  let {first, last} = range
  while (first < last && isEdge(tokens[first])) first++
  while (last > first && (isEdge(tokens[last - 1]) || tokens[last - 1]?.lower === "'s")) last--
  if (first >= last) return undefined
  const opening = tokens[first]?.lower ?? ''
  if (pronouns.has(opening) && (last - first <= 2 || !possessive.has(opening)) && !describes(tokens, first, last)) {
    return {first, last, cut: first + 1, heads: [], pronoun: opening, plural: false}
  }
  return analyse(register, first, last)
}

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
  const cut = coreEnd(register, first, last)
  const head = nameEndingAt(register, first, cut)
  const heads = head < 0 ? [] : [head, ...joinedNames(register, cut, last)]
  const determiner = tokens[first] && determiners.has(tokens[first]?.lower ?? '') ? tokens[first]?.lower : undefined
  const phrase: Phrase = {first, last, cut, heads, plural: heads.length > 1, ...(determiner ? {determiner} : {})}
  const company = head >= 0 && heads.length === 1 ? endOfCompany(register.draft.tokens, cut, last) : 0
  if (head >= 0) return company > 0 ? {...phrase, company, plural: true} : phrase
  const appositive = nameInApposition(register, cut, last)
  const noun = lastWord(tokens, first, cut)
  return {...phrase, noun, plural: isPluralRole(tokens[noun]?.lower ?? ''), ...(appositive < 0 ? {} : {appositive})}
}

/** One past the core: the phrase up to what only adds to it. Names are never cut. */
function coreEnd({draft: {tokens}, mentionAt, mentions}: Register, first: number, last: number): number {
  let i = first
  while (i < last) {
    const mention = mentions[mentionAt[i] ?? -1]
    if (mention) {
      i = Math.max(i + 1, Math.min(mention.last, last))
      continue
    }
    if (i > first && endsCore(tokens, i, first) && !titleGoesOn(tokens, mentionAt, i, last)) return i
    i++
  }
  return last
}

/** "Secretary of State Jane Doe": capitals lead from the "of" of a title to a name. */
function titleGoesOn(tokens: readonly Token[], mentionAt: Int32Array, of: number, last: number): boolean {
  if (tokens[of]?.lower !== 'of' || tokens[of - 1]?.capital !== true) return false
  for (let i = of + 1; i < Math.min(last, of + 7); i++) {
    if ((mentionAt[i] ?? -1) >= 0) return i > of + 1
    if (!tokens[i]?.capital && tokens[i]?.lower !== 'the' && tokens[i]?.lower !== 'and') return false
  }
  return false
}

function endsCore(tokens: readonly Token[], i: number, first: number): boolean {
  const token = tokens[i]
  if (!token) return true
  if (token.kind === 'punctuation') return token.text !== '-' && token.text !== '&' && token.text !== '/'
  if (token.kind === 'mark') return false
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

/** Where a phrase such as an apposition ends: at its comma, its relative clause or the verb behind it. */
export function cutPhrase(tokens: readonly Token[], first: number, limit: number): number {
  for (let i = first; i < limit; i++) {
    const token = tokens[i]
    if (!token || (token.kind === 'punctuation' && !inPhrase.has(token.text))) return i
    if (token.kind === 'mark') {
      const close = closeOfTitle(tokens, i, limit)
      if (close === 0) return withoutPreposition(tokens, first, i)
      if (tokens[close - 1]?.text === ',') return close + 1
      i = close
      continue
    }
    if (relative.has(token.lower)) return i
    if (i > first && finite.has(token.lower)) return i
  }
  return limit
}

/** 'author of "The Long Road"': the closing mark of a quoted title after a preposition, or 0. */
function closeOfTitle(tokens: readonly Token[], open: number, limit: number): number {
  if (!titlePrepositions.has(tokens[open - 1]?.lower ?? '')) return 0
  for (let i = open + 2; i < Math.min(limit, open + 14); i++) if (tokens[i]?.kind === 'mark' && !tokens[i]?.spaced) return i
  return 0
}

const titlePrepositions = new Set(['of', 'on', 'for', 'in'])

function withoutPreposition(tokens: readonly Token[], first: number, last: number): number {
  return last > first && titlePrepositions.has(tokens[last - 1]?.lower ?? '') ? last - 1 : last
}

const inPhrase = new Set(['-', '&', '/'])
const relative = new Set(['who', 'which', 'whose', 'whom', 'when', 'where', 'while'])
const finite = new Set(
  'said says told tells was is are were has had have added wrote asked argued did does will would can could may might'.split(' '),
)

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
function joinedNames({draft: {tokens}, mentionAt, mentions}: Register, cut: number, last: number): number[] {
  const joined: number[] = []
  let at = cut
  while (at < last) {
    const token = tokens[at]
    const and = token?.lower === 'and' || token?.text === '&'
    if (!and && token?.text !== ',') break
    at++
    if (tokens[at]?.lower === 'and') at++
    if (and && tokens[at]?.lower === 'the') at++
    while (at < last && (mentionAt[at] ?? -1) < 0 && tokens[at]?.capital) at++
    const index = mentionAt[at] ?? -1
    const mention = mentions[index]
    if (!mention || mention.last > last || mention.modifier) break
    joined.push(index)
    at = mention.last
    if (and) return joined
  }
  return []
}

/** "a spokesman for the company, John Doe,": a name right behind a comma of the phrase. */
function nameInApposition({draft: {tokens}, mentionAt, mentions}: Register, cut: number, last: number): number {
  for (let i = cut; i < last - 1; i++) {
    if (tokens[i]?.text !== ',') continue
    let at = i + 1
    while (at < last && (mentionAt[at] ?? -1) < 0 && mayStandInTitle(tokens[at]) && at < i + 8) at++
    const index = mentionAt[at] ?? -1
    const mention = mentions[index]
    if (mention && mention.last <= last && !["'s", '’s'].includes(tokens[mention.last]?.lower ?? '')) return index
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
