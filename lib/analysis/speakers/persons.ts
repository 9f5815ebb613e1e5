/**
 * Groups the names of persons: one entity for each fullest name, and every shorter form given to the one it can only or most likely mean.
 * A surname that several bear goes by the courtesy title's gender, then by who was last called by full name, then by who is named most.
 */
import {particles} from '../data/function-words'
import {shortForms} from '../data/short-forms'
import {courtesy} from '../data/titles'
import type {Name} from '../draft'
import {fold, foldRange} from '../names/fold'
import {initialsAfter} from '../names/initials'
import {addEntity, type Register, spanOf, textOf} from './register'

/** At most so many bearers of one word are told apart; more are no news article. */
const MOST_NAMESAKES = 24

interface Group {
  entity: number
  words: string[]
  /** Mentions by a name of several words, by token index. */
  full: number[]
  latest: number
  count: number
  /** Mentions with a courtesy title, which are placed first. */
  courtesies: number
}

/** Entity of each name in `names` (persons only), in the same order. */
export function groupPersons(register: Register, names: readonly Name[]): number[] {
  const groups: Group[] = []
  const byWord = new Map<string, number[]>()
  const words = names.map((name) => foldRange(register.draft.tokens, name.first, name.last))
  const entityOf = new Array<number>(names.length).fill(-1)
  // Longest names first, so that "J. Doe" and "Doe" find "Jane Doe" wherever it stands.
  const full = names.map((_, i) => i).filter((i) => (words[i]?.length ?? 0) > 1)
  full.sort((a, b) => (words[b]?.length ?? 0) - (words[a]?.length ?? 0) || a - b)
  for (const i of full) {
    const name = names[i]
    if (!name) continue
    const own = words[i] ?? []
    const ranked = own.length === 2 && isRank(register.draft.tokens[name.first]?.text ?? '') && byWord.has(own[1] ?? '')
    const group = placeFull(register, groups, byWord, name, ranked ? own.slice(1) : own)
    group.full.push(name.first)
    entityOf[i] = group.entity
  }
  for (const group of groups) group.full.sort((a, b) => a - b)
  // "Mr. Doe" before "Doe", since its gender tells bearers apart.
  names.forEach((name, i) => {
    const courtesyGender = entityOf[i] === -1 ? genderOfCourtesy(register, name) : undefined
    if (!courtesyGender) return
    const group = placeShort(register, groups, byWord, name, words[i]?.[0] ?? '')
    group.courtesies++
    entityOf[i] = group.entity
  })
  const groupOf = new Map(groups.map((group) => [group.entity, group]))
  names.forEach((name, i) => {
    const [word = ''] = words[i] ?? []
    const known = groupOf.get(entityOf[i] ?? -1)
    if (known) {
      known.latest = name.first
      known.count++
      return
    }
    const group = placeShort(register, groups, byWord, name, word)
    groupOf.set(group.entity, group)
    group.latest = name.first
    group.count++
    entityOf[i] = group.entity
  })
  return entityOf
}

function placeFull(register: Register, groups: Group[], byWord: Map<string, number[]>, name: Name, words: string[]): Group {
  const {entities} = register
  let best: Group | undefined
  for (const index of byWord.get(words.at(-1) ?? '') ?? []) {
    const group = groups[index]
    const entity = group && entities[group.entity]
    const given = particles.has(words[0] ?? '') ? undefined : name.gender
    if (!group || !entity || conflict(entity.gender, given) || !sameFullName(group.words, words)) continue
    if (!best || group.full.length > best.full.length) best = group
  }
  if (best) {
    const entity = entities[best.entity]
    if (entity && !entity.gender && name.gender && !particles.has(words[0] ?? '')) entity.gender = name.gender
    return best
  }
  return newGroup(register, groups, byWord, name, words)
}

function newGroup(register: Register, groups: Group[], byWord: Map<string, number[]>, name: Name, words: string[]): Group {
  const entity = addEntity(register, {
    kind: 'person',
    name: textOf(register.draft, name),
    words,
    ...(name.gender ? {gender: name.gender} : {}),
  })
  const group = {entity, words, full: [], latest: -1, count: 0, courtesies: 0}
  for (const word of new Set([...words, ...initialsAfter(register.draft.tokens, name)])) {
    const list = byWord.get(word) ?? []
    if (list.length < MOST_NAMESAKES) list.push(groups.length)
    byWord.set(word, list)
  }
  groups.push(group)
  return group
}

/** "CS Doe", where "Jane Doe" stands too. */
const isRank = (text: string) => /^[A-Z]{2,4}$/.test(text)

/** "J. Doe", "Jane Doe", "Jane Q. Doe", 'Jane "Jenny" Doe', "Doe Smith" for "Jane Doe Smith": the shorter is found in the longer in order. */
function sameFullName(longer: readonly string[], shorter: readonly string[]): boolean {
  let at = 0
  if (isGeneration(longer.at(-1)) !== isGeneration(shorter.at(-1)) && (isGeneration(shorter.at(-1)) || longer.length <= shorter.length + 1))
    return false
  for (const word of shorter) {
    while (at < longer.length && !sameWord(longer[at] ?? '', word)) at++
    if (at === longer.length) return nicknames(longer, shorter)
    at++
  }
  return true
}

function sameWord(a: string, b: string): boolean {
  return a === b || (a.length > 1 && isInitial(b) && a[0] === b[0])
}

const isInitial = (word: string) => word.length === 1 || (word.length === 2 && word[1] === '.')

/** "Mike Pence" and "Michael Pence": one surname, and one given name the usual short form of the other. */
function nicknames(longer: readonly string[], shorter: readonly string[]): boolean {
  if (longer.at(-1) !== shorter.at(-1) || shorter.length > 3) return false
  const [a = ''] = longer
  const [b = ''] = shorter
  return shortForms.get(a)?.includes(b) === true || shortForms.get(b)?.includes(a) === true
}

/** A single word: a surname, a given name, or a part of a longer name. */
function placeShort(register: Register, groups: Group[], byWord: Map<string, number[]>, name: Name, word: string): Group {
  const gender = genderOfCourtesy(register, name)
  const candidates = (byWord.get(word) ?? []).flatMap((index) => groups[index] ?? [])
  const bySurname = candidates.filter(({words}) => surnameOf(words) === word || words.length === 1)
  const fitting = (list: Group[]) => list.filter(({entity}) => !conflict(register.entities[entity]?.gender, gender))
  const pool = [fitting(bySurname), fitting(candidates)].find((list) => list.length > 0)
  if (!pool) {
    const group = newGroup(register, groups, byWord, gender ? {...name, gender} : name, [word])
    return group
  }
  const chosen = pool.length === 1 ? pool[0] : likeliest(register, pool, name.first)
  if (!chosen) return newGroup(register, groups, byWord, name, [word])
  const entity = register.entities[chosen.entity]
  if (entity && gender && !entity.gender) entity.gender = gender
  return chosen
}

function surnameOf(words: readonly string[]): string {
  return (isGeneration(words.at(-1)) && words.length > 2 ? words.at(-2) : words.at(-1)) ?? ''
}

/** "Jr.", "III": tells a son from his father. */
function isGeneration(word: string | undefined): boolean {
  return word !== undefined && /^(jr|sr|ii|iii|iv)\.?$/.test(word)
}

/** Points of a bearer for each time the full name stands in the text, against those for having been named last. */
const LATEST_FULL = 2.5
const LATEST_ANY = 1

function likeliest(register: Register, pool: readonly Group[], at: number): Group | undefined {
  const points = (group: Group) => {
    const before = lastBefore(group.full, at)
    const bySentence = register.draft.sentenceOf
    const near = before >= 0 && (bySentence[at] ?? 0) - (bySentence[before] ?? 0) <= 2 ? LATEST_FULL : 0
    const latest = Math.max(...pool.map((other) => other.latest)) === group.latest && group.latest >= 0 ? LATEST_ANY : 0
    return (
      Math.min(group.full.length, 3) +
      Math.min(group.count + group.courtesies, 6) / 3 +
      near +
      latest -
      (before < 0 && group.full.length > 0 ? 1 : 0)
    )
  }
  return pool.reduce<Group | undefined>((best, group) => (best && points(best) >= points(group) ? best : group), undefined)
}

function lastBefore(ascending: readonly number[], at: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return ascending[low - 1] ?? -1
}

export function genderOfCourtesy({draft}: Register, name: Name): 'female' | 'male' | undefined {
  const gender = courtesy.get(fold(draft.tokens[name.first - 1]?.lower ?? ''))
  return gender === 'either' ? undefined : (gender ?? name.gender)
}

function conflict(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b
}

/** The surname that most of several full names end in: what stands behind it in another is no part of the name. */
function usualSurname({draft: {tokens}}: Register, names: readonly Name[]): string | undefined {
  const counts = new Map<string, number>()
  let all = 0
  for (const name of names) {
    const words = foldRange(tokens, name.first, name.last)
    if (words.length < 2) continue
    const surname = surnameOf(words)
    counts.set(surname, (counts.get(surname) ?? 0) + 1)
    all++
  }
  for (const [surname, count] of counts) if (count > 1 && count * 2 > all) return surname
  return undefined
}

/** The fullest form of an entity's names: most words, whole words before initials, not all in capitals. */
export function fullestName(register: Register, names: readonly Name[]): {name: string; words: string[]} | undefined {
  let best: {name: string; words: string[]; points: number} | undefined
  const surname = usualSurname(register, names)
  for (const name of names) {
    const text = textOf(register.draft, spanOf(register.draft, name))
    const words = foldRange(register.draft.tokens, name.first, name.last)
    if (surname !== undefined && words.indexOf(surname) > 0 && surnameOf(words) !== surname) continue
    const points = words.length * 3 - words.filter(isInitial).length - (text === text.toUpperCase() ? 1 : 0)
    if (!best || points > best.points) best = {name: text, words, points}
  }
  return best
}
