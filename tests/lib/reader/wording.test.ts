/** Small English: what a reader would stumble over. */
import {describe, expect, it} from 'vitest'
import {headed, one, times} from '@/components/reader/wording'
import {analyze} from '@/lib/analysis/analyze'
import {inSentence} from '@/lib/reader/inSentence'
import {titles} from '@/lib/reader/titles'
import {readerView} from '@/lib/reader/view'

it.each([
  ['US', 'the United States'],
  ['GB', 'the United Kingdom'],
  ['AE', 'the United Arab Emirates'],
  ['NL', 'the Netherlands'],
  ['PH', 'the Philippines'],
  ['MH', 'the Marshall Islands'],
  ['CN', 'China'],
  ['NO', 'Norway'],
  ['NI', 'Nicaragua'],
])('the country %s is %s within a sentence', (code, words) => {
  expect(inSentence({kind: 'country', name: titles.country(code)})).toBe(words)
})

it('an industry within a sentence has no capital', () => {
  expect(inSentence({kind: 'industry', name: titles.industry('maritime')})).toBe('shipping and ports')
})

it.each([
  ['grid operator', 'Grid operator'],
  ['airports’ association', 'Airports’ association'],
  ['insurer in South Africa', 'Insurer in South Africa'],
  ['eBay', 'eBay'],
  ['Jen Psaki', 'Jen Psaki'],
])('%s heads a row as %s', (name, head) => {
  expect(headed(name)).toBe(head)
})

it('numbers and articles go with their nouns', () => {
  expect([1, 2, 3].map(times)).toEqual(['once', 'twice', '3 times'])
  expect([one('country'), one('industry')]).toEqual(['a country', 'an industry'])
})

describe('the reasons of a quote', () => {
  const reasonsOf = (text: string) => {
    const blocks = [{kind: 'paragraph' as const, start: 0, end: text.length}]
    const view = readerView({text, blocks}, '/articles/a', analyze(text, blocks), titles)
    return view.quotes.map(({reasons}) => Object.fromEntries(reasons.map((reason) => [reason.label, reason.text])))
  }

  it('do not say that somebody is who they are', () => {
    const [quote] = reasonsOf('Harbour officials denied the allegations on Monday.')
    expect(quote?.Source).toBe('“Harbour officials”, not named further')
  })

  it('take a comma after the source for the sentence’s', () => {
    const [quote] = reasonsOf('A lawyer for the port, Oskar Lindqvist-Bergman, said that the company would appeal.')
    expect(quote?.Source).toBe('“A lawyer for the port, Oskar Lindqvist-Bergman”, by name')
  })

  it('name a description as one', () => {
    const [, quote] = reasonsOf('A ministry official told reporters that the ferry would wait. “The dates will change,” the official said.')
    expect(quote?.Source).toBe('“the official” is the ministry official, named as “A ministry official” in the same paragraph')
  })
})
