/** Hostile and broken texts, made from our own sample prose by a seed, so that each can be made again. */
import {articles, numbersFrom} from '../../../sample/passages'

type Random = () => number
type Mutation = (text: string, random: Random) => string

/** The text that belongs to a seed: prose of up to 4,000 characters, mutated one to four times. */
export function mutatedText(seed: number): string {
  const random = numbersFrom(seed)
  const [prose = ''] = articles(50 + below(random, 4000), seed)
  let text = prose
  for (let times = 1 + below(random, 4); times > 0; times--) {
    const mutation = mutations[below(random, mutations.length)]
    if (mutation) text = mutation(text, random)
  }
  return text
}

const marks = [...'"“”‘’\'«»„‚‹›`']
const isMark = /["“”‘’'«»„‚‹›`]/g

const mutations: readonly Mutation[] = [
  function cut(text, random) {
    const start = below(random, text.length)
    return text.slice(start, start + below(random, text.length - start))
  },
  function doubleMarks(text, random) {
    return text.replace(isMark, (mark) => (random() < 0.3 ? mark + mark : mark))
  },
  function dropMarks(text, random) {
    return text.replace(isMark, (mark) => (random() < 0.3 ? '' : mark))
  },
  function swapMarks(text, random) {
    return text.replace(isMark, (mark) => (random() < 0.3 ? oneOf(random, marks) : mark))
  },
  function anyPlane(text, random) {
    return sprinkle(text, random, () => String.fromCodePoint(below(random, 0x110000)))
  },
  function loneSurrogates(text, random) {
    return sprinkle(text, random, () => String.fromCharCode(0xd800 + below(random, 0x800)))
  },
  function rightToLeft(text, random) {
    return sprinkle(text, random, () => oneOf(random, ['שלום עולם', 'مرحبا', '\u202e', '\u2067', '\u200f', '״', '،']))
  },
  function invisible(text, random) {
    return sprinkle(text, random, () => oneOf(random, ['\u200b', '\u00ad', '\u0000', '\ufeff', '\u00a0', '\u2028', '\r', '\t', '\u0301']))
  },
  function oneLine(text) {
    return text.replaceAll('\n', ' ')
  },
  function manyLines(text, random) {
    return text.replace(/ /g, (space) => (random() < 0.1 ? '\n\n' : space))
  },
  function noSpaces(text) {
    return text.replaceAll(' ', '')
  },
  function capitals(text) {
    return text.toUpperCase()
  },
  function smallLetters(text) {
    return text.toLowerCase()
  },
  function shuffleWords(text, random) {
    const words = text.split(' ')
    for (let i = words.length - 1; i > 0; i--) {
      const j = below(random, i + 1)
      const word = words[i] ?? ''
      words[i] = words[j] ?? ''
      words[j] = word
    }
    return words.join(' ')
  },
  function punctuation(text, random) {
    return sprinkle(text, random, () => oneOf(random, [...'.,;:!?()[]{}-–—…/&@#$%*_|\\']))
  },
  function repeatOne(text, random) {
    const at = below(random, text.length)
    return text.slice(0, at) + text.charAt(at).repeat(below(random, 300)) + text.slice(at)
  },
  function nothingButNoise(_text, random) {
    return Array.from({length: below(random, 400)}, () => String.fromCodePoint(below(random, 0x110000))).join('')
  },
]

/** Texts of a given length that no article has, by what they are. */
export function longTexts(length: number): [what: string, text: string][] {
  return [
    ['prose on one line', [...articles(length, 5)].join(' ').replaceAll('\n', ' ')],
    ['quotation marks', '“”"'.repeat(length / 3)],
    ['opening marks', '“'.repeat(length)],
    ['paragraphs that open a quotation', '“And on it went\n\n'.repeat(length / 17)],
    ['one word', 'a'.repeat(length)],
  ]
}

function sprinkle(text: string, random: Random, make: () => string): string {
  let sprinkled = ''
  for (const character of text) sprinkled += random() < 0.03 ? make() + character : character
  return sprinkled
}

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit)
}

function oneOf(random: Random, list: readonly string[]): string {
  return list[below(random, list.length)] ?? ''
}

/** Units that, repeated for megabytes, would show a step that looks back or ahead without a bound. */
export const monotonous: readonly string[] = [
  ...['"', '“', '”', "'", '‘', '’', '«', '`', '“”', '"" ', '“ ', '“a” ', '"a', '‘a’ ', "'a' ", '“‘', '”\n\n“', '\n\n“a', '\n\n‘a '],
  ...[
    ' ',
    '\n',
    '\n\n',
    '\t',
    '\r\n',
    '.',
    '. ',
    '-',
    '—',
    '–',
    ',',
    ', ',
    ':',
    ': ',
    ';',
    '(',
    ')',
    '[',
    '…',
    '!',
    '?!',
    '/',
    '@',
    '&',
    '$',
  ],
  ...[
    'a',
    'A',
    'a ',
    'A ',
    'a.',
    'A.',
    'A. ',
    'a-',
    'A-',
    '1',
    '1,',
    '1.',
    '1 ',
    "a'",
    'é',
    'é ',
    'İ',
    'ß',
    'ﬁ',
    '\u0301',
    '\ud800',
    '\udc00',
    '😀',
    '中',
    'א',
    'ก',
  ],
  ...[
    'U.S. ',
    'US ',
    'us ',
    'Georgia ',
    'Georgia, ',
    'New ',
    'the ',
    'The ',
    'Saint ',
    'St. ',
    'Jordan Smith ',
    'Lisa Monaco ',
    'Beijing and ',
    'English and ',
  ],
  ...[
    'Biden administration ',
    'President ',
    'Mr. ',
    'Smith ',
    'Smith, ',
    'John Smith ',
    'John Smith, president of ',
    'of ',
    'and ',
    'who ',
    'that ',
    'which, ',
  ],
  ...[
    'said ',
    'said that ',
    'he said ',
    'he said. ',
    'said he, ',
    'He said, “',
    '” he said, “',
    '” said Smith. “',
    'according to ',
    'According to him, ',
    'told ',
  ],
  ...[
    'the company said that it said that ',
    'a bank of a ',
    'bank ',
    'drug ',
    'oil and gas ',
    'http://a.b/',
    'www.',
    'A: ',
    'SMITH: ',
    '\nSMITH: a',
    '— Smith\n',
  ],
]
