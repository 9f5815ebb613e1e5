/**
 * Finds maximal proper names, and tells persons from organisations, places and other things. Capitals are read line by line;
 * headlines in title case come last, by the light of what the body names.
 */
import {familyNamesFirst} from '../data/family-names'
import {isKnownBody} from '../data/organisations'
import {courtesy, genderOfRole, titleHeads} from '../data/titles'
import type {Draft, Name, TokenRange} from '../draft'
import {genderOfFirstName} from './first-names'
import {fold, foldRange} from './fold'
import {initialsAfter} from './initials'
import {type Candidate, candidateOf, kindsOf} from './kinds'
import {type Casing, casingOf, type Line, linesOf} from './lines'
import {alsoNames, runsOf} from './runs'
import {splitRun} from './split'
import {namesInTitle} from './titled'

export function findNames(draft: Draft): void {
  const lines = linesOf(draft)
  const casing = casingOf(draft, lines)
  const {candidates, bareWords} = candidatesOf(draft, lines, casing)
  const countryStarts = startsOfCountries(draft, 'name')
  const kinds = kindsOf(draft, candidates, countryStarts)
  const countries = new Set(candidates.filter(({first}) => countryStarts.has(draft.tokens[first]?.start ?? -1)).map(({key}) => key))
  addWordsOfPersons(kinds, countries, candidates)
  for (const candidate of candidates) {
    if (kinds.get(candidate.key) !== 'person') continue
    for (const initials of initialsAfter(draft.tokens, candidate)) kinds.set(initials, 'person')
  }
  const titled = lines.filter(({telling}) => !telling).flatMap((line) => namesInTitle(draft.tokens, line, kinds, casing))
  addWordsOfPersons(
    kinds,
    countries,
    titled.map(({first, last, kind}) => ({kind, words: foldRange(draft.tokens, first, last)})),
  )
  const names = candidates.map((candidate) => nameOf(draft, candidate, kinds.get(candidate.key) ?? 'other'))
  for (const range of bareWords) {
    const kind = kinds.get(fold(draft.tokens[range.first]?.lower ?? ''))
    if (kind === 'person') names.push(spanned(draft, range, kind))
  }
  for (const name of titled) names.push(spanned(draft, name, name.kind))
  draft.names = names.sort((a, b) => a.start - b.start)
}

function candidatesOf(draft: Draft, lines: readonly Line[], casing: Casing): {candidates: Candidate[]; bareWords: TokenRange[]} {
  const demonyms = startsOfCountries(draft, 'demonym')
  const isDemonym = (i: number) => demonyms.has(draft.tokens[i]?.start ?? -1)
  const candidates: Candidate[] = []
  const bareWords: TokenRange[] = []
  for (const line of lines) {
    if (!line.telling) continue
    for (const run of runsOf(draft, line, casing)) {
      const alone = run.last - run.first === 1 && alsoNames.has(draft.tokens[run.first]?.lower ?? '')
      const split = alone ? undefined : splitRun(draft.tokens, run, isDemonym)
      if (split) candidates.push(candidateOf(draft.tokens, split))
      else if (run.last - run.first === 1) bareWords.push(run)
    }
  }
  return {candidates, bareWords}
}

function startsOfCountries({countries}: Draft, kind: 'name' | 'demonym'): Set<number> {
  const starts = new Set<number>()
  for (const {mentions} of countries) for (const mention of mentions) if (mention.kind === kind) starts.add(mention.start)
  return starts
}

/** A person's surname alone, and the given name alone where nothing else is called so, name a person too. */
function addWordsOfPersons(
  kinds: Map<string, Name['kind']>,
  countries: ReadonlySet<string>,
  names: readonly {words: string[]; kind?: Name['kind']}[],
): void {
  for (const {words, kind} of names) {
    if (words.length < 2 || (kind ?? kinds.get(words.join(' '))) !== 'person') continue
    for (let first = 0; first < words.length; first++) {
      const part = words.slice(first).join(' ')
      if (part.length > 1 && !isKnownBody(part) && !countries.has(part)) kinds.set(part, 'person')
    }
    for (const middle of words.slice(1, -1))
      if (familyNamesFirst.has(middle) && (kinds.get(middle) ?? 'other') === 'other') kinds.set(middle, 'person')
    const [given = ''] = words
    const known = kinds.get(given)
    if (given.length > 1 && (known === undefined || known === 'other')) kinds.set(given, 'person')
  }
}

function nameOf(draft: Draft, candidate: Candidate, kind: Name['kind']): Name {
  const name = spanned(draft, candidate, kind)
  const gender = kind === 'person' ? (genderOfTitle(draft, candidate) ?? name.gender) : undefined
  if (gender) name.gender = gender
  return name
}

function spanned({tokens}: Draft, {first, last}: TokenRange, kind: Name['kind']): Name {
  const given = fold(tokens[first]?.lower ?? '')
  const gender = kind === 'person' && last - first > 1 ? (genderOfKunya(given) ?? genderOfFirstName(given)) : undefined
  return {first, last, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0, kind, ...(gender ? {gender} : {})}
}

/** "Umm Khaled" is a mother, "Abu Yazan" a father. */
function genderOfKunya(given: string): 'female' | 'male' | undefined {
  if (/^(?:um|umm|oum)$/.test(given)) return 'female'
  return /^abou?$/.test(given) ? 'male' : undefined
}

/** "Mrs. Doe", "spokeswoman Jane Doe": the word before the name. */
function genderOfTitle({tokens}: Draft, {first, titleFirst}: Candidate): 'female' | 'male' | undefined {
  const word = fold(tokens[first - 1]?.lower ?? '')
  if (titleFirst === first && !genderOfRole.has(word) && !titleHeads.has(word)) return undefined
  const gender = courtesy.get(word) ?? genderOfRole.get(word)
  return gender === 'either' ? undefined : gender
}
