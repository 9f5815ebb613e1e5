/** Parts a run of capitals into the title or adjective before a person's name and the name itself. */
import {ambiguous} from '../data/common-words'
import {familyNamesFirst} from '../data/family-names'
import {partyAdjectives} from '../data/function-words'
import {memberNouns} from '../data/members'
import {isKindOfCompany, isKnownBody, organisationHeads, otherHeads} from '../data/organisations'
import {courtesy, courtesyPairs, isPluralRole, isRole, titleHeads, titleModifiers} from '../data/titles'
import {stateNames} from '../data/us-states'
import type {Token, TokenRange} from '../draft'
import {isEveryday} from './everyday'
import {isFirstName} from './first-names'
import {fold} from './fold'
import {areSyllables} from './syllables'

export interface SplitRun extends TokenRange {
  /** Index of the first token of a title that stands before the name; equal to `first` where there is none. */
  titleFirst: number
}

/** The name in `run`, or nothing where the run is a title alone. */
export function splitRun(tokens: readonly Token[], run: TokenRange, isDemonym: (i: number) => boolean): SplitRun | undefined {
  const word = (i: number) => fold(tokens[i]?.lower ?? '')
  const afterTitle = endOfLastTitle(tokens, run)
  if (afterTitle === run.last) return undefined
  if (afterTitle > run.first && mayBePerson(tokens, afterTitle, run.last)) return {first: afterTitle, last: run.last, titleFirst: run.first}
  const afterDescription = endOfDescription(tokens, run)
  if (afterDescription > run.first) return {first: afterDescription, last: run.last, titleFirst: run.first}
  const second = run.first + 1
  if (run.last > second && isKindOfCompany(word(run.first))) return {first: second, last: run.last, titleFirst: second}
  if (run.last - second >= 2 && isRank(tokens[run.first]?.text ?? '') && isFirstName(word(second)) && mayBePerson(tokens, second, run.last))
    return {first: second, last: run.last, titleFirst: run.first}
  const opensWithAdjective = partyAdjectives.has(word(run.first)) || isDemonym(run.first) || isKnownBody(word(run.first))
  const named = run.last - second >= 2 ? isFirstName(word(second)) : members.has(word(run.first)) && !isEveryday(word(second))
  if (opensWithAdjective && named && mayBePerson(tokens, second, run.last)) {
    return {first: second, last: run.last, titleFirst: run.first}
  }
  return {first: run.first, last: run.last, titleFirst: run.first}
}

/** "PC Jane Doe", "DCP Jane Doe": before a given name and a surname, three capitals are a rank or a body; two may be initials ("JP"). */
const isRank = (text: string) => /^[A-Z]{3,4}$/.test(text) || twoLetterRanks.has(text)

const twoLetterRanks = new Set(['PC', 'DC', 'DS', 'DI', 'SP', 'SI', 'OC', 'CP', 'IG', 'CS', 'PS', 'MP', 'AG', 'DA', 'PM', 'VP'])

/** "Democrat Doe": what a member of a party is called before a surname alone. */
const members = new Set(['democrat', 'republican', 'conservative', 'liberal'])

/**
 * "National Library Jane Doe", "Pollster Jane Doe", "Senators Jane Doe": one past the last word before a given name and a surname that is
 * the head of a body, a role or another word that is no name.
 */
function endOfDescription(tokens: readonly Token[], run: TokenRange): number {
  let end = run.first
  for (let i = run.first; i < run.last - 2; i++) {
    const given = fold(tokens[i + 1]?.lower ?? '')
    if (
      (isFirstName(given) || (i === run.first && familyNamesFirst.has(given) && isRole(fold(tokens[i]?.lower ?? '')))) &&
      !ambiguous.has(given) &&
      !stateNames.has(`${tokens[i]?.lower} ${given}`) &&
      describes(fold(tokens[i]?.lower ?? ''), i > run.first)
    )
      end = i + 1
  }
  return end > run.first && mayBePerson(tokens, end, run.last) ? end : run.first
}

function describes(word: string, inside: boolean): boolean {
  if (isFirstName(word)) return false
  if (isRole(word) || isPluralRole(word) || partyAdjectives.has(word) || isEveryday(word)) return true
  return inside && organisationHeads.has(word)
}

/** One past the last title word of the run (its "of …" included), `run.first` where it has none. */
function endOfLastTitle(tokens: readonly Token[], run: TokenRange): number {
  const word = (i: number) => fold(tokens[i]?.lower ?? '')
  let end = run.first
  for (let i = run.first; i < run.last; i++) {
    if (!closesTitle(tokens, run, i)) continue
    if (i > run.first && i === run.last - 1 && (courtesy.has(word(i - 1)) || !allTitle(tokens, run.first, i))) break
    end = i + 1
  }
  if (end === run.first || tokens[end]?.lower !== 'of') return end
  return endOfTitleComplement(tokens, end, run.last)
}

/** "Sultan" in "Sultan bin Nasser" and "General" in "General-Secretary" close no title. */
function closesTitle(tokens: readonly Token[], run: TokenRange, i: number): boolean {
  const word = fold(tokens[i]?.lower ?? '')
  const next = tokens[i + 1]
  if (
    next?.lower === "'s" ||
    next?.lower === '’s' ||
    next?.text === '-' ||
    (next?.capital === false && arabicParticles.has(next.lower) && i + 1 < run.last)
  )
    return false
  // "Dean Doe" is called so; "Dean Jane Doe" is one.
  if (word === 'dean' && run.last - run.first === 2) return false
  return titleHeads.has(word) || courtesy.has(word) || isSecondCourtesy(tokens, i, word) || isBurmeseCourtesy(tokens, run, i)
}

const arabicParticles = new Set(['bin', 'bint', 'ibn', 'al', 'el'])

/** "Sri" in "Dato' Sri Doe", and "Tan" before it. */
function isSecondCourtesy(tokens: readonly Token[], i: number, word: string): boolean {
  if (word === 'tan') return tokens[i + 1]?.lower === 'sri'
  const before = tokens[i - 1]?.kind === 'mark' ? tokens[i - 2] : tokens[i - 1]
  return courtesyPairs.get(word)?.has(before?.lower ?? '') === true
}

/** "U Kyaw Myint". */
function isBurmeseCourtesy(tokens: readonly Token[], run: TokenRange, i: number): boolean {
  return i === run.first && tokens[i]?.text === 'U' && run.last - run.first > 2
}

/** After "Secretary of": one word, or more until a given name begins. */
function endOfTitleComplement(tokens: readonly Token[], of: number, last: number): number {
  const start = tokens[of + 1]?.lower === 'the' ? of + 3 : of + 2
  for (let i = start; i < last - 1; i++) if (isFirstName(fold(tokens[i]?.lower ?? ''))) return i
  return last - start > 2 ? last - 2 : Math.min(start, last)
}

function allTitle(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const word = fold(tokens[i]?.lower ?? '')
    if (!titleHeads.has(word) && !titleModifiers.has(word) && !courtesy.has(word) && !partyAdjectives.has(word) && !courtesyPairs.has(word))
      return false
  }
  return true
}

function mayBePerson(tokens: readonly Token[], first: number, last: number): boolean {
  const head = fold(tokens[last - 1]?.lower ?? '')
  if (areSyllables(tokens, first)) return true
  if (memberNouns.has(head)) return false
  return !organisationHeads.has(head) && !otherHeads.has(head) && tokens[first]?.kind === 'word'
}
