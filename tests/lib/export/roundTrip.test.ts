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
