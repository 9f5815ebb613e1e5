/**
 * Capitals that stand for their government: "Beijing said", "ties with Moscow", "Tehran's nuclear programme", "sanctioned
 * by Washington". A capital where something merely happens is a city, and no mention of the country.
 */
import {uncertainCapitals} from '../data/country-words'
import {
  actsUpon,
  afterObject,
  allegiances,
  auxiliaries,
  dealingPrepositions,
  dealings,
  governmentNouns,
  governmentVerbs,
  ruledFrom,
} from '../data/government-words'
import type {Token} from '../draft'
import {fold, type ReadingKind} from './lexicon'
import type {Candidate} from './scan'

/** Candidates without the capitals that are only cities. */
export function withoutCities(tokens: readonly Token[], candidates: readonly Candidate[]): Candidate[] {
  const named = new Set(candidates.filter(({reading}) => namesCountry.has(reading.kind)).flatMap(({reading}) => reading.codes))
  const seats = candidates.map(
    (candidate) => candidate.reading.kind !== 'capital' || (standsForGovernment(tokens, candidate) && isSure(tokens, candidate, named)),
  )
  return candidates.filter((_, index) => seats[index] || isPairedWithSeat(tokens, candidates, seats, index))
}

const namesCountry = new Set<ReadingKind>(['name', 'demonym', 'abbreviation'])

/** "Wellington" is a surname and a city elsewhere, unless New Zealand is named too. */
function isSure(tokens: readonly Token[], {first, last, reading}: Candidate, named: ReadonlySet<string>): boolean {
  const words = tokens.slice(first, last).map(({lower}) => fold(lower))
  return !uncertain.has(words.join(' ')) || reading.codes.some((code) => named.has(code))
}

const uncertain = new Set(uncertainCapitals.map((capital) => fold(capital.toLowerCase())))

function standsForGovernment(tokens: readonly Token[], {first, last}: Candidate): boolean {
  return (
    acts(tokens, first, last) ||
    owns(tokens, last) ||
    isAllegiance(tokens, last) ||
    isDealtWith(tokens, first) ||
    isActedUpon(tokens, first, last) ||
    rules(tokens, first)
  )
}

/** "Beijing has repeatedly denied", "Moscow, which sees"; not "officials in Beijing said". */
function acts(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]
  if (before && (notSubjectAfter.has(before.lower) || (before.capital && before.spaced && !clauseOpeners.has(before.lower)))) return false
  let at = last
  if (tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'which') at += 2
  for (let steps = 0; steps < LONGEST_VERB_GROUP && auxiliaries.has(tokens[at]?.lower ?? ''); steps++) at++
  const verb = tokens[at]
  return verb !== undefined && !verb.capital && governmentVerbs.has(verb.lower)
}

/** "has also now been", at the most. */
const LONGEST_VERB_GROUP = 4

/** "Moscow's annexation of", "Beijing's top trade negotiator". */
function owns(tokens: readonly Token[], last: number): boolean {
  if (!/^['’]s$/i.test(tokens[last]?.text ?? '')) return false
  for (let i = last + 1; i <= last + NOUN_WITHIN; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') return false
    if (governmentNouns.has(token.lower)) return true
  }
  return false
}

const NOUN_WITHIN = 3

/** "Moscow-backed". */
function isAllegiance(tokens: readonly Token[], last: number): boolean {
  return /^[-–‑]$/.test(tokens[last]?.text ?? '') && allegiances.has(tokens[last + 1]?.lower ?? '')
}

/** "talks with Moscow", "pressure on Tehran", "relations between Washington and Beijing". */
function isDealtWith(tokens: readonly Token[], first: number): boolean {
  const preposition = tokens[first - 1]
  if (!preposition || !dealingPrepositions.has(preposition.lower)) return false
  const direct = dealings.has(tokens[first - 2]?.lower ?? '')
  return direct || (preposition.lower === 'between' && dealings.has(tokens[first - 3]?.lower ?? ''))
}

/** "accused Moscow of", "backed by Tehran"; not "told London police". */
function isActedUpon(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]?.text ?? ''
  const next = tokens[last]
  const ends = next?.kind !== 'word' || afterObject.has(next.lower)
  if (before === 'by') return ends && actsUpon.has(tokens[first - 2]?.lower ?? '')
  return ends && actsUpon.has(before)
}

/** "sanctioned from Beijing". */
function rules(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.lower === 'from' && ruledFrom.has(tokens[first - 2]?.lower ?? '')
}

/** "Washington and Tehran": where one of two stands for a government, so does the other. */
function isPairedWithSeat(tokens: readonly Token[], candidates: readonly Candidate[], seats: readonly boolean[], index: number): boolean {
  return [index - 1, index + 1].some((other) => {
    const [left, right] = other < index ? [candidates[other], candidates[index]] : [candidates[index], candidates[other]]
    if (!left || !right || !seats[other] || candidates[other]?.reading.kind !== 'capital') return false
    return right.first === left.last + 1 && pairing.has(tokens[left.last]?.lower ?? '')
  })
}

const pairing = new Set(['and', 'or', '-', '–'])
const notSubjectAfter = new Set(
  'in at near outside around to of from for across through via central downtown by with on inside into'.split(' '),
)
const clauseOpeners = new Set(
  'but and as that while when if because after before whether where since although until what the yet so meanwhile on'.split(' '),
)
