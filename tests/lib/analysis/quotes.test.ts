import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {analyze} from '@/lib/analysis/analyze'
import {paragraphsOf} from '@/lib/analysis/blocks'
import {rules} from '@/lib/analysis/rules'
import type {Analysis, Span} from '@/lib/analysis/types'
import {passages} from './quotes'

const parts = (text: string, spans: readonly Span[]) => spans.map(({start, end}) => text.slice(start, end)).join(' … ')

function quotesIn(text: string): string[][] {
  return analyze(text).quotes.map(({type, sources, cue, contents}) => [type, parts(text, sources), parts(text, cue), parts(text, contents)])
}

describe('passages', () => {
  test('are many, and no two have one name', () => {
    expect(passages.length).toBeGreaterThanOrEqual(200)
    expect(new Set(passages.map(({name}) => name)).size).toBe(passages.length)
  })
  for (const {name, text, quotes, known} of passages) {
    const run = known ? test.fails : test
    run(name, () => expect(quotesIn(text)).toEqual(quotes))
  }
})

describe('the act follows the cue', () => {
  const cases: [text: string, act: string][] = [
    ['The mayor said the road was open.', 'says'],
    ['The mayor asked whether the road was open.', 'asks'],
    ['The mayor claimed that the road was open.', 'claims'],
    ['The mayor denied that the road was open.', 'denies'],
    ['The mayor admitted that the road was open.', 'admits'],
    ['The mayor warned that the road was open.', 'warns'],
    ['The mayor promised to open the road.', 'promises'],
    ['The mayor accused the builders of delay.', 'accuses'],
    ['The mayor believes that the road is open.', 'thinks'],
    ['"The road is open," the mayor wrote.', 'writes'],
  ]
  test.each(cases)('%s', (text, act) => expect(analyze(text).quotes.map((quote) => quote.act)).toEqual([act]))
})

describe('a quotation without a source of its own', () => {
  test('tells which one it goes on from, and has its speaker', () => {
    const text = '"The ship was overloaded," Ana Torres said.\n\n"We warned the owners twice."\n\n"Nobody answered our letters."'
    const {quotes} = analyze(text)
    expect(quotes.map(({id, speaker, evidence}) => [id, speaker, evidence.rule, evidence.continues])).toEqual([
      ['q1', 'ana-torres', 'following', undefined],
      ['q2', 'ana-torres', 'continued', 'q1'],
      ['q3', 'ana-torres', 'continued', 'q2'],
    ])
  })
  test('is as sure of its speaker however long the speech goes on', () => {
    const text = `"The ship was overloaded," Ana Torres said.${'\n\n"We warned the owners twice."'.repeat(60)}`
    const {quotes} = analyze(text)
    expect(quotes.at(-1)?.speaker).toBe('ana-torres')
    expect(quotes.at(-1)?.confidence).toBe(quotes.at(1)?.confidence)
  })
  test('has no other where both parts are of one sentence', () => {
    const quotes = analyze('"The ship was overloaded," Ana Torres said. "We knew it."').quotes
    expect(quotes.map(({contents, evidence}) => [contents.length, evidence.continues])).toEqual([[2, undefined]])
  })
})

describe('a headline that repeats the body', () => {
  test('points to the quotation it shortens', () => {
    const text = `'The river took the whole village': survivors\n\n"The river took the whole village in one night," Ana Torres said.`
    const [headline, body] = analyze(text).quotes
    expect(headline?.repeats).toBe(body?.id)
  })
  test('has nothing to point to where the words differ', () => {
    const text = `'The river spared the old village': survivors\n\n"The river took the whole village in one night," Ana Torres said.`
    expect(analyze(text).quotes.every((quote) => quote.repeats === undefined)).toBe(true)
  })
})

describe('rules', () => {
  test('explain every construction that a passage shows', () => {
    const explained = new Set(rules.map(({id}) => id))
    const used = passages.flatMap(({text}) => analyze(text).quotes.map(({evidence}) => evidence.rule))
    expect(used.filter((id) => !explained.has(id))).toEqual([])
  })
  test('have one explanation each', () => expect(new Set(rules.map(({id}) => id)).size).toBe(rules.length))
})

const marks = [
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '«',
  '»',
  "''",
  '``',
  ' ',
  '\n\n',
  ',',
  '.',
  ':',
  '—',
  '😀',
  '\ud83d',
  '\u202e',
  'said',
  'that',
  'he',
]
const fragments = fc.oneof(
  fc.constantFrom(...marks),
  fc.constantFrom(...passages.map(({text}) => text)),
  fc.string({unit: 'binary', maxLength: 12}),
)
const texts = fc.array(fragments, {maxLength: 24}).map((list) => list.join(' '))

/** A passage cut somewhere, with something put into the cut. */
const mutated = fc
  .tuple(fc.constantFrom(...passages.map(({text}) => text)), fc.nat(200), fc.nat(200), fragments)
  .map(([text, from, length, put]) => text.slice(0, from % text.length) + put + text.slice((from % text.length) + length))

function spansOf({quotes}: Analysis): Span[] {
  return quotes.flatMap(({contents, cue, sources}) => [...contents, ...cue, ...sources])
}

describe('any string', () => {
  test.each([
    ['made of fragments', texts],
    ['made of a broken passage', mutated],
  ])('%s: spans lie inside it, hold something, and come out the same again', (_, strings) => {
    fc.assert(
      fc.property(strings, (text) => {
        const analysis = analyze(text)
        for (const {start, end} of spansOf(analysis)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end).trim()).not.toBe('')
        }
        expect(analyze(text)).toEqual(analysis)
      }),
      {numRuns: 400},
    )
  })

  test('paragraphs never overlap and cover all but white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0
        let outside = ''
        for (const {start, end} of paragraphsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          outside += text.slice(at, start)
          at = end
        }
        expect((outside + text.slice(at)).replace(/[\s\uFEFF]/g, '')).toBe('')
      }),
    )
  })
})

describe('time grows in proportion to length', () => {
  const floods: [name: string, unit: string][] = [
    ['quotation marks', '"'],
    ['opening marks', '“'],
    ['marks and spaces', "'a "],
    ['cues', 'he said '],
    ['coordinated cues', 'and called '],
    ['phrases', 'people of '],
    ['empty speech', '"a" said '],
  ]
  /** Processor time, so that a busy machine does not fail the test. */
  const cost = (unit: string, times: number) => {
    const text = unit.repeat(times)
    const before = process.cpuUsage()
    analyze(text)
    const {user, system} = process.cpuUsage(before)
    return (user + system) / 1000
  }
  test.each(floods)('a flood of %s', (_, unit) => {
    cost(unit, 1_000)
    const small = Math.min(cost(unit, 2_000), cost(unit, 2_000))
    expect(cost(unit, 20_000)).toBeLessThan(small * 40 + 1_000)
  })
})
