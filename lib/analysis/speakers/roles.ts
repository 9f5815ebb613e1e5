/**
 * What the text says a person is: words before the name ("White House spokeswoman Jane Doe") and the apposition after it
 * ("Doe, 45, a farmer from Kent,").
 */
import {functionWords, prepositionsOfPlace} from '../data/function-words'
import {courtesy, isPluralRole, isRole} from '../data/titles'
import type {Draft, Token, TokenRange} from '../draft'
import {fold} from '../names/fold'
import {isAcronym} from '../names/runs'
import {cutPhrase} from './cut-phrase'
import {type Register, spanOf} from './register'

/** No title before a name and no apposition after it is longer, in tokens. */
const LONGEST_BEFORE = 12
const LONGEST_AFTER = 28

/** The range of the role before the name at `mention`, if there is one. */
export function roleBefore(register: Register, mention: TokenRange): TokenRange | undefined {
  const {draft} = register
  const {tokens} = draft
  let last = mention.first
  while (last > 0 && courtesy.has(fold(tokens[last - 1]?.lower ?? '')) && tokens[last - 1]?.capital) last--
  if (tokens[last - 1]?.text === ',' && tokens[last - 1]?.spaced === false) return undefined
  if (!isRole(fold(tokens[last - 1]?.lower ?? '')) && !endsTitleComplement(tokens, last)) return undefined
  const limit = Math.max(draft.sentences[draft.sentenceOf[mention.first] ?? 0]?.first ?? 0, last - LONGEST_BEFORE)
  let first = last
  while (first > limit && goesBefore(tokens, first - 1, last)) first--
  while (first < last && !opensRole(tokens, first)) first++
  first = withoutCountryPossessor(register, first, last)
  return first < last ? {first, last} : undefined
}

/** "Doe's lawyer, John Roe," and "the head of the board, John Roe,": a description before the comma that its bearer's name follows. */
export function roleBeforeComma(register: Register, mention: TokenRange): TokenRange | undefined {
  const {tokens, sentences, sentenceOf} = register.draft
  let comma = mention.first - 1
  while (tokens[comma]?.capital && comma > mention.first - 4 && isTitle(tokens[comma])) comma--
  if (tokens[comma]?.text !== ',' || !closesApposition(tokens[mention.last])) return undefined
  const limit = Math.max(sentences[sentenceOf[mention.first] ?? 0]?.first ?? 0, comma - LONGEST_BEFORE)
  for (let i = comma - 1; i >= limit; i--) {
    const token = tokens[i]
    if (token?.kind === 'punctuation' && token.text !== '-') return undefined
    const possessor = token?.text === '’' || token?.text === "'" || token?.lower === "'s" || token?.lower === '’s'
    if (!possessor && !openings.has(token?.lower ?? '')) continue
    if (!possessor && i === limit + 1 && prepositionsOfPlace.has(tokens[i - 1]?.lower ?? '')) return undefined
    const range = {first: i + 1, last: comma}
    if (headOfApposition(register, range.first, comma) < 0) return undefined
    return possessor ? {first: withoutCountryPossessor(register, startOfPossessor(register, i), comma), last: comma} : range
  }
  return undefined
}

/** "the minister of works, Chief John Roe,": what stands between the comma and the name. */
function isTitle(token: Token | undefined): boolean {
  const word = fold(token?.lower ?? '')
  return courtesy.has(word) || isRole(word)
}

const openings = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'my', 'our'])

function closesApposition(token: Token | undefined): boolean {
  return token === undefined || (token.kind === 'punctuation' && token.text !== '-') || verbs.has(token.lower)
}

function startOfPossessor({draft: {tokens}, mentionAt}: Register, at: number): number {
  let first = at
  while (first > 0 && at - first < 6 && (mentionAt[first] ?? -1) < 0 && tokens[first - 1]?.kind !== 'punctuation') first--
  return tokens[first]?.capital ? first : at + 1
}

/** "Secretary of State", "Chief of Staff", "chairman of the board" right before a name. */
function endsTitleComplement(tokens: readonly Token[], last: number): boolean {
  for (let i = last - 2; i > last - 6 && i > 0; i--) {
    if (tokens[i]?.lower === 'of') return isRole(fold(tokens[i - 1]?.lower ?? '')) && tokens[i - 1]?.capital === tokens[last - 1]?.capital
    if (tokens[i]?.kind !== 'word') return false
  }
  return false
}

function goesBefore(tokens: readonly Token[], i: number, last: number): boolean {
  const token = tokens[i]
  if (!token) return false
  if (token.text === '-' || token.text === '&' || token.text === '/') return !token.spaced || token.text === '&'
  if (token.kind !== 'word') return token.kind === 'number' && tokens[i + 1]?.text === '-'
  if (token.lower === "'s" || token.lower === '’s') return tokens[i - 1]?.capital === true || isRole(tokens[i - 1]?.lower ?? '')
  const joins = token.lower === 'of' || token.lower === 'and'
  if (joins)
    return (
      i + 1 < last && isRole(fold(tokens[i - 1]?.lower ?? '')) && isRole(fold(tokens[last - 1]?.lower ?? '')) === (token.lower === 'and')
    )
  if (token.lower === 'the') return tokens[i - 1]?.lower === 'of' && isRole(fold(tokens[i - 2]?.lower ?? ''))
  if (token.capital) return !functionWords.has(token.lower)
  const right = tokens[i + 1]
  if (right?.capital && i + 1 < last && isRole(fold(right.lower))) return leadingAdjectives.has(token.lower)
  if (isRole(token.lower)) return true
  return !functionWords.has(token.lower) && !verbs.has(token.lower) && !looksVerbal(token.lower)
}

/** Lower-case words that stand right before a title with a capital: "former President", "state Sen.". */
const leadingAdjectives = new Set(
  'former ex then retired acting outgoing incoming fellow state current longtime deputy vice interim presumptive embattled ousted late'.split(
    ' ',
  ),
)

function opensRole(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.kind !== 'word') return false
  return (
    token.lower !== 'of' && token.lower !== 'and' && token.lower !== 'for' && !/^['’]/.test(token.lower) && !functionWords.has(token.lower)
  )
}

/** "retired", "elected" stand in titles; other forms in -ed and -ing before one are verbs. */
function looksVerbal(word: string): boolean {
  return (
    /(?:ed|ing)$/.test(word) &&
    !/^(?:retired|elected|appointed|managing|acting|leading|visiting|founding|sitting|disgraced|embattled|renowned|celebrated|presiding|outgoing|incoming|marketing|banking|engineering|planning|housing|advertising|sporting|shipping|mining|racing|training|building|breeding|consulting|nursing|accounting)$/.test(
      word,
    )
  )
}

/** Verbs that stand right before a source's title in inverted clauses and other common ones there. */
const verbs = new Set(
  'said says say told tells asked asks added adds wrote writes tweeted argued argues claimed claims insisted insists noted notes warned warns called calls urged denied explained replied quoted cited named met interviewed hired fired beat defeated endorsed praised slammed accused backed supported thanked joined replaced succeeded including like with via is was are were became become made make gave give took take let put got'.split(
    ' ',
  ),
)

/** "China's foreign ministry spokesman" → "foreign ministry spokesman": the country is told apart from the role. */
function withoutCountryPossessor({draft, countryAt}: Register, first: number, last: number): number {
  for (let i = first + 1; i < Math.min(last, first + 5); i++) {
    const {lower = ''} = draft.tokens[i] ?? {}
    if ((lower === "'s" || lower === '’s') && i + 1 < last) {
      return countryAt.has(draft.tokens[first]?.start ?? -1) ? i + 1 : first
    }
  }
  return first
}

/** The range of the apposition after the name at `mention` that says what the person is. */
export function roleAfter(register: Register, mention: TokenRange): TokenRange | undefined {
  const {tokens, sentences, sentenceOf} = register.draft
  const end = Math.min(sentences[sentenceOf[mention.first] ?? 0]?.last ?? tokens.length, mention.last + LONGEST_AFTER)
  let at = mention.last
  if (tokens[at]?.text === '(') at = afterBracket(tokens, at, end)
  if (!isParting(tokens[at])) return undefined
  at++
  if (isAge(tokens, at)) {
    at = afterAge(tokens, at)
    if (tokens[at]?.text !== ',') return undefined
    at++
  }
  const first = skipDeterminer(tokens, at)
  const last = cutPhrase(tokens, first, end)
  if (last <= first) return undefined
  const head = headOfApposition(register, first, last)
  if (head < 0) return undefined
  return {first: withoutCountryPossessor(register, first, last), last}
}

function isParting(token: Token | undefined): boolean {
  return token?.text === ',' || token?.text === '—' || token?.text === '–'
}

function isAge(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' && (tokens[at]?.text.length ?? 9) <= 3
}

/** "45", "45-year-old", "45 years old". */
function afterAge(tokens: readonly Token[], at: number): number {
  return tokens[at + 1]?.lower === 'years' && tokens[at + 2]?.lower === 'old' ? at + 3 : at + 1
}

function afterBracket(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at; i < Math.min(end, at + 8); i++) if (tokens[i]?.text === ')') return i + 1
  return at
}

const leadingDeterminers = new Set(['the', 'a', 'an', 'another', 'one', 'now', 'then', 'himself', 'herself', 'also'])

function skipDeterminer(tokens: readonly Token[], at: number): number {
  const lower = tokens[at]?.lower
  return lower !== undefined && leadingDeterminers.has(lower) ? at + 1 : at
}

/** A role noun within the first words, before any preposition, with no name right behind it (that would be the next in a list). */
function headOfApposition({draft, mentionAt}: Register, first: number, last: number): number {
  const {tokens} = draft
  let head = -1
  for (let i = first; i < Math.min(last, first + 10); i++) {
    const token = tokens[i]
    if (!token) break
    if (token.kind === 'mark' || (token.kind === 'punctuation' && token.text !== '-' && token.text !== '&')) break
    if (i > first && complements.has(token.lower)) break
    if (i > first && (token.lower === 'the' || token.lower === 'a')) return -1
    if (i === first && !opensApposition(token)) return -1
    if (isRole(fold(token.lower))) head = i
    else if (isPluralRole(token.lower)) return -1
    else if (head >= 0 && i === head + 1 && (mentionAt[i] ?? -1) >= 0) return -1
  }
  return head
}

/** What a role's head stands before. */
const complements = new Set(['of', 'for', 'at', 'in', 'to', 'from', 'on', 'with', 'by', 'about', 'against', 'who', 'during', 'under'])

function opensApposition({lower}: Token): boolean {
  if (possessors.has(lower) || isRole(lower)) return true
  return !functionWords.has(lower) && !verbs.has(lower) && !looksVerbal(lower)
}

const possessors = new Set(['his', 'her', 'their', 'my', 'our', 'one', 'then', 'now', 'former', 'another', 'not'])

/** The words of a role that "the senator" may pick up; capitals of names in it count too. */
export function wordsOfRole({tokens}: Draft, {first, last}: TokenRange): string[] {
  const words: string[] = []
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    if (token?.kind === 'word' && !functionWords.has(token.lower)) words.push(...expand(fold(token.lower)))
  }
  return words
}

/** Short titles and the nouns that later stand for them. */
const expansions: ReadonlyMap<string, string[]> = new Map([
  ['sen', ['senator', 'lawmaker']],
  ['senator', ['lawmaker']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['representative', ['congressman', 'congresswoman', 'lawmaker']],
  ['congressman', ['representative', 'lawmaker']],
  ['congresswoman', ['representative', 'lawmaker']],
  ['gov', ['governor']],
  ['gen', ['general']],
  ['lt', ['lieutenant']],
  ['capt', ['captain']],
  ['col', ['colonel']],
  ['sgt', ['sergeant']],
  ['prof', ['professor', 'academic']],
  ['professor', ['academic', 'scholar']],
  ['pm', ['premier', 'minister']],
  ['premier', ['minister']],
  ['mp', ['lawmaker', 'legislator', 'parliamentarian']],
  ['rev', ['reverend', 'pastor', 'minister']],
  ['ceo', ['executive', 'chief', 'boss']],
  ['chief', ['head', 'boss']],
  ['attorney', ['lawyer']],
  ['lawyer', ['attorney']],
  ['nominee', ['candidate']],
  ['candidate', ['nominee', 'contender']],
  ['spokesman', ['spokesperson', 'official']],
  ['spokeswoman', ['spokesperson', 'official']],
  ['director', ['official']],
  ['minister', ['official', 'politician']],
  ['head', ['chief', 'boss']],
  ['officer', ['official']],
  ['lawmaker', ['legislator', 'politician']],
  ['legislator', ['lawmaker', 'politician']],
  ['retired', ['retiree', 'pensioner']],
])

function expand(word: string): string[] {
  return [word, ...(expansions.get(word) ?? [])]
}

export function isBareTitle(draft: Draft, range: TokenRange): boolean {
  return range.last - range.first === 1 && !isAcronym(draft.tokens[range.first]?.text ?? '')
}

export function textOfRole(draft: Draft, range: TokenRange): string {
  const {start, end} = spanOf(draft, range)
  return draft.text.slice(start, end).replace(/\s+/g, ' ')
}
