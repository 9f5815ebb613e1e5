import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {analyze} from '../../../lib/analysis/analyze'
import {articles} from '../../sample/passages'
import {growsInProportion} from './robust/growth'
import {longTexts, monotonous, mutatedText} from './robust/inputs'
import {violations} from './robust/invariants'

const anyText = fc.oneof(
  fc.string({unit: 'binary', maxLength: 300}),
  fc.string({unit: 'grapheme', maxLength: 300}),
  fc
    .array(fc.constantFrom('“', '”', '"', "'", '‘', '’', ' ', '\n\n', 'Smith', 'said', 'He', ',', '.', 'China', 'bank'), {maxLength: 80})
    .map((parts) => parts.join('')),
  fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 120}).map((units) => String.fromCharCode(...units)),
  fc.nat().map(mutatedText),
)

describe('any text', () => {
  it('gives a valid analysis, with every span within the text', () => {
    const hasNone = (text: string) => {
      expect(violations(text, analyze(text))).toEqual([])
    }
    fc.assert(fc.property(anyText, hasNone), {numRuns: 500, seed: 1})
  })

  it('gives the same analysis twice', () => {
    const isRepeatable = (text: string) => {
      expect(analyze(text)).toEqual(analyze(text))
    }
    fc.assert(fc.property(anyText, isRepeatable), {numRuns: 100, seed: 2})
  })

  it('is not touched by what was analysed before', () => {
    const [first = '', second = ''] = articles(5000, 4)
    const alone = analyze(first)
    analyze(second)
    expect(analyze(first)).toEqual(alone)
  })
})

describe('long texts', () => {
  it.each(monotonous)('take time in proportion to length: %j', (unit) => {
    const long = unit.repeat(5000)
    expect(violations(long, analyze(long))).toEqual([])
    expect(growsInProportion(unit, 5000)).toBe(true)
  })

  it('may hold more quotations than a call may have arguments', () => {
    const text = '“And on it went\n\n'.repeat(200_000)
    expect(analyze(text).quotes.length).toBe(200_000)
  })

  it.each(longTexts(3e5))('%s end soon', (_, text) => {
    const began = performance.now()
    const analysis = analyze(text)
    expect(performance.now() - began).toBeLessThan(20_000)
    expect(violations(text, analysis)).toEqual([])
  })
})
