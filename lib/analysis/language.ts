/**
 * Is the text English? The engine knows nothing else, and wrong marks on a foreign article would be worse than none.
 *
 * Scripts tell first; within a script, function words: running text holds a word of its language's closed classes in every three
 * or four, and names and quotations hold few. Benefit of the doubt goes to English: a headline or a list of names stays so.
 */
import {common} from './data/common-words'
import {everyday} from './data/everyday-words'
import {functionWordsByLanguage} from './data/function-words-by-language'
import type {Draft, Token} from './draft'

export function detectLanguage(draft: Draft): void {
  const language = languageOf(draft.tokens)
  if (language !== 'en') draft.language = language
}

/** Words of a text that are looked at: more change nothing. */
const SAMPLE = 400

/** BCP 47 tag of a text's language, `en` where it is English or too little to tell, `und` where it is some other. */
export function languageOf(tokens: readonly Token[]): string {
  const words = sample(tokens)
  if (isPlainlyEnglish(words)) return 'en'
  const script = mainScript(words)
  if (script.name !== 'Latin') return bestOf(words, script.languages, script.languages[0] ?? 'und')
  return latinLanguageOf(words)
}

function sample(tokens: readonly Token[]): Token[] {
  const words: Token[] = []
  for (let i = 0; i < tokens.length && words.length < SAMPLE; i++) {
    const token = tokens[i]
    if (token?.kind === 'word' && !isInAddress(tokens, i)) words.push(token)
  }
  return words
}

/** "https", "example" and "com" in "https://example.com": words without a space between that punctuation joins. */
function isInAddress(tokens: readonly Token[], i: number): boolean {
  const [before, next, after] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]]
  if (tokens[i]?.spaced === false && before && joinsAddress.has(before.text)) return true
  return next?.spaced === false && joinsAddress.has(next.text) && after?.spaced === false
}

const joinsAddress = new Set(['/', ':', '.', '@', '=', '_', '&', '?', '#'])

/** English prose has three words in ten of its list, other languages one in ten at most: what they share, "in" and "was". */
const PLAINLY = 1 / 4

function isPlainlyEnglish(words: readonly Token[]): boolean {
  let count = 0
  for (const {lower} of words) if (englishWords.has(lower)) count++
  return count > words.length * PLAINLY
}

const englishWords = new Set(functionWordsByLanguage.en?.split(' '))

interface Script {
  name: string
  letters: RegExp
  /** Languages told apart by their function words; the first is taken where none of these shows. */
  languages: readonly string[]
}

const latin: Script = {name: 'Latin', letters: /\p{Script=Latin}/u, languages: []}

const scripts: readonly Script[] = [
  latin,
  {name: 'Cyrillic', letters: /\p{Script=Cyrillic}/u, languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk']},
  {name: 'Arabic', letters: /\p{Script=Arabic}/u, languages: ['ar', 'fa', 'ur']},
  {name: 'Devanagari', letters: /\p{Script=Devanagari}/u, languages: ['hi', 'mr', 'ne']},
  {name: 'Kana', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, languages: ['ja']},
  {name: 'Han', letters: /\p{Script=Han}/u, languages: ['zh']},
  {name: 'Hangul', letters: /\p{Script=Hangul}/u, languages: ['ko']},
  {name: 'Greek', letters: /\p{Script=Greek}/u, languages: ['el']},
  {name: 'Hebrew', letters: /\p{Script=Hebrew}/u, languages: ['he']},
  {name: 'Thai', letters: /\p{Script=Thai}/u, languages: ['th']},
  {name: 'Bengali', letters: /\p{Script=Bengali}/u, languages: ['bn']},
  {name: 'Tamil', letters: /\p{Script=Tamil}/u, languages: ['ta']},
  {name: 'Telugu', letters: /\p{Script=Telugu}/u, languages: ['te']},
  {name: 'Gujarati', letters: /\p{Script=Gujarati}/u, languages: ['gu']},
  {name: 'Gurmukhi', letters: /\p{Script=Gurmukhi}/u, languages: ['pa']},
  {name: 'Georgian', letters: /\p{Script=Georgian}/u, languages: ['ka']},
  {name: 'Armenian', letters: /\p{Script=Armenian}/u, languages: ['hy']},
  {name: 'Ethiopic', letters: /\p{Script=Ethiopic}/u, languages: ['am']},
  {name: 'Myanmar', letters: /\p{Script=Myanmar}/u, languages: ['my']},
  {name: 'Khmer', letters: /\p{Script=Khmer}/u, languages: ['km']},
  {name: 'Lao', letters: /\p{Script=Lao}/u, languages: ['lo']},
  {name: 'Sinhala', letters: /\p{Script=Sinhala}/u, languages: ['si']},
]

const unknownScript: Script = {name: 'unknown', letters: /\p{L}/u, languages: []}

/** Letters of one word that are looked at: enough to tell the script of a line without spaces. */
const LETTERS_OF_A_WORD = 40

/** The script of most letters; Latin where it has half of them. A few kana tell Japanese from Chinese. */
function mainScript(words: readonly Token[]): Script {
  const tally = new Map<Script, number>()
  let letters = 0
  for (const {text} of words) {
    if (isEuropean(text)) {
      letters += text.length
      tally.set(latin, (tally.get(latin) ?? 0) + text.length)
      continue
    }
    for (const letter of text.slice(0, LETTERS_OF_A_WORD)) {
      const script = scripts.find((candidate) => candidate.letters.test(letter)) ?? unknownScript
      tally.set(script, (tally.get(script) ?? 0) + 1)
      letters++
    }
  }
  if ((tally.get(latin) ?? 0) * 2 >= letters) return latin
  const [main = latin, count = 0] = [...tally].sort((a, b) => b[1] - a[1])[0] ?? []
  const kana = [...tally.keys()].find(({name}) => name === 'Kana')
  return main.name === 'Han' && kana && (tally.get(kana) ?? 0) >= count * KANA_SHARE ? kana : main
}

/** Whether all is below U+0250, where the Latin alphabets of Europe end. */
function isEuropean(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x250) return false
  return true
}

/** Japanese prose has more kana than kanji; a Chinese text has some in a name at most. */
const KANA_SHARE = 0.1

const codes = Object.keys(functionWordsByLanguage)
const english = codes.indexOf('en')

/** Languages, as indices into `codes`, by the function words they have. */
const languagesOfWord = new Map<string, number[]>()
codes.forEach((code, index) => {
  for (const word of new Set(functionWordsByLanguage[code]?.split(' '))) {
    const languages = languagesOfWord.get(word)
    if (languages) languages.push(index)
    else languagesOfWord.set(word, [index])
  }
})

/** How many words each language claims, by its place in `codes`, and how many different ones. */
function tallyOf(words: readonly Token[]): {hits: Int32Array; kinds: Set<string>[]} {
  const hits = new Int32Array(codes.length)
  const kinds = codes.map(() => new Set<string>())
  words.forEach((word, at) => {
    const languages = languagesOfWord.get(word.lower)
    if (!languages || isInName(words, at)) return
    for (const language of languages) {
      hits[language] = (hits[language] ?? 0) + 1
      kinds[language]?.add(word.lower)
    }
  })
  return {hits, kinds}
}

/** "de" in "Universidad de Chile", "van" in "Robin van Persie", "La" in "La Paz": a particle of a name. */
function isInName(words: readonly Token[], at: number): boolean {
  const isName = (word: Token | undefined) => word?.capital === true && !isUpperCase(word.text)
  return isName(words[at + 1]) && (isName(words[at - 1]) || isName(words[at]))
}

function isUpperCase(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase()
}

/** Other than English needs as many words of its own as this, different ones, and twice as many as English has. */
const DIFFERENT_WORDS = 4
const TIMES_ENGLISH = 2
/** In running text of any of the languages here, at least one word in seven is of its list. */
const LEAST_SHARE = 1 / 7
/** English prose has three words in ten of its list; one in twenty is no English prose. */
const LEAST_ENGLISH = 1 / 20
/** Lower-case words without a verdict after which the text is of a language not listed here. */
const ENOUGH_WORDS = 60

function latinLanguageOf(words: readonly Token[]): string {
  const {hits, kinds} = tallyOf(words)
  const inEnglish = hits[english] ?? 0
  const best = indexOfMost(hits, (index) => index !== english)
  const most = hits[best] ?? 0
  const clear = (kinds[best]?.size ?? 0) >= DIFFERENT_WORDS && most >= inEnglish * TIMES_ENGLISH
  if (clear && most >= words.length * LEAST_SHARE) return codes[best] ?? 'und'
  const plain = words.filter(({capital}) => !capital)
  if (plain.length >= ENOUGH_WORDS && inEnglish < plain.length * LEAST_ENGLISH) return 'und'
  if (!isForeignSentence(plain, inEnglish, most)) return 'en'
  return (most > 0 ? codes[best] : undefined) ?? 'und'
}

/** A sentence is too short for function words alone: of its lower-case words, English has few and another language some. */
const SENTENCE = 6
/** Of the lower-case words of English prose, Scots and Pidgin too, half and more are among the common words of English. */
const LEAST_KNOWN = 0.3

function isForeignSentence(plain: readonly Token[], inEnglish: number, most: number): boolean {
  if (plain.length < SENTENCE || most < inEnglish) return false
  const known = plain.filter(({lower}) => englishWords.has(lower) || common.has(lower) || everyday.has(lower)).length
  return known < plain.length * LEAST_KNOWN
}

/** The language of `candidates` with most words in the text, `otherwise` where none has any. */
function bestOf(words: readonly Token[], candidates: readonly string[], otherwise: string): string {
  if (candidates.length < 2) return otherwise
  const {hits} = tallyOf(words)
  const best = indexOfMost(hits, (index) => candidates.includes(codes[index] ?? ''))
  return (hits[best] ?? 0) > 0 ? (codes[best] ?? otherwise) : otherwise
}

function indexOfMost(hits: Int32Array, isCandidate: (index: number) => boolean): number {
  let best = -1
  hits.forEach((count, index) => {
    if (isCandidate(index) && (best < 0 || count > (hits[best] ?? 0))) best = index
  })
  return best
}
