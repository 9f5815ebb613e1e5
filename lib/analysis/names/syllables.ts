/** Given names of two syllables joined by a hyphen, the second in lower case: "Kim Yong-nam", "Eun-ji Park", "Tsai Ing-wen". */
import {familyNamesFirst} from '../data/family-names'
import {functionWords} from '../data/function-words'
import type {Token} from '../draft'
import {isEveryday} from './everyday'
import {fold} from './fold'

/** Longest syllable as it is spelled in Latin letters: "hyeong", "chuang". */
const LONGEST_SYLLABLE = 6

/** Whether the word at `at`, a hyphen and the lower-case word behind it are such a name: a family name stands before or after. */
export function areSyllables(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 2]]
  if (!first?.capital || tokens[at + 1]?.text !== '-' || second?.kind !== 'word' || second.spaced || second.capital) return false
  if (first.text.length > LONGEST_SYLLABLE || second.text.length > LONGEST_SYLLABLE || endings.has(second.lower)) return false
  if (isFamilyName(tokens[at - 1]) || isFamilyName(tokens[at + 3])) return true
  return (
    isShortName(tokens[at - 1]) &&
    [first, second].every(({lower}) => syllable.test(lower) && !isEveryday(lower) && !functionWords.has(lower))
  )
}

/** Family names that the list does not hold are as short: "Koo", "Byun". */
const isShortName = (token: Token | undefined) =>
  token?.capital === true && token.text.length <= LONGEST_SYLLABLE && syllable.test(token.lower) && !functionWords.has(token.lower)

/** One syllable in the usual spellings of Korean and Chinese: few consonants, vowels, and one of few endings. */
const syllable = /^[bcdfghjklmnpqrstwxyz]{0,2}[aeiouyü]{1,4}(?:ng|[nklmpbtrh])?$/

const isFamilyName = (token: Token | undefined) => token?.capital === true && familyNamesFirst.has(fold(token.lower))

/** What English words joined to a name end in: "Kim-led", "Beijing-based". */
const endings = new Set(
  'based led run era style made born like old wide elect owned held only free linked area backed funded loving'.split(' '),
)
