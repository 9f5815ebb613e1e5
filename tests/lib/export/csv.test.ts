import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {formats, write} from '@/lib/export'
import {parseCsv} from './parseCsv'
import {anyAnnotated, sample} from './sample'

function table(source: string): Record<string, string>[] {
  expect(source.startsWith('\uFEFF')).toBe(true)
  const [header = [], ...rows] = parseCsv(source.slice(1))
  return rows.map((row) => {
    expect(row.length).toBe(header.length)
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']))
  })
}

describe('csv', () => {
  it('gives a row a quote', () => {
    expect(table(formats.csv.single(sample))).toMatchObject([
      {
        article: 'harbour-fees',
        quote: 'q1',
        type: 'direct',
        act: 'says',
        speaker: 'Mara Lind',
        role: 'a harbour official',
        speaker_country: 'NO',
        words: '“The port is full,”',
        cue: 'said',
        source: 'Mara Lind, a harbour official in Norway',
        confidence: '0.97',
        title: 'Harbour fees to rise 🚢',
        outlet: 'The Northern Post',
      },
      {quote: 'q2', cue: '', words: '“We need room, and we need it now — before the winter.”'},
      {quote: 'q3', speaker: '', source: 'Ferry companies', act: 'denies'},
    ])
  })

  it('has one header for a whole selection', () => {
    expect(table([...write(formats.csv, [sample, sample])].join('')).map(({quote}) => quote)).toEqual(['q1', 'q2', 'q3', 'q1', 'q2', 'q3'])
  })

  it('keeps every character of the words, whatever they are', () => {
    fc.assert(
      fc.property(anyAnnotated, (annotated) => {
        const {text} = annotated.article
        const expected = annotated.analysis.quotes.map(({contents}) => contents.map(({start, end}) => text.slice(start, end)).join(' … '))
        const written = table(formats.csv.single(annotated)).map(({words = ''}) => words)
        expect(written.map((words, index) => (words === `'${expected[index]}` ? expected[index] : words))).toEqual(expected)
      }),
    )
  })

  it.each(['=1+1', '+49 30', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1+1', '＝1+1'])('lets no spreadsheet run %j', (words) => {
    const {article, analysis} = sample
    const [first] = analysis.quotes
    if (!first) throw new Error('the sample has no quote')
    const quotes = [{...first, contents: [{start: 0, end: words.length}]}]
    expect(table(formats.csv.single({article: {...article, text: words}, analysis: {...analysis, quotes}}))[0]?.words).toBe(`'${words}`)
  })
})
