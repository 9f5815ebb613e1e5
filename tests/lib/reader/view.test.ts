import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parseArticle} from '@/lib/article/parse'
import {type Choice, hrefOf, parseChoice} from '@/lib/reader/address'
import {overlapsOf} from '@/lib/reader/overlaps'
import {select} from '@/lib/reader/select'
import {titles} from '@/lib/reader/titles'
import {readerView} from '@/lib/reader/view'
import {handmadeAnalysis} from './china'

const {article} = parseArticle({
  file: 'china.md',
  slug: 'china',
  hash: '',
  markdown: readFileSync('content/china-cyber-attacks.md', 'utf8'),
})
if (!article) throw new Error('The article cannot be read.')
const view = readerView(article, '/articles/china', handmadeAnalysis(article.text), titles)
const speaker = (id: string) => view.speakers.find((each) => each.id === id)
const quote = (id: string) => view.quotes.find((each) => each.id === id)

describe('speakers', () => {
  it('stand in order of appearance', () => {
    expect(view.speakers.map(({name}) => name)).toEqual([
      'Lisa Monaco',
      'Biden Administration',
      'The United States and its allies',
      'NPR',
      'Chinese officials',
      'Zhao Lijian',
      'Jen Psaki',
      'A Biden Administration official',
      'Reuters',
    ])
  })

  it('have an ink of their own where they are quoted directly, and none where they are only reported', () => {
    expect(view.speakers.flatMap(({id, hue}) => (hue ? [`${hue} ${id}`] : []))).toEqual([
      '1 lisa-monaco',
      '2 zhao-lijian',
      '3 jen-psaki',
      '4 biden-administration-official',
    ])
  })

  it('hang in the gutter by their short names', () => {
    expect(view.speakers.map(({short}) => short)).toEqual([
      'Monaco',
      'Biden Administration',
      'United States and its allies',
      'NPR',
      'Officials',
      'Zhao',
      'Psaki',
      'Official',
      'Reuters',
    ])
  })

  it('are not credited twice for words that the headline repeats', () => {
    expect(speaker('lisa-monaco')).toMatchObject({quotes: ['q5'], direct: 28, reported: 0})
    expect(view.words).toBe(view.speakers.reduce((sum, {direct, reported}) => sum + direct + reported, 0))
  })

  it('have the quoted part of a mixed quote counted as direct and the rest as reported', () => {
    expect(speaker('zhao-lijian')).toMatchObject({quotes: ['q7', 'q8'], direct: 14, reported: 8})
  })
})

describe('quotes', () => {
  it('keep their exact words', () => {
    for (const {contents} of view.quotes)
      for (const words of contents) for (const {start, text} of words) expect(article.text.startsWith(text, start)).toBe(true)
    expect(quote('q8')?.contents[0]?.map(({kind, text}) => `${kind}: ${text}`)).toEqual([
      'plain: that the information provided by United States officials ',
      'quotemark: "',
      'quoted: do not constitute a complete chain of evidence.',
      'quotemark: "',
    ])
  })

  it('say where they stand', () => {
    expect(view.quotes.map(({where}) => where).slice(0, 5)).toEqual([
      'the headline',
      'the headline',
      'paragraph 1',
      'paragraph 2',
      'paragraph 3',
    ])
  })

  it('tell a repetition and that it is shortened', () => {
    expect(quote('q1')?.repeats).toEqual({quote: 'q5', shortened: true})
  })

  it('give their reasons in words', () => {
    const reasons = Object.fromEntries((quote('q8')?.reasons ?? []).map(({label, text}) => [label, text]))
    expect(reasons).toMatchObject({
      Cue: '“stated”, before the words',
      Source: '“He” is Zhao Lijian, named as “Zhao Lijian” in the same paragraph',
      Rule: '“He” is the subject of “stated”, and a clause with “that” follows.',
      'Or else': 'The Chinese officials: a group, and “He” is one man',
    })
    expect(quote('q11')?.reasons.map(({text}) => text)).toContain('goes on from “That was not the …”')
  })
})

describe('countries and industries', () => {
  it('are the most often named first', () => {
    expect(view.countries.slice(0, 3).map(({name, mentions}) => `${name} ${mentions.length}`)).toEqual([
      'China 15',
      'United States 11',
      'Austria 1',
    ])
  })

  it('say how they are put and what each mention is', () => {
    const china = view.countries[0]
    expect(china?.forms.map(({text, count}) => `${count} ${text}`)).toEqual([
      '8 China',
      '3 Chinese',
      '2 Beijing',
      "1 People's Republic of China",
      '1 PRC',
    ])
    expect(china?.mentions[5]).toMatchObject({
      id: 'c-CN-6',
      before: 'sanctioned from ',
      text: 'Beijing',
      why: '“Beijing” stands for the government of China',
      quotes: ['q4'],
    })
  })
})

describe('a choice', () => {
  const cases: {name: string; choice: Choice; steps: string[]; pick?: string; blocks?: number}[] = [
    {name: 'of nothing steps through every quote', choice: {}, steps: view.quotes.map(({id}) => id)},
    {name: 'of a speaker lights their quotes, repetitions too', choice: {speaker: 'lisa-monaco'}, steps: ['q1', 'q5'], pick: 'speaker'},
    {name: 'of a country lights its mentions and their paragraphs', choice: {country: 'NO'}, steps: ['c-NO-1'], pick: 'topic', blocks: 1},
    {
      name: 'of a speaker and a country leaves the quotes that name it',
      choice: {speaker: 'zhao-lijian', country: 'US'},
      steps: ['q8'],
      pick: 'speaker',
    },
    {
      name: 'of a country and an industry leaves the paragraphs with both',
      choice: {country: 'CN', industry: 'education'},
      steps: ['c-CN-5', 'c-CN-6', 'i-education-1'],
      pick: 'topic',
      blocks: 1,
    },
    {
      name: 'of a speaker, a country and an industry leaves what answers to all',
      choice: {speaker: 'npr', country: 'CN', industry: 'education'},
      steps: ['q4'],
      pick: 'speaker',
    },
    {name: 'with nothing in common lights nothing', choice: {speaker: 'jen-psaki', country: 'NO'}, steps: [], pick: 'speaker'},
    {name: 'of an unknown speaker lights nothing in particular', choice: {speaker: 'nobody'}, steps: view.quotes.map(({id}) => id)},
  ]
  it.each(cases)('$name', ({choice, steps, pick, blocks = 0}) => {
    const selection = select(view, choice)
    expect(selection.steps).toEqual(steps)
    expect(selection.pick).toBe(pick)
    expect(selection.blocks.size).toBe(blocks)
  })

  it('of ids that the article does not know names each', () => {
    expect(select(view, {speaker: 'x', country: 'XX', industry: 'aviation'}).unknown).toEqual([
      {key: 'speaker', id: 'x'},
      {key: 'country', id: 'XX'},
    ])
  })

  it('survives the address and back', () => {
    const choice: Choice = {speaker: 'o’neil & co', country: 'CN', at: 'q3', card: 'c-CN-7'}
    const {search, hash} = new URL(hrefOf('/articles/a', choice), 'http://host')
    expect(parseChoice(search)).toEqual(choice)
    expect(hash).toBe('#c-CN-7')
  })
})

describe('marks on the same words', () => {
  it('lead to each other', () => {
    const inQuote = view.countries.find(({id}) => id === 'NO')?.mentions[0]?.id ?? ''
    expect(overlapsOf(view, inQuote).map(({place}) => place)).toEqual(['q15'])
    const demonym = view.countries[0]?.mentions.find(({before, text}) => text === 'Chinese' && before === '')?.id ?? ''
    expect(overlapsOf(view, 'q4').map(({name}) => name)).toEqual(['China', 'United States', 'Education', 'Government and public sector'])
    expect(overlapsOf(view, demonym)).toEqual([{place: 's-chinese-officials-1', kind: 'speaker', name: 'Chinese officials'}])
  })
})
