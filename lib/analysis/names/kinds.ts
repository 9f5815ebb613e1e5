/**
 * What a capitalised phrase names: a person, an organisation, a place or something else. Signs are gathered over all its mentions,
 * since one telling place ("Mr.", ", 45,", a given name) decides for the others.
 */
import {common} from '../data/common-words'
import {familyNamesFirst} from '../data/family-names'
import {functionWords, partyAdjectives, prepositionsOfPlace} from '../data/function-words'
import {demonymPlural} from '../data/groups'
import {memberNouns} from '../data/members'
import {endsLikeCompany, isKnownBody, isKnownPlace, organisationHeads, otherHeads} from '../data/organisations'
import {courtesy, isPluralRole, isRole, nameSuffixes, titleHeads} from '../data/titles'
import type {Draft, Name, Token} from '../draft'
import {isSaidOfCompany} from './companies'
import {isEveryday} from './everyday'
import {isFirstName} from './first-names'
import {fold, foldRange} from './fold'
import {isAcronym, isCamelCase} from './runs'
import type {SplitRun} from './split'
import {areSyllables} from './syllables'

export interface Candidate extends SplitRun {
  /** Folded words. */
  words: string[]
  /** Folded words joined by spaces. */
  key: string
}

/** Points from which a phrase of several words counts as a person. */
const PERSON = 2
/** What is said of companies alone speaks as much against a person. */
const AS_COMPANY = -3
/** A phrase of unknown words named so often is likelier a person's name than anything else. */
const OFTEN = 3

export function candidateOf(tokens: readonly Token[], run: SplitRun): Candidate {
  const words = foldRange(tokens, run.first, run.last)
  return {words, key: words.join(' '), ...run}
}

/**
 * What speaks against a person ("the Doe administration") counts once, however often it stands; what speaks for one adds up.
 * Kind by key, for all phrases of several words and for single words that have a sign of their own.
 */
export function kindsOf(draft: Draft, candidates: readonly Candidate[], countryStarts: ReadonlySet<number>): Map<string, Name['kind']> {
  const kinds = new Map<string, Name['kind']>()
  const points = new Map<string, number>()
  const against = new Map<string, number>()
  const counts = new Map<string, number>()
  const companies = new Set<string>()
  for (const candidate of candidates) {
    const {key, words} = candidate
    if (!kinds.has(key)) {
      const kind = kindByWords(draft.tokens, candidate, countryStarts)
      if (kind) kinds.set(key, kind)
      points.set(key, kind ? 0 : pointsByWords(draft.tokens, candidate))
    }
    const context = pointsByContext(draft.tokens, candidate)
    if (context > 0) points.set(key, (points.get(key) ?? 0) + context)
    else against.set(key, Math.min(against.get(key) ?? 0, context))
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (isSaidOfCompany(draft.tokens, candidate)) companies.add(key)
    const surname = words.at(-1) ?? ''
    if (words.length === 1 && courtesy.has(fold(draft.tokens[candidate.titleFirst]?.lower ?? ''))) points.set(`* ${surname}`, PERSON)
  }
  for (const {key, words} of candidates) {
    if (kinds.has(key)) continue
    const own = (points.get(key) ?? 0) + (against.get(key) ?? 0) + (words.length > 1 && (counts.get(key) ?? 0) >= OFTEN ? 1 : 0)
    const company = companies.has(key)
    const sum = own + (company ? AS_COMPANY : 0) + pointsOfShortForms(words, counts, points)
    kinds.set(key, sum >= PERSON ? 'person' : company ? 'organisation' : 'other')
  }
  return kinds
}

/**
 * What ends a longer name and also stands alone is a surname rather than the head of a phrase, the more so where it has signs of its own;
 * but "the Kent Post Doe said" is a body and somebody else.
 */
function pointsOfShortForms(words: readonly string[], counts: ReadonlyMap<string, number>, points: ReadonlyMap<string, number>): number {
  if (words.length > 2 && !isFirstName(words[0] ?? '') && words.slice(0, -1).some((word) => organisationHeads.has(word))) return 0
  let best = words.length > 1 ? (points.get(`* ${words.at(-1)}`) ?? 0) : 0
  for (let first = 1; first < words.length; first++) {
    const short = words.slice(first).join(' ')
    const count = counts.get(short) ?? 0
    if (count > 0) best = Math.max(best, Math.min(2, count) + Math.max(0, points.get(short) ?? 0))
  }
  const [given = '', surname = ''] = words
  const calledByIt = points.get(given) ?? 0
  if (words.length === 2 && calledByIt > 0 && (!isEveryday(surname) || maySurname.has(surname))) best = Math.max(best, 1 + calledByIt)
  return best
}

/** What the words alone decide. */
function kindByWords(
  tokens: readonly Token[],
  {first, last, words, titleFirst}: Candidate,
  countryStarts: ReadonlySet<number>,
): Name['kind'] | undefined {
  const key = words.join('_')
  const head = words.at(-1) ?? ''
  if (countryStarts.has(tokens[first]?.start ?? -1) && words.length <= 3 && titleFirst === first) {
    const role = tokens[first - 1]
    const called = role !== undefined && !role.capital && isRole(role.lower)
    const told = isFirstName(words[0] ?? '') && (pronounFollows(tokens, last) || (tokens[last]?.text === ',' && isAge(tokens[last + 1])))
    return words.length - hyphens(tokens, first, last) === 2 && (called || told) ? 'person' : 'place'
  }
  if (isKnownBody(key)) return 'organisation'
  if (isKnownPlace(key)) return 'place'
  if (words.length === 1) {
    const text = tokens[first]?.text ?? ''
    if (text.length === 1 || demonymPlural(key) || partyAdjectives.has(key) || months.has(key) || text.includes('.')) return 'other'
    if (isCamelCase(text) || (organisationHeads.has(head) && !isFirstName(head))) return 'organisation'
    return isAcronym(text) && !text.endsWith('.') && text.length <= 6 && !isFirstName(head) ? 'organisation' : undefined
  }
  const beforeComplement = headBeforeComplement(tokens, first, last)
  if (beforeComplement !== undefined) return kindByHead(beforeComplement)
  if (hasAmpersand(tokens, first, last)) return 'organisation'
  const people = (demonymPlural(head) || isPluralRole(head)) && !organisationHeads.has(head) && !isFirstName(words[0] ?? '')
  if (people || memberNouns.has(head)) return 'other'
  if (areSyllables(tokens, first) || areSyllables(tokens, first + 1)) return 'person'
  const [given = ''] = words
  const spaced = words.length - hyphens(tokens, first, last) > 1
  if (endsLikeCompany(head)) return 'organisation'
  if (isKnownPlace(given) && words.slice(1, -1).some((word) => organisationHeads.has(word))) return 'other'
  if (organisationHeads.has(head) || otherHeads.has(head)) {
    const surname = isFirstName(given) && !isKnownPlace(given) && words.length <= 3 && maySurname.has(head)
    if (!surname) return organisationHeads.has(head) ? 'organisation' : 'place'
  }
  return spaced && isFirstName(given) && words.length <= 4 && !isKnownPlace(given) ? 'person' : undefined
}

const months = new Set(['april', 'may', 'june', 'august', 'jan', 'feb', 'aug', 'sept', 'oct', 'nov', 'dec'])

function hyphens(tokens: readonly Token[], first: number, last: number): number {
  let count = 0
  for (let i = first; i < last; i++) if (tokens[i]?.text === '-') count++
  return count
}

function kindByHead(head: string): Name['kind'] {
  if (organisationHeads.has(head)) return 'organisation'
  return otherHeads.has(head) ? 'place' : 'other'
}

/** Heads of bodies and places that are also surnames. */
const maySurname = new Set(
  'west north east hill hall park lake lane street rivers woods fields banks forest law price day may marsh brook bush wells chambers court parks kirk gates grove ford bay stone french english summers winter winters love king eve'.split(
    ' ',
  ),
)

/** "University of …": the word before the complement tells more than the last one. */
function headBeforeComplement(tokens: readonly Token[], first: number, last: number): string | undefined {
  for (let i = first + 1; i < last - 1; i++) {
    const lower = tokens[i]?.lower
    if (lower === 'of' || lower === 'for' || lower === 'on') return fold(tokens[i - 1]?.lower ?? '')
  }
  return undefined
}

function hasAmpersand(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens[i]?.text === '&' || tokens[i]?.lower === 'and') return true
  return false
}

function pointsByWords(tokens: readonly Token[], {first, last, words}: Candidate): number {
  const [given = ''] = words
  let points = 0
  if (words.length > 5) return -4
  if (isFirstName(given) && !isKnownPlace(given)) points += words.length - hyphens(tokens, first, last) > 1 || !common.has(given) ? 2 : 0
  if (words.length > 1) {
    if (/^[a-z]$|^[a-z]\.([a-z]\.?)*$/.test(given)) points += 2
    if (kunyas.has(given)) points += 3
    if (hasInitial(tokens, first + 1, last - 1)) points += 2
    if (hasAcronym(tokens, first, last)) points -= 3
    if (nameSuffixes.has(words.at(-1) ?? '')) points += 2
    if (familyNamesFirst.has(given) && words.length <= 4) points += 1
    if (hasParticle(tokens, first, last)) points += 1
    if (words.some((word) => common.has(word)) && !isFirstName(given)) points -= 2
    else if (!words.some((word) => isKnownPlace(word) || isKnownBody(word)) && words.length - hyphens(tokens, first, last) > 1) points += 1
  }
  return points
}

/** "Umm Khaled", "Abu Yazan": somebody's mother, somebody's father. */
const kunyas = new Set(['umm', 'um', 'oum', 'abu', 'abou'])

function hasInitial(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (/^[A-Z]\.?$/.test(tokens[i]?.text ?? '')) return true
  return false
}

/** "NAFTA", "BBC" beside other words; a name all in capitals is somebody's at the end of a letter. */
function hasAcronym(tokens: readonly Token[], first: number, last: number): boolean {
  let acronyms = 0
  for (let i = first; i < last; i++) if (isAcronym(tokens[i]?.text ?? '') && (tokens[i]?.text.length ?? 0) > 2) acronyms++
  return acronyms > 0 && acronyms < last - first
}

function hasParticle(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens[i]?.kind === 'word' && !tokens[i]?.capital) return true
  return false
}

/** Signs around one mention. */
function pointsByContext(tokens: readonly Token[], {first, last, titleFirst, words}: Candidate): number {
  const before = tokens[titleFirst - 1]
  const after = tokens[last]
  let points = 0
  if (titleFirst < first) points += endsWithTitle(tokens, first) ? 4 : 1
  else if (before && isRole(before.lower) && !before.capital) points += 3
  if (words.length === 1 && after && followersOf.has(after.lower)) points += 1
  else if (before && before.lower === 'the') points -= 2
  if (before && prepositionsOfPlace.has(before.lower)) points -= 1
  if (after?.text === ',' && isAge(tokens[last + 1])) points += 3
  else if (after?.text === ',' && appositionNamesRole(tokens, last + 1)) points += 2
  if (after?.text === '(' && isAge(tokens[last + 1])) points += 2
  if (after?.lower === 'who') points += 2
  // "the head of the port of Belmouth, who": she who heads it, rather than what she heads.
  else if (after?.text === ',' && tokens[last + 1]?.lower === 'who' && !(words.length === 1 && before?.lower === 'of')) points += 2
  if (after && personVerbs.has(after.lower)) points += 1
  if (pronounFollows(tokens, last)) points += 1
  if (isGivenAsName(tokens, titleFirst)) points += 3
  if (words.length > 1 && before && personVerbs.has(before.lower)) points += 1
  return points
}

/** "who gave her name as Halima", "identified only as Halima": whoever is called so is a person. */
export function isGivenAsName(tokens: readonly Token[], first: number): boolean {
  if (tokens[first - 1]?.lower !== 'as') return false
  for (let i = first - 2; i > first - 6 && tokens[i]?.kind === 'word'; i--) if (naming.has(tokens[i]?.lower ?? '')) return true
  return false
}

const naming = new Set(['name', 'identified', 'named'])

/** "the Doe campaign": what only a person has. */
const followersOf = new Set(
  'campaign administration camp presidency candidacy nomination aide aides supporter supporters ally allies adviser advisers rally'.split(
    ' ',
  ),
)

/** "he", "her" within the words that follow, before another capital: the name is likely its bearer's. */
function pronounFollows(tokens: readonly Token[], last: number): boolean {
  for (let i = last; i < last + 12; i++) {
    const token = tokens[i]
    if (!token || token.kind === 'mark') return false
    if (token.text === '.') return opensWithPronoun(tokens, i + 1)
    if (singular.has(token.lower)) return true
    if (token.capital) return false
  }
  return false
}

/** "He now …", "Now he …": the next sentence goes on with the bearer. */
function opensWithPronoun(tokens: readonly Token[], at: number): boolean {
  return singular.has(tokens[at]?.lower ?? '') || (tokens[at]?.kind === 'word' && singular.has(tokens[at + 1]?.lower ?? ''))
}

const singular = new Set(['he', 'she', 'his', 'her', 'him', 'himself', 'herself'])

function endsWithTitle(tokens: readonly Token[], end: number): boolean {
  const word = fold(tokens[end - 1]?.lower ?? '')
  return titleHeads.has(word) || courtesy.has(word) || !partyAdjectives.has(word)
}

/** Verbs whose subject is far oftener a person than anything else of several capitals. */
const personVerbs = new Set(
  'said says told tells added adds tweeted recalled explained replied laughed smiled joked wrote asked thinks believes testified'.split(
    ' ',
  ),
)

function isAge(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.text.length <= 3 && token.text.length >= 1
}

/** ", the director of …", ", a farmer": a role within the first words after the comma. */
function closesPhrase(token: Token | undefined): boolean {
  return token?.kind !== 'word' || functionWords.has(token.lower) || isRole(token.lower) || token.lower.endsWith('ing')
}

function appositionNamesRole(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 6; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') return false
    if (isRole(token.lower) && closesPhrase(tokens[i + 1])) return true
    if (token.lower === 'of' || token.lower === 'in' || token.lower === 'and') return false
  }
  return false
}
