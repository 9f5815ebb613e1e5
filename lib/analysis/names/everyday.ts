/** Words that are no names when they stand alone at the start of a sentence: "Applicants must …", "Photos show …". */
import {common} from '../data/common-words'
import {everyday} from '../data/everyday-words'
import {isFirstName} from './first-names'

export function isEveryday(word: string): boolean {
  return isListed(word) || isListed(singularOf(word)) || (word.length > 6 && abstractEnding.test(word) && !isFirstName(word))
}

const isListed = (word: string) => common.has(word) || everyday.has(word)

/** The singular of a noun in the plural, by its ending; any other word as it is. */
export function singularOf(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return /(?:s|x|z|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, '')
}

/** "settlement", "projections", "leadership": endings of nouns for what nobody is called. */
const abstractEnding = /(?:tion|sion|ment|ness|ity|ship|ism|ance|ence|hood|ology|ography|ics|tions|sions|ments|nesses|ities|ships|isms)$/
