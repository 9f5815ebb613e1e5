/** All country words as one tree over lower-case tokens: a look-up costs one step a token, and the longest phrase wins. */
import {countryGazetteer} from '../data/country-gazetteer'
import {countryTraps} from '../data/country-traps'
import {
  countryAbbreviations,
  countryPrefixes,
  countryWords,
  notDemonyms,
  notMetonyms,
  sharedWords,
  writtenWithAccents,
} from '../data/country-words'
import type {Token} from '../draft'
import {FirstWords, plainFirstWord} from '../first-words'
import {tokensOf} from '../tokenize'

/**
 * What a phrase may be: a country's word; the first half of "Sino-American"; a capital, which stands for the government in
 * some places only; a house, which always does; or a trap, which hides the country's word within it.
 */
export type ReadingKind = 'name' | 'demonym' | 'abbreviation' | 'prefix' | 'capital' | 'house' | 'trap'

export interface Reading {
  kind: ReadingKind
  /** Countries that claim the phrase, the usual one first; empty for a trap. */
  codes: readonly string[]
  /** Each token's text where it must stand so; `undefined` where any will do. */
  written: readonly (Written | undefined)[]
}

/** A token must begin with a capital, or be written exactly so. */
type Written = 'capital' | {exactly: string}

export interface Node {
  next: Map<string, Node>
  readings: Reading[]
}

interface Phrase {
  phrase: string
  kind: ReadingKind
  codes: readonly string[]
  exactly: boolean
}

const lexicon = new FirstWords<Phrase, Node>(() => ({next: new Map(), readings: []}), layOut)

/** The node under which the first token of a phrase is found. */
export function firstNode(token: Token): Node | undefined {
  return lexicon.get(keyOf(token))
}

export function nextNode(node: Node, token: Token): Node | undefined {
  return node.next.size === 0 ? undefined : node.next.get(keyOf(token))
}

/** Whether `tokens`, from `first` on, are written as the reading wants them. */
export function isWrittenAs(reading: Reading, tokens: readonly Token[], first: number): boolean {
  return reading.written.every((written, offset) => {
    const token = tokens[first + offset]
    if (written === undefined) return true
    return written === 'capital' ? token?.capital : token?.text === written.exactly
  })
}

/** Tokens are looked up without accents, with "St." for "Saint" and "&" for "and". */
function keyOf({lower}: Pick<Token, 'lower'>): string {
  return spelledOut.get(lower) ?? fold(lower)
}

const spelledOut = new Map([
  ['&', 'and'],
  ['st.', 'saint'],
  ['st', 'saint'],
])

function isPlain(lower: string): boolean {
  for (let i = 0; i < lower.length; i++) if (lower.charCodeAt(i) > 0x7e) return false
  return true
}

/** "Türkiye" → "turkiye", "Côte d’Ivoire" → "cote d'ivoire". */
export function fold(lower: string): string {
  return isPlain(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'")
}

function add(phrase: string, kind: ReadingKind, codes: readonly string[], exactly = false): void {
  const plain = plainFirstWord(phrase)
  const [token] = plain === undefined ? tokensOf(phrase) : [{lower: plain}]
  lexicon.add(token ? keyOf(token) : '', {phrase, kind, codes, exactly})
}

function layOut(opened: Node, {phrase, kind, codes, exactly}: Phrase): void {
  const tokens = tokensOf(phrase)
  let node = opened
  for (const token of tokens.slice(1)) {
    const key = keyOf(token)
    let next = node.next.get(key)
    if (!next) {
      next = {next: new Map(), readings: []}
      node.next.set(key, next)
    }
    node = next
  }
  const written = tokens.map((token): Written | undefined => {
    if (exactly) return {exactly: token.text}
    return token.capital ? 'capital' : undefined
  })
  const same = node.readings.find((reading) => ranks[reading.kind] <= ranks[kind])
  if (same?.kind === kind) same.codes = [...new Set([...same.codes, ...codes])]
  else if (!same) node.readings.unshift({kind, codes, written})
}

/** Where a phrase is several things, the first of these: "Singapore" is the country before it is its capital. */
const ranks: Record<ReadingKind, number> = {trap: 0, name: 1, demonym: 2, abbreviation: 3, prefix: 4, house: 5, capital: 6}

function addAll(table: string): void {
  for (const line of table.trim().split('\n')) {
    const [code = '', names, demonyms, capitals, houses] = line.split('|')
    for (const name of several(names)) {
      const needsAccents = accented.get(fold(name)) ?? name
      if (needsAccents === name && !(name in sharedWords.names)) add(name, 'name', [code], accented.has(fold(name)))
    }
    for (const demonym of several(demonyms))
      if (!notDemonyms.includes(demonym) && !(demonym in sharedWords.demonyms)) addDemonym(demonym, [code])
    for (const capital of several(capitals)) if (!notMetonyms.includes(capital)) add(capital, 'capital', [code])
    for (const house of several(houses)) add(house, 'house', [code])
  }
}

const accented = new Map(writtenWithAccents.map((name) => [fold(name), name]))

function several(list: string | undefined): string[] {
  return list ? list.split(';').map((item) => item.replace(/^The /, '')) : []
}

/** With its plural, where it has one in "s". */
function addDemonym(demonym: string, codes: readonly string[]): void {
  add(demonym, 'demonym', codes)
  if (!/(?:s|x|ch|sh|ese|men)$/.test(demonym)) add(`${demonym}s`, 'demonym', codes)
}

for (const phrase of countryTraps) add(phrase, 'trap', [])
for (const [name, codes] of Object.entries(sharedWords.names)) add(name, 'name', codes)
for (const [demonym, codes] of Object.entries(sharedWords.demonyms)) addDemonym(demonym, codes)
addAll(countryWords)
addAll(countryGazetteer)
for (const [abbreviation, code] of Object.entries(countryAbbreviations)) add(abbreviation, 'abbreviation', [code], true)
for (const [prefix, code] of Object.entries(countryPrefixes)) add(prefix, 'prefix', [code])
