/**
 * Articles in any number, for tests and benchmarks of the library: the same for the same number, with a newspaper's
 * proportions (a few countries, speakers and outlets in most articles, very many in few). All people and outlets are made up.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {randomFrom} from './random'

const given =
  'Amara Bente Carlo Dagny Edda Farid Greta Hanno Ilse Jorun Kofi Lene Marek Nadia Oskar Petra Quentin Runa Sanjay Tilde Ulrik Vesna Wanda Yusuf Zoran'.split(
    ' ',
  )
const first = 'Lind Hol Berg Vester Nor Ost Sund Kver Dal Strand Fjell Gran Hammar Is Kirk Lunde Mo Nygaard Oder Palm'.split(' ')
const second = 'qvist mark stad vik heim gren blad mann sen rud dotter holt berg lund feld'.split(' ')
const countries =
  'Norway France Germany China Japan Brazil India Canada Kenya Egypt Mexico Spain Italy Poland Sweden Denmark Finland Iceland Portugal Greece Australia Nigeria Ghana Chile Peru Vietnam Thailand Indonesia Malaysia Austria'.split(
    ' ',
  )
const trades = [
  'shipping companies',
  'airlines',
  'hospitals',
  'software makers',
  'universities',
  'fishing boats',
  'farmers',
  'oil producers',
  'banks',
  'insurers',
  'carmakers',
  'chip makers',
  'drug makers',
  'hotels',
  'supermarkets',
  'railways',
  'mining companies',
  'steel mills',
  'power stations',
  'telephone networks',
]
const roles = [
  'minister',
  'director',
  'union leader',
  'spokeswoman',
  'professor',
  'mayor',
  'chief executive',
  'analyst',
  'engineer',
  'commissioner',
]
const outlets = [
  'The Harbour Gazette',
  'Northern Ledger',
  'Coast and Country',
  'The Example Courier',
  ...Array.from({length: 36}, (_, index) => `Town Paper ${index + 1}`),
]
const subjects =
  'harbour budget timetable bridge tariff ferry report contract licence storm pipeline subsidy ballot strike permit survey tunnel market quota reserve'.split(
    ' ',
  )
const verbs = 'delays approves questions rejects extends publishes reviews halves doubles reopens'.split(' ')
const openings = [
  'We expect',
  'Nobody here doubts',
  'I have always said',
  'It is clear by now',
  'The figures show',
  'Our members know',
  'There is no evidence',
  'You can see',
]
const middles = ['that the new', 'that every', 'that this', 'why the old', 'that another', 'how the last']
const endings: ((word: () => string) => string)[] = [
  (word) => `will cost more than a ${word()} with a ${word()}`,
  (word) => `was never meant for the ${word()} of a ${word()}`,
  (word) => `has to wait until the ${word()} and the ${word()} agree`,
  (word) => `cannot be paid for by a ${word()} or a ${word()}`,
  (word) => `is safer than the last ${word()} without ${word()}`,
  (word) => `needs a second ${word()} before the ${word()} begins`,
]

/** Writes `count` articles, 1,000 to a folder. */
export function writeNewsroom(folder: string, count: number, from = 0): void {
  for (let index = from; index < from + count; index++) {
    const inner = join(folder, String(Math.floor(index / 1000)))
    if (index === from || index % 1000 === 0) mkdirSync(inner, {recursive: true})
    writeFileSync(join(inner, `article-${index}.md`), newsroomArticle(index))
  }
}

/** About 300 words with eight quotes of four people. */
export function newsroomArticle(index: number): string {
  const random = randomFrom(index + 1)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  // Squaring makes the first of a list frequent and the last rare.
  const often = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)] as T
  const speaker = () => Math.floor(random() ** 3 * 20_000)
  const subject = pick(subjects)
  const title = `${often(countries)} ${pick(verbs)} the ${subject} ${pick(subjects)} ${Math.floor(random() * 90) + 10}`
  const day = new Date(Date.UTC(2016, 0, 1) + Math.floor(random() * 3650) * 86_400_000).toISOString().slice(0, 10)
  const statement = () =>
    `${pick(openings)} ${pick(middles)} ${pick(subjects)} ${pick(subjects)} number ${Math.floor(random() * 9000)} ${pick(endings)(() => pick(subjects))}`
  const paragraphs = Array.from({length: 4}, () => {
    const person = speaker()
    const name = personName(person)
    const surname = name.split(' ').at(-1)
    // Who somebody is stays the same from article to article.
    const country = countries[person % countries.length]
    const role = roles[person % roles.length]
    return [
      `“${statement()},” said ${name}, a ${role} in ${country}. The ${pick(subjects)} of ${often(countries)} concerns ${often(trades)} and ${often(trades)}, and the ${pick(subjects)} that was promised last year has not been delivered to anyone in the region.`,
      `${surname} said that the ${pick(subjects)} would be ready in ${Math.floor(random() * 30) + 2} months, although ${often(trades)} in ${often(countries)} had asked for a shorter ${pick(subjects)} and a longer ${pick(subjects)}.`,
    ].join('\n\n')
  })
  return `---\ntitle: ${title}\npublished: ${day}\noutlet: ${often(outlets)}\nsample: true\n---\n\n${paragraphs.join('\n\n')}\n`
}

function personName(index: number): string {
  const name = given[index % given.length]
  const start = first[Math.floor(index / given.length) % first.length]
  const end = second[Math.floor(index / (given.length * first.length)) % second.length]
  const letter = String.fromCharCode(65 + (Math.floor(index / (given.length * first.length * second.length)) % 26))
  return `${name} ${index < given.length * first.length * second.length ? '' : `${letter}. `}${start}${end}`
}
