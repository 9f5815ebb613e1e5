/** Tells a country from what its neighbours make of the word: a language, a town, a street, a sum of money, "us" in capitals. */
import {currencies, languageNames, languageNouns, languageVerbs, otherLanguages, thoroughfares} from '../data/country-traps'
import {statePostalCodes, stateWords} from '../data/us-states'
import type {Token} from '../draft'
import type {Candidate} from './scan'

/** Candidates that the words beside them leave a country. */
export function withoutOtherSenses(tokens: readonly Token[], candidates: readonly Candidate[]): Candidate[] {
  let lastLanguage = -1
  return candidates.filter((candidate) => {
    if (isLanguage(tokens, candidate, lastLanguage)) {
      lastLanguage = candidate.last
      return false
    }
    return !otherSenses.some((isOther) => isOther(tokens, candidate))
  })
}

/** "speaks English", "in French," "Spanish-language", and the second of "German and Dutch" after the first was one. */
function isLanguage(tokens: readonly Token[], {first, last, reading}: Candidate, lastLanguage: number): boolean {
  const token = tokens[first]
  if (reading.kind !== 'demonym' || last - first > 1 || !token || !languageNames.has(token.lower)) return false
  const next = tokens[last]
  if (next && languageNouns.has(next.text === '-' ? (tokens[last + 1]?.lower ?? '') : next.lower)) return true
  if (next?.kind === 'word' && next.spaced && !functionWords.has(next.lower)) return false
  if (next?.text === '-') return false
  const before = tokens[first - 1]?.lower ?? ''
  if (languageVerbs.has(before) || before === 'in' || before === 'into') return true
  if (next && verbsOfLanguages.has(next.lower) && before !== 'the') return true
  const joined = before === 'and' || before === 'or' || before === ','
  return joined && ((lastLanguage > 0 && lastLanguage >= first - 2) || otherLanguages.has(tokens[first - 2]?.lower ?? ''))
}

/** "English is the main language", "French as a second language"; of the people it would be "the English are". */
const verbsOfLanguages = new Set(['is', 'was', 'as'])

/** "Lebanon, Pa.", "Cuba, Missouri": a town of the United States. */
function isTown(tokens: readonly Token[], {first, last, reading}: Candidate): boolean {
  const state = tokens[last + 1]
  if (reading.kind !== 'name' || last - first > 1 || tokens[last]?.text !== ',' || !state?.capital) return false
  if (statePostalCodes.has(state.text)) return true
  return stateWords.has(state.lower) && !isListed(tokens, first, last + 1)
}

/** "Iran, Georgia and Armenia" is a list; "Cuba, Missouri," and "Peru, Indiana" are not. */
function isListed(tokens: readonly Token[], first: number, state: number): boolean {
  const after = tokens[state + 1]?.lower
  return tokens[first - 1]?.text === ',' || after === 'and' || after === 'or' || (after === ',' && tokens[state + 2]?.capital === true)
}

/** "Frenchmen Street". */
function isStreet(tokens: readonly Token[], {last}: Candidate): boolean {
  const next = tokens[last]
  return next?.capital === true && next.spaced && thoroughfares.has(next.lower)
}

/** "40 US dollars", "a million Canadian dollars". */
function isCurrency(tokens: readonly Token[], {first, last}: Candidate): boolean {
  const before = tokens[first - 1]
  return (before?.kind === 'number' || /illion$/.test(before?.lower ?? '')) && currencies.has(tokens[last]?.lower ?? '')
}

/** "/2018/Japan-s-ban-on-beef", "@UKinUSA": part of a web address or an account, not of the text. */
function isAddress(tokens: readonly Token[], {first}: Candidate): boolean {
  for (let i = first; i > 0 && i > first - LONGEST_ADDRESS && !tokens[i]?.spaced; i--) {
    const before = tokens[i - 1]?.lower
    if (before === '@' || before === 'http' || before === 'https' || before === 'www') return true
  }
  return false
}

/** Tokens of a web address that are looked through for its beginning. */
const LONGEST_ADDRESS = 100

/** "US$50", and "TOLD US" where everything is in capitals. */
function isOtherInCapitals(tokens: readonly Token[], {first, last}: Candidate): boolean {
  if (tokens[first]?.text !== 'US') return false
  const next = tokens[last]
  if (next?.text === '$' && !next.spaced) return true
  const before = tokens[first - 1]
  return isShouted(tokens, first) && before?.lower !== 'the' && next?.text !== '-' && next?.lower !== "'s" && next?.lower !== '’s'
}

/** Whether the words round a token are in capitals throughout. */
function isShouted(tokens: readonly Token[], at: number): boolean {
  let words = 0
  for (let i = Math.max(0, at - REACH); i < Math.min(tokens.length, at + REACH + 1); i++) {
    const token = tokens[i]
    if (i === at || token?.kind !== 'word' || token.text.length < 2) continue
    if (token.text !== token.text.toUpperCase()) return false
    words++
  }
  return words >= 2
}

/** Words looked at on either side: enough to see past a name or two that are acronyms. */
const REACH = 4

/** "Sino" and "Franco" are halves of an adjective only before a hyphen and a capital. */
function isLoosePrefix(tokens: readonly Token[], {last, reading}: Candidate): boolean {
  return reading.kind === 'prefix' && !(/^[-–]$/.test(tokens[last]?.text ?? '') && tokens[last + 1]?.capital)
}

const otherSenses = [isTown, isStreet, isCurrency, isAddress, isOtherInCapitals, isLoosePrefix]

const functionWords = new Set(
  'and or but nor as at by for from in into of on to with than that which who because when while since so is was are were if though although before after during about has had have'.split(
    ' ',
  ),
)
