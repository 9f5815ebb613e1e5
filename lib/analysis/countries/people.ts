/**
 * Tells a person from a country: "Lisa Monaco", "Tom Holland", "Jordan Lee", and the surname alone once the article has
 * given it with a first name.
 */
import {either, female, male} from '../data/first-names'
import {givenNames, officesOfState, surnames} from '../data/homonyms'
import type {Token} from '../draft'
import {fold} from './lexicon'
import type {Candidate} from './scan'

/** Candidates that name no person. */
export function withoutPeople(tokens: readonly Token[], candidates: readonly Candidate[]): Candidate[] {
  const places = candidates.filter((candidate) => !isNamedInFull(tokens, candidate))
  const known = new Set(candidates.filter((candidate) => isSurname(tokens, candidate)).map(({first}) => tokens[first]?.lower))
  if (known.size === 0) return places
  return places.filter((candidate) => !(known.has(tokens[candidate.first]?.lower) && standsForPerson(tokens, candidate)))
}

function isNamedInFull(tokens: readonly Token[], candidate: Candidate): boolean {
  return isSurname(tokens, candidate) || isGivenName(tokens, candidate)
}

/** A given name, an initial or a courtesy title stands before it. */
function isSurname(tokens: readonly Token[], {first, last}: Candidate): boolean {
  const token = tokens[first]
  const before = tokens[first - 1]
  if (!token?.spaced || last - first > 1 || !surnames.has(token.lower) || !before?.capital) return false
  if (courtesies.has(before.lower)) return true
  if (/^\p{Lu}\.$/u.test(before.text)) return tokens[first - 2]?.capital === true
  const name = fold(before.lower)
  return (female.has(name) || male.has(name) || either.has(name)) && !otherWords.has(name)
}

function isGivenName(tokens: readonly Token[], {first, last}: Candidate): boolean {
  const token = tokens[first]
  const next = tokens[last]
  if (!token || last - first > 1 || !givenNames.has(token.lower) || !next?.spaced || !next.capital) return false
  const shouting = next.text.length > 1 && next.text === next.text.toUpperCase()
  return !shouting && !officesOfState.has(next.lower)
}

/** Whether a word that the article knows as a surname is the person again, not the place: "in Jordan" is a place. */
function standsForPerson(tokens: readonly Token[], {first, last, reading}: Candidate): boolean {
  if (last - first > 1) return false
  const before = tokens[first - 1]?.lower ?? ''
  const next = tokens[last]
  if (reading.kind !== 'demonym') return !placePrepositions.has(before)
  const adjective = next?.kind === 'word' && next.spaced && !next.capital && !reporting.has(next.lower)
  return !adjective
}

const courtesies = new Set([
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'miss',
  'dr',
  'dr.',
  'sir',
  'dame',
  'lady',
  'sen.',
  'rep.',
  'gov.',
  'prof.',
  'capt.',
  'sgt.',
])

/** Given names that stand before a country as other words: months, verbs, and the like. */
const otherWords = new Set(
  'april may june july august will mark grant van de la del in an do so to as van san santa saint king prince queen christian art dean major can long young ever sunday'.split(
    ' ',
  ),
)

const placePrepositions = new Set('in to from into across throughout within outside near of inside around leave left'.split(' '))
const reporting = new Set('said says told added asked was is has had did does and who also would will'.split(' '))
