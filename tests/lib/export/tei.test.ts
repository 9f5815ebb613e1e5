import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {DOMParser} from 'linkedom'
import {describe, expect, it} from 'vitest'
import {validateXML} from 'xmllint-wasm'
import {formats, write} from '@/lib/export'
import {anyAnnotated, sample} from './sample'

const schema = readFileSync(new URL('./tei-subset.rng', import.meta.url), 'utf8')

async function errorsOf(xml: string): Promise<string[]> {
  const {errors} = await validateXML({
    xml: {fileName: 'export.xml', contents: xml},
    schema: {fileName: 'tei.rng', contents: schema},
    extension: 'relaxng',
  })
  return errors.map(({message}) => message)
}

const parse = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml')

describe('tei', () => {
  it('is valid for one article and for a selection', async () => {
    expect(await errorsOf(formats.tei.single(sample))).toEqual([])
    const other = {...sample, article: {...sample.article, slug: 'another'}}
    expect(await errorsOf([...write(formats.tei, [sample, other])].join(''))).toEqual([])
  })

  it('is valid where the article gives its time without seconds', async () => {
    const {article, analysis} = sample
    const meta = {...article.meta, outlet: 'The Northern Post', published: '2026-05-04T08:30+02:00'}
    const written = formats.tei.single({article: {...article, meta}, analysis})
    expect(written).toContain('<date when="2026-05-04T08:30:00+02:00">')
    expect(await errorsOf(written)).toEqual([])
  })

  it('is valid for any analysis of any text', async () => {
    const documents = fc
      .sample(anyAnnotated, {numRuns: 25, seed: 1})
      .map((annotated, index) => ({...annotated, article: {...annotated.article, slug: `a ${index}/ü`}}))
    expect(await errorsOf([...write(formats.tei, documents)].join(''))).toEqual([])
  })

  it('keeps the text, but for characters that XML cannot hold', () => {
    fc.assert(
      fc.property(anyAnnotated, (annotated) => {
        const {text, blocks} = annotated.article
        const body = parse(formats.tei.single(annotated)).querySelector('body')
        const written = [...(body?.children ?? [])].map(({textContent}) => textContent)
        expect(written).toEqual(blocks.map(({start, end}) => text.slice(start, end).replaceAll('\u0007', '\uFFFD')))
      }),
    )
  })

  it('marks who says what in place', () => {
    const document = parse(formats.tei.single(sample))
    const said = [...document.querySelectorAll('said')].map((element) => [
      element.getAttribute('who'),
      element.getAttribute('direct'),
      element.textContent,
    ])
    expect(said).toEqual([
      ['#r-harbour-fees.speaker.mara-lind', 'true', '“The port is full,”'],
      ['#r-harbour-fees.speaker.mara-lind', 'true', '“We need room, and we need it now — before the winter.”'],
      [null, 'false', 'that fees were too low'],
    ])
  })

  it('cuts a quote that runs over paragraphs or over another quote, and chains the pieces', () => {
    const [quote] = sample.analysis.quotes
    if (!quote) throw new Error('the sample has no quote')
    const text = 'one two three\n\nfour five'
    const blocks = [
      {kind: 'paragraph' as const, start: 0, end: 13},
      {kind: 'paragraph' as const, start: 15, end: 24},
    ]
    const quotes = [
      {...quote, id: 'a', contents: [{start: 0, end: 7}]},
      {...quote, id: 'b', contents: [{start: 4, end: 19}]},
    ]
    const xml = formats.tei.single({article: {slug: 's', text, blocks, meta: {title: 't'}}, analysis: {...sample.analysis, quotes}})
    const pieces = [...parse(xml).querySelectorAll('said')].map((element) => [
      element.textContent,
      element.getAttribute('prev'),
      element.getAttribute('next'),
    ])
    expect(pieces).toEqual([
      ['one two', null, null],
      ['two', null, '#r-s.b.2'],
      [' three', '#r-s.b.1', '#r-s.b.3'],
      ['four', '#r-s.b.2', null],
    ])
  })

  it('points from the stand-off annotations at the words in their blocks', () => {
    const document = parse(formats.tei.single(sample))
    const words = [...document.querySelectorAll('annotation')].map((annotation) => {
      const [, id = '', offset = '', length = ''] =
        /^#string-range\((.+),(\d+),(\d+)\)$/.exec(annotation.getAttribute('target')?.split(' ')[0] ?? '') ?? []
      const block = [...document.querySelectorAll('body > *')].find((element) => element.getAttribute('xml:id') === id)
      return [...(block?.textContent ?? '')].slice(Number(offset), Number(offset) + Number(length)).join('')
    })
    expect(words).toEqual([
      'Mara Lind',
      'said',
      'Mara Lind, a harbour official in Norway',
      'denied',
      'Ferry companies',
      'Norway',
      'Harbour',
    ])
  })
})
