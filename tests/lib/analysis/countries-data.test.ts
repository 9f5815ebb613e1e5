import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {countryCodes, countryName} from '../../../lib/analysis/data/countries'
import {countryModules} from '../../../lib/analysis/data/generate-countries'

describe('country lists', () => {
  it.each(Object.entries(countryModules()))('%s is in step with the packages it is made from', (path, source) => {
    expect(readFileSync(path, 'utf8')).toBe(source)
  })

  it('hold every ISO 3166-1 country and Kosovo', () => {
    expect(countryCodes).toHaveLength(250)
    expect(new Set(countryCodes)).toContain('XK')
  })

  it('give the name that English readers know', () => {
    expect(['CI', 'CD', 'GB', 'KR', 'US', 'XK'].map(countryName)).toEqual([
      'Ivory Coast',
      'DR Congo',
      'United Kingdom',
      'South Korea',
      'United States',
      'Kosovo',
    ])
    expect(countryName('ZZ')).toBeUndefined()
  })
})
