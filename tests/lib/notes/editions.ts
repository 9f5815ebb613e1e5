/**
 * Articles and edited versions of them in which one knows of every word whether it is still there, and where. Words are told
 * apart by keys that an edit keeps: so a moved paragraph has its keys, and a sentence of the same words elsewhere has others.
 */
import type {Span} from '@/lib/analysis/types'
import type {Random} from '../../setup/random'

export interface Word {
  key: number
  text: string
  /** An edit has put another word in its place, or one that makes another statement, or (a slip) spelt it otherwise. */
  changed?: 'word' | 'statement' | 'slip'
}

export type Sentence = Word[]
export type Paragraph = Sentence[]

export interface Edition {
  paragraphs: Paragraph[]
  /** Curly quotation marks made straight. */
  straight: boolean
  text: string
  /** Where each key's word stands. */
  places: Map<number, Span>
}

const below = (random: Random, count: number): number => Math.floor(random() * count)

function pick<T>(random: Random, list: readonly T[]): T {
  const chosen = list[below(random, list.length)]
  if (chosen === undefined) throw new RangeError('There is nothing to pick from.')
  return chosen
}

const slots: Record<string, readonly string[]> = {
  name: ['Lind', 'Okoro', 'Varga', 'Moreau', 'Tanaka', 'Haddad', 'Petrov', 'Silva'],
  place: ['Norway', 'Ghana', 'Chile', 'Malta', 'Kenya', 'Latvia', 'Peru', 'Oman'],
  number: ['12', '14', '30', '37', '200', '450', 'four', 'nine'],
  day: ['Monday', 'Tuesday', 'Thursday', 'Friday'],
  group: ['dockers', 'pilots', 'teachers', 'growers', 'nurses', 'miners'],
  thing: ['ferries', 'tankers', 'trains', 'turbines', 'schools', 'mills'],
  verb: ['delayed', 'inspected', 'repaired', 'sold', 'closed', 'counted'],
  how: ['slowly', 'quietly', 'again', 'early', 'together', 'twice'],
}

const templates = [
  '“The {thing} in {place} were {verb} {how},” said {name}, who speaks for the {group}.',
  '{name} told the {group} on {day} that {number} {thing} had been {verb} without a reason.',
  'Officials in {place} declined to comment on {day}.',
  '“No comment,” said the office of {name}.',
  'About {number} {group} gathered near the old harbour and asked for better pay before the winter.',
  '“We have waited {number} years for this, and we can wait {how} for another,” {name} said.',
  'The {group} of {place} say that the {thing} are not safe.',
  'According to {name}, the {thing} will be {verb} {how} once the money from {place} has arrived.',
  'It was a long night for the {group} of {place}, and nobody knew what would follow.',
  'The report was {verb} on {day}.',
  '“They never asked us,” {name} said {how}.',
  'Most of the {thing} were built when {place} still paid for them, and few have been {verb} since then.',
  'That changed {how} on {day}, when {number} {thing} were {verb} at once and the {group} of {place} walked out.',
  'The talks go {how} on.',
]

/** Gives keys that no word has had. */
export class Keys {
  private last = 0
  next(): number {
    this.last++
    return this.last
  }
}

export function sentence(random: Random, keys: Keys): Sentence {
  const text = pick(random, templates).replace(/\{(\w+)\}/g, (_, slot: string) => pick(random, slots[slot] ?? ['?']))
  return text.split(' ').map((word) => ({key: keys.next(), text: word}))
}

const copyOf = (words: Sentence, keys: Keys): Sentence => words.map(({text}) => ({key: keys.next(), text}))

/** Eight to sixteen paragraphs; one sentence in eight has stood before, and now and then a whole paragraph has. */
export function article(random: Random, keys: Keys): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (let count = 8 + below(random, 9); count > 0; count--) {
    const before = paragraphs.flat()
    if (before.length > 3 && random() < 0.04) paragraphs.push(pick(random, paragraphs).map((words) => copyOf(words, keys)))
    const one = () => (before.length > 0 && random() < 0.125 ? copyOf(pick(random, before), keys) : sentence(random, keys))
    paragraphs.push(Array.from({length: 1 + below(random, 4)}, one))
  }
  return paragraphs
}

export function editionOf(paragraphs: Paragraph[], straight = false): Edition {
  const places = new Map<number, Span>()
  let text = ''
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) text += '\n\n'
    for (const [at, word] of paragraph.flat().entries()) {
      if (at > 0) text += ' '
      places.set(word.key, {start: text.length, end: text.length + word.text.length})
      text += straight ? word.text.replace(/[“”]/g, '"') : word.text
    }
  }
  return {paragraphs, straight, text, places}
}

type Edit = (random: Random, paragraphs: Paragraph[], keys: Keys, before: readonly Paragraph[]) => void

/** A sentence that did not stand there before: the same words again are the same sentence moved, for all a text can tell. */
function newSentence(random: Random, paragraphs: readonly Paragraph[], keys: Keys): Sentence {
  const wordsOf = (words: Sentence) => words.map(({text}) => text).join(' ')
  const known = new Set(paragraphs.flat().map(wordsOf))
  for (;;) {
    const words = sentence(random, keys)
    if (!known.has(wordsOf(words))) return words
  }
}

/** Each changes the paragraphs that it is given. */
export const edits: Record<string, Edit> = {
  'a word becomes another': (random, paragraphs) => change(random, paragraphs, (word) => ({...word, text: 'thereafter', changed: 'word'})),
  'a word is spelt otherwise': (random, paragraphs) =>
    change(random, paragraphs, (word) => ({...word, text: slip(random, word.text), changed: 'slip'})),
  'a word is added': (random, paragraphs, keys) => {
    const words = pick(random, pick(random, paragraphs))
    words.splice(1 + below(random, words.length - 1), 0, {key: keys.next(), text: 'also'})
  },
  'a paragraph is moved': (random, paragraphs) => {
    const [moved] = paragraphs.splice(below(random, paragraphs.length), 1)
    if (moved) paragraphs.splice(below(random, paragraphs.length + 1), 0, moved)
  },
  'a paragraph is removed': (random, paragraphs) => {
    if (paragraphs.length > 2) paragraphs.splice(below(random, paragraphs.length), 1)
  },
  'a sentence is removed': (random, paragraphs) => {
    const paragraph = pick(random, paragraphs)
    if (paragraph.length > 1) paragraph.splice(below(random, paragraph.length), 1)
  },
  'a paragraph is added': (random, paragraphs, keys, before) => {
    const added = [newSentence(random, before, keys), newSentence(random, before, keys)]
    paragraphs.splice(below(random, paragraphs.length + 1), 0, added)
  },
  'a sentence is added': (random, paragraphs, keys, before) => {
    const paragraph = pick(random, paragraphs)
    paragraph.splice(below(random, paragraph.length + 1), 0, newSentence(random, before, keys))
  },
  'a sentence is replaced by one that looks like it': (random, paragraphs, keys) => {
    const paragraph = pick(random, paragraphs)
    const at = below(random, paragraph.length)
    paragraph[at] = lookAlike(random, paragraph[at] ?? [], keys)
  },
}

/** A plain word, not one that begins with a capital or a figure: those make another statement. */
function change(random: Random, paragraphs: Paragraph[], how: (word: Word) => Word): void {
  const words = pick(random, pick(random, paragraphs))
  const plain = words.flatMap(({text}, index) => (/^\p{Ll}{5,}$/u.test(text) && !isNumber(text) ? [index] : []))
  if (plain.length === 0) return
  const at = pick(random, plain)
  const word = words[at]
  if (word) words[at] = how(word)
}

const isNumber = (text: string): boolean => slots.number?.includes(text) ?? false

function slip(random: Random, text: string): string {
  const at = 1 + below(random, text.length - 2)
  return text.slice(0, at) + text.slice(at + 1)
}

/** The same make of sentence with another name, place, day or number in it, or denied. */
function lookAlike(random: Random, words: Sentence, keys: Keys): Sentence {
  const strip = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
  const telling = ['name', 'place', 'number', 'day'].flatMap((slot) => slots[slot] ?? [])
  const at = words.findIndex(({text}) => telling.includes(strip(text)))
  const word = words[at]
  if (!word) return [...words.slice(0, 2), {key: keys.next(), text: 'not', changed: 'statement'}, ...words.slice(2)]
  const kind = Object.values(slots).find((list) => list.includes(strip(word.text))) ?? []
  const others = kind.filter((other) => other !== strip(word.text))
  const text = word.text.replace(strip(word.text), pick(random, others))
  return words.map((other, index) => (index === at ? {...word, text, changed: 'statement'} : other))
}

/** One to five edits, and once in six straight quotation marks. Leaves `paragraphs` as they are. */
export function edited(random: Random, paragraphs: readonly Paragraph[], keys: Keys): Edition {
  const copy = paragraphs.map((paragraph) => paragraph.map((words) => words.map((word) => ({...word}))))
  const names = Object.keys(edits)
  for (let count = 1 + below(random, 5); count > 0; count--) edits[pick(random, names)]?.(random, copy, keys, paragraphs)
  return editionOf(
    copy.filter((paragraph) => paragraph.length > 0),
    random() < 1 / 6,
  )
}

/** Neighbouring words to put a note on: one word, some, a sentence or a paragraph. */
export function passage(random: Random, paragraphs: readonly Paragraph[]): Word[] {
  const paragraph = pick(random, paragraphs)
  const words = pick(random, paragraph)
  switch (below(random, 4)) {
    case 0:
      return [pick(random, words)]
    case 1: {
      const first = below(random, words.length)
      return words.slice(first, first + 2 + below(random, 8))
    }
    case 2:
      return words
    default:
      return paragraph.flat()
  }
}
