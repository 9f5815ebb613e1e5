/**
 * Maximal runs of capitalised words that may hold a name: "Deputy Attorney General Jane Doe", "Department of Health and Human Services".
 */
import {ambiguous, common} from '../data/common-words'
import {familyNamesFirst} from '../data/family-names'
import {functionWords, particles, sentenceOpeners} from '../data/function-words'
import {bodyNouns, documentNouns, organisationHeads} from '../data/organisations'
import {isPluralRole, titleHeads} from '../data/titles'
import type {Draft, Token, TokenRange} from '../draft'
import {isEveryday, singularOf} from './everyday'
import {isFirstName} from './first-names'
import {fold} from './fold'
import {type Casing, type Line, opensSentence} from './lines'
import {areSyllables} from './syllables'

/** A name of more words than this is a list or a slogan. */
const LONGEST_RUN = 14

export function runsOf(draft: Draft, line: Line, casing: Casing): TokenRange[] {
  const runs: TokenRange[] = []
  const {tokens} = draft
  let i = line.first
  while (i < line.last) {
    if (!startsName(draft, i, line, casing)) {
      i++
      continue
    }
    const last = endOfRun(tokens, i, Math.min(line.last, i + LONGEST_RUN))
    runs.push({first: i, last})
    i = last
  }
  return runs
}

function startsName(draft: Draft, i: number, line: Line, casing: Casing): boolean {
  const token = draft.tokens[i]
  if (token?.kind !== 'word') return false
  if (!token.capital) return (token.lower === 'al' || token.lower === 'el') && hyphenated(draft.tokens, i)
  if (surnamesAlone.has(token.lower) && pastForms.has(draft.tokens[i + 1]?.lower ?? '')) return true
  if ((modals.has(token.lower) || token.lower === 'per') && opensSentence(draft, i, line.first)) return isModalName(draft, i, line)
  if (functionWords.has(token.lower) && token.lower !== 'may') return alsoNames.has(token.lower) && !opensSentence(draft, i, line.first)
  if (isPartyTag(draft.tokens, i)) return false
  const word = fold(token.lower)
  if (!opensSentence(draft, i, line.first)) return true
  if ((isAcronym(token.text) && !isPluralRole(word)) || (casing.capital.has(word) && !sentenceOpeners.has(word))) return true
  const next = draft.tokens[i + 1]
  const goesOn =
    i + 1 < line.last && (isNamePart(next) || endsName(draft.tokens, i + 1) || hyphenated(draft.tokens, i) || areSyllables(draft.tokens, i))
  if (goesOn && opensParticiple(word, fold(next?.lower ?? ''), casing)) return false
  if (sentenceOpeners.has(word)) return goesOn && word === 'new' && casing.capital.has(word)
  const complemented = takesComplement(draft.tokens, i + 1) && endOfComplement(draft.tokens, i, i + 1, line.last) > 0
  if (complemented || (goesOn && titleHeads.has(word))) return true
  if (ambiguous.has(word) && !goesOn) return false
  if (!goesOn && (isPluralRole(word) || bodyNouns.has(singularOf(word)) || documentNouns.has(word))) return false
  if (ambiguous.has(word) || (goesOn && isFirstName(word))) return true
  return !(common.has(word) || casing.lower.has(word) || looksLikeAdverbOrParticiple(word, goesOn) || (!goesOn && isEveryday(word)))
}

/** "Chasing Doe", "Telling Jane Doe": a participle that opens the sentence before a name. */
function opensParticiple(word: string, next: string, casing: Casing): boolean {
  if (!word.endsWith('ing') || casing.capital.has(word) || isFirstName(word)) return false
  return (
    isFirstName(next) ||
    (casing.capital.has(next) && (isEveryday(word) || isEveryday(word.slice(0, -3)) || isEveryday(`${word.slice(0, -3)}e`)))
  )
}

/** Function words that are names too; a capital inside a sentence tells them. */
export const alsoNames = new Set(['will', 'read', 'per'])
/** Function words that are surnames behind a given name. */
const alsoSurnames = new Set(['will', 'read', 'may', 'must', 'might', 'still', 'few', 'down', 'march', 'past'])
/** Those of them that before a finite verb are nothing else. */
const surnamesAlone = new Set(['will', 'may', 'must', 'march'])
/** Months and other function words that are syllables of Chinese and Korean given names. */
const alsoSyllables = new Set(['jun', 'jan', 'an', 'he', 'so', 'do'])

/** "Read" in "Ian Read", "Jun" in "Ai Jun", "Watch" in "Human Rights Watch". */
function endsName(tokens: readonly Token[], at: number): boolean {
  const {capital, lower = ''} = tokens[at] ?? {}
  const before = fold(tokens[at - 1]?.lower ?? '')
  if (capital !== true || !functionWords.has(lower)) return false
  if (isFirstName(before)) return alsoSurnames.has(lower)
  return organisationHeads.has(lower) || (alsoSyllables.has(lower) && familyNamesFirst.has(before))
}

/** "R-Fla.", "D-Ohio": a legislator's party and state. */
function isPartyTag(tokens: readonly Token[], i: number): boolean {
  const opens = (at: number) => tokens[at]?.text.length === 1 && tokens[at + 1]?.text === '-' && tokens[at + 1]?.spaced === false
  return opens(i) || (tokens[i]?.spaced === false && opens(i - 2))
}

const modals = new Set(['will', 'may', 'can', 'must', 'might'])

/** "Will Hardy said", not "Will Hardy run?" or "May God bless us": a statement begins with no modal. */
function isModalName({tokens, sentences, sentenceOf}: Draft, i: number, line: Line): boolean {
  const next = tokens[i + 1]
  if (!alsoNames.has(tokens[i]?.lower ?? '') && tokens[i]?.lower !== 'may') return false
  if (i + 2 >= line.last || !next?.spaced || !isNamePart(next) || !isFollowedByVerb(tokens, i + 2)) return false
  return tokens[(sentences[sentenceOf[i] ?? -1]?.last ?? 0) - 1]?.text !== '?'
}

/** "Will Hardy, 34,", "Will Hardy said": behind a name there stands a comma or a form that no modal takes. */
function isFollowedByVerb(tokens: readonly Token[], at: number): boolean {
  const {lower = '', text} = tokens[at] ?? {}
  return text === ',' || auxiliaries.has(lower) || /(?:ed|[^s]s)$/.test(lower) || pastForms.has(lower)
}

const auxiliaries = new Set(['is', 'was', 'has', 'had', 'will', 'would', 'can', 'could', 'does', 'did'])
const pastForms = new Set(
  'said told won lost made took went came gave got saw felt thought knew left led ran wrote spoke began scored hit beat kept'.split(' '),
)

/** "Speaking", "Reportedly": forms that open sentences far oftener than names do. */
function looksLikeAdverbOrParticiple(word: string, goesOn: boolean): boolean {
  return word.length > 5 && (word.endsWith('ly') || (word.endsWith('ing') && !goesOn) || (word.endsWith('ed') && !goesOn))
}

/** "BuzzFeed", "WikiLeaks": a capital inside a word, as few surnames but "McDonald" have it. */
export function isCamelCase(text: string): boolean {
  return /^[A-Z][a-z]+[A-Z]/.test(text) && !/^(?:Mc|Mac|De|Di|La|Le|Van|Von|Fitz)[A-Z]/.test(text)
}

export function isAcronym(text: string): boolean {
  return text.length > 1 && text.length < 8 && text === text.toUpperCase() && text !== text.toLowerCase()
}

/** One past the last token of the run that starts at `first`. */
function endOfRun(tokens: readonly Token[], first: number, limit: number): number {
  let last = first + 1
  while (last < limit) {
    const next = joins(tokens, first, last, limit)
    if (next === 0) break
    last = next
  }
  return last
}

/** One past the part that goes on from a run `first`–`last`, or 0. */
function joins(tokens: readonly Token[], first: number, last: number, limit: number): number {
  const token = tokens[last]
  const after = tokens[last + 1]
  if (!token) return 0
  if (token.text === '-' && !token.spaced && last + 1 < limit && after?.kind === 'word' && !after.spaced) {
    if (areSyllables(tokens, last - 1)) return last + 2 <= limit ? last + 2 : 0
    return after.capital || (tokens[last - 1]?.lower === 'al' && after.kind === 'word') ? last + 2 : 0
  }
  if (token.lower.endsWith('s') && possessives.has(token.lower)) {
    const office = officers.has(tokens[last - 1]?.lower ?? '') && (after?.lower === 'office' || after?.lower === 'department')
    return (office || possessors.has(tokens[last - 1]?.lower ?? '')) && isNamePart(after) && last + 1 < limit ? last + 2 : 0
  }
  const initial = token.text === '.' && tokens[last - 1]?.text.length === 1
  if (initial && after?.kind === 'mark') return endOfNickname(tokens, last + 1, limit)
  if (!token.spaced && token.text !== ',') return 0
  if (isNamePart(token) || endsName(tokens, last)) return last + 1
  if (token.text === ',' && after && last + 1 < limit && generations.has(after.lower)) return last + 2
  if (token.kind === 'mark') return endOfNickname(tokens, last, limit)
  if (token.text === '&' && last + 1 < limit && isNamePart(after)) return last + 2
  if (last + 1 >= limit || token.kind !== 'word') return 0
  if (takesComplement(tokens, last)) return endOfComplement(tokens, first, last, limit)
  if (token.lower === 'and') return endOfCoordination(tokens, first, last, limit)
  if (particles.has(token.lower) && !token.capital) return endOfParticles(tokens, last, limit)
  return 0
}

const possessives = new Set(["'s", '’s'])
/** Possessors inside the name of a body: "People's Republic", "Women's March", "King's College". */
const possessors = new Set(
  'people women men children girls boys workers farmers veterans teachers king queen nurses writers players citizens lloyd macy mcdonald moody'.split(
    ' ',
  ),
)

/** "Kent County Sheriff's Office" */
const officers = new Set('sheriff attorney prosecutor governor coroner mayor examiner treasurer marshal'.split(' '))

const generations = new Set(['jr.', 'sr.', 'jr', 'sr'])

export function isNamePart(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && !(functionWords.has(token.lower) && token.lower !== 'may') && token.lower !== 'i'
}

function hyphenated(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.text === '-' && tokens[i + 2]?.capital === true && tokens[i + 2]?.spaced === false
}

/** 'Robert C. "Bobby" Scott': one or two words in marks, and a name goes on behind them. */
function endOfNickname(tokens: readonly Token[], open: number, limit: number): number {
  for (let words = 1; words <= 2; words++) {
    const close = open + 1 + words
    if (close + 1 >= limit || !isNamePart(tokens[close - 1])) return 0
    if (tokens[close]?.kind === 'mark') return tokens[open + 1]?.spaced === false && isNamePart(tokens[close + 1]) ? close + 2 : 0
  }
  return 0
}

const takesComplement = (tokens: readonly Token[], at: number) => ['of', 'for', 'on'].includes(tokens[at]?.lower ?? '')

/** "of", "for", "on" go on with the name of a body or a title: "University of", "Secretary of", "Centers for", "Committee on". */
function endOfComplement(tokens: readonly Token[], first: number, at: number, limit: number): number {
  const head = fold(tokens[at - 1]?.lower ?? '')
  const takes = tokens[at]?.lower === 'of' ? organisationHeads.has(head) || titleHeads.has(head) || ofHeads.has(head) : forHeads.has(head)
  if (!takes || at - first > 8) return 0
  let next = at + 1
  if (tokens[next]?.lower === 'the' || tokens[next]?.lower === 'los') next++
  return next < limit && isNamePart(tokens[next]) ? next + 1 : 0
}

const ofHeads = new Set(
  'university bank house republic city kingdom states isle duke prince sons daughters day voice field state people physicians academy'.split(
    ' ',
  ),
)
const forHeads = new Set(
  'center centre centers committee council institute campaign americans organization organisation agency coalition foundation fund society commission association congress movement ministry alliance office department students doctors reporters'.split(
    ' ',
  ),
)

/** "and" inside a body's name: "Food and Drug Administration", "Health and Human Services". */
function endOfCoordination(tokens: readonly Token[], first: number, at: number, limit: number): number {
  let last = at + 1
  while (last < limit && last < at + 5 && isNamePart(tokens[last]) && tokens[last]?.spaced) last++
  const words = last - at - 1
  const head = fold(tokens[last - 1]?.lower ?? '')
  if (words < 1) return 0
  const inComplement = hasComplement(tokens, first, at) && words >= 1 && !titleHeads.has(fold(tokens[at + 1]?.lower ?? ''))
  return inComplement && words <= 3 && !tokens[last]?.lower.startsWith("'")
    ? last
    : words >= 2 && jointHeads.has(head) && at - first <= 3
      ? last
      : 0
}

const jointHeads = new Set('administration commission agency department services bureau association board authority'.split(' '))

function hasComplement(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const lower = tokens[i]?.lower
    if (lower === 'of' || lower === 'for' || lower === 'on') return organisationHeads.has(fold(tokens[i - 1]?.lower ?? '')) && last - i < 5
  }
  return false
}

/** "van der Bellen", "bin Salman", "de la Cruz", "al-Assad". */
function endOfParticles(tokens: readonly Token[], at: number, limit: number): number {
  let next = at + 1
  if (tokens[next]?.text === '-') next++
  else if (particles.has(tokens[next]?.lower ?? '') && tokens[next]?.capital === false) next++
  return next < limit && tokens[next]?.capital && tokens[next]?.kind === 'word' ? next + 1 : 0
}
