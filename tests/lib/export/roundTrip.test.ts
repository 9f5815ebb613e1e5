import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Format, formats, write} from '@/lib/export'
import {readJson} from '@/lib/export/json'
import {readWebAnnotation} from '@/lib/export/readWebAnnotation'
import {anyAnnotated, sample} from './sample'

describe.each([
  ['json', formats.json, readJson],
  ['web-annotation', formats['web-annotation'], readWebAnnotation],
] as const)('%s', (_, format: Format, read) => {
  it('gives back one article whole', () => {
    expect(read(format.single(sample))).toEqual([sample])
  })

  it('gives back a selection whole', () => {
    expect(read([...write(format, [sample, sample])].join(''))).toEqual([sample, sample])
    expect(read([...write(format, [])].join(''))).toEqual([])
  })

  it('loses nothing of any analysis of any text', () => {
    fc.assert(
      fc.property(anyAnnotated, (annotated) => {
        expect(read(format.single(annotated))).toEqual([JSON.parse(JSON.stringify(annotated))])
      }),
    )
  })

  it('is written as the same bytes again, whoever ordered the fields', () => {
    const reversed = {...sample, analysis: JSON.parse(JSON.stringify(sample.analysis), backwards)}
    expect(formats.json.single(reversed)).toBe(formats.json.single(sample))
    expect(read(format.single(reversed)).map((each) => formats.json.single(each))).toEqual([formats.json.single(sample)])
  })

  it.each([
    ['not JSON', '{'],
    ['another object', '{"a": 1}'],
    [
      'a quote without words',
      JSON.stringify({...sample.analysis, id: 'a', text: '', blocks: [], meta: {title: 'a'}, quotes: [{id: 'q1'}]}),
    ],
  ])('refuses %s', (_name, source) => {
    expect(() => read(source)).toThrow()
  })
})

/** For `JSON.parse`: every object's fields the other way round. */
function backwards(_: string, value: unknown): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? Object.fromEntries(Object.entries(value).reverse()) : value
}
