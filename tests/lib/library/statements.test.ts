import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fingerprintsOf, longestShared, sameStatement} from '@/lib/library/statements'

/** Few words, so that runs are often shared by chance too. */
const words = (min: number, max: number) =>
  fc.array(fc.constantFrom('the', 'ferry', 'will', 'not', 'sail', 'in', 'June'), {minLength: min, maxLength: max})

describe('fingerprints', () => {
  it('are shared wherever seven words are, whatever stands around them', () => {
    fc.assert(
      fc.property(words(7, 12), words(0, 9), words(0, 9), words(0, 9), words(0, 9), (run, before, after, left, right) => {
        const other = new Set(fingerprintsOf([...left, ...run, ...right]))
        expect(fingerprintsOf([...before, ...run, ...after]).some((hash) => other.has(hash))).toBe(true)
      }),
    )
  })

  it('are not shared by quotes that have too little in common to be the same', () => {
    fc.assert(
      fc.property(words(0, 20), words(0, 20), (one, other) => {
        const hashes = new Set(fingerprintsOf(other))
        if (fingerprintsOf(one).some((hash) => hashes.has(hash))) expect(longestShared(one, other)).toBeGreaterThanOrEqual(6)
      }),
    )
  })
})

describe('two quotes say the same', () => {
  const whole = 'we will publish the timetable in june and again each quarter with whatever has slipped'.split(' ')
  const cases: Record<string, [string, boolean]> = {
    'where one is the other': [whole.join(' '), true],
    'where one is a part of the other': ['publish the timetable in june and', true],
    'not by five words': ['publish the timetable in june', false],
    'not by six words of many': ['publish the timetable in june and then tell the council what it has to pay for it', false],
    'by twelve words of many': [`${whole.slice(0, 12).join(' ')} ${'and so on '.repeat(20)}`.trim(), true],
  }
  it.each(Object.entries(cases))('%s', (_, [other, same]) => {
    expect(sameStatement(whole, other.split(' '))).toBe(same)
    expect(sameStatement(other.split(' '), whole)).toBe(same)
  })
})
