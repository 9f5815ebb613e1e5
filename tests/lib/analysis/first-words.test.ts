import {describe, expect, it} from 'vitest'
import type {Draft} from '@/lib/analysis/draft'
import {plainFirstWord} from '@/lib/analysis/first-words'
import {Trie} from '@/lib/analysis/industries/trie'
import {tokensOf} from '@/lib/analysis/tokenize'

describe('the first word of a phrase', () => {
  const cases: [phrase: string, first: string | undefined][] = [
    ['bank', 'bank'],
    ['Bank of Lund', 'bank'],
    ['iPhone', 'iphone'],
    ['U.S. Steel', undefined],
    ['AT&T', undefined],
    ['e-commerce', undefined],
    ['', undefined],
  ]
  it.each(cases)('%s', (phrase, first) => {
    expect(plainFirstWord(phrase)).toBe(first)
    // What it takes for one word is one token to the tokenizer too.
    if (first !== undefined) expect(tokensOf(phrase)[0]?.lower).toBe(first)
  })
})

describe('a trie of terms', () => {
  const found = (terms: readonly string[], text: string) => {
    const trie = new Trie<string>()
    for (const term of terms) trie.add(term, term)
    const tokens: Draft['tokens'] = tokensOf(text)
    return tokens.flatMap((_, at) => trie.longest(tokens, at)?.entry.term ?? [])
  }
  const cases: [name: string, terms: readonly string[], text: string, found: readonly string[]][] = [
    ['in the plural', ['ferry'], 'Two ferries and a ferry', ['ferry', 'ferry']],
    ['in the plural, with a capital within the word', ['iPhone'], 'Two iPhones', ['iPhone']],
    ['no plural of a name', ['Lindport'], 'Lindport met two Lindports', ['Lindport']],
    ['with a hyphen or without', ['cyber attack', 'e-commerce'], 'A cyber-attack on e-commerce', ['cyber attack', 'e-commerce']],
    ['the longest', ['shore', 'shore power'], 'Shore power by the shore', ['shore power', 'shore']],
  ]
  it.each(cases)('%s', (_, terms, text, expected) => expect(found(terms, text)).toEqual(expected))

  it('takes a term whose first word a text has had already', () => {
    const trie = new Trie<string>()
    trie.add('shore', 'shore')
    const tokens = tokensOf('shore power')
    expect(trie.longest(tokens, 0)?.entry.term).toBe('shore')
    trie.add('shore power', 'shore power')
    expect(trie.longest(tokens, 0)?.entry.term).toBe('shore power')
  })
})
