/** What the engine knows of industries: a table of passages, each with the industries that a careful reader names. */
import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'
import {analyze} from '@/lib/analysis/analyze'
import {industries} from '@/lib/analysis/data/industries'
import {falseFriends} from '@/lib/analysis/data/industries-context'
import {setPhrases} from '@/lib/analysis/data/industries-set-phrases'
import {termsByIndustry} from '@/lib/analysis/data/industries-terms'
import {termsIn} from '@/lib/analysis/industries/lexicon'
import {passages, stillWrong} from './industries.passages'

const named = (text: string) =>
  analyze(text)
    .industries.map(({id}) => id)
    .sort()

describe('industries named in a passage', () => {
  test.each(passages)('$name', ({text, industries}) => {
    expect(named(text)).toEqual([...industries].sort())
  })

  it('covers every industry', () => {
    const covered = new Set(passages.flatMap((passage) => passage.industries))
    expect(industries.map(({id}) => id).filter((id) => !covered.has(id))).toEqual([])
  })
})

describe('industries not yet read rightly', () => {
  for (const {name, text, industries} of stillWrong) {
    test.fails(name, () => {
      expect(named(text)).toEqual([...industries].sort())
    })
  }
})

describe('what an article is about', () => {
  const body = 'The council met on Tuesday. Nobody spoke for long. Tea was served.'

  it('is the industry that most of its sentences carry', () => {
    const text =
      'Airline cancels flights\n\nThe airline cancelled forty flights at the airport. Pilots had refused to fly. The carrier said that crews were tired. A lawyer for the pilots called it a victory.'
    const found = analyze(text).industries
    expect(found.filter(({focus}) => focus).map(({id}) => id)).toEqual(['aviation'])
    expect(found.map(({id}) => id)).toContain('legal')
  })

  it('is not an industry that it names once', () => {
    const found = analyze(`Council meets\n\n${body} A hotel stands next door.`).industries
    expect(found.map(({id, focus}) => [id, focus])).toEqual([['hospitality-tourism', false]])
  })
})

describe('mentions', () => {
  it('are the words of the text that speak for the industry', () => {
    const text = 'The trawler left the harbour with a crew of six fishermen.'
    const fishing = analyze(text).industries.find(({id}) => id === 'fishing')
    expect(fishing?.mentions.map(({start, end}) => text.slice(start, end))).toEqual(['trawler', 'fishermen'])
  })

  it('stand once each, also where a word has several senses in one industry', () => {
    const text = 'Cyber crime closed two universities, and cyber espionage a third.'
    const found = analyze(text).industries.map(({id, mentions}) => [id, mentions.map(({start, end}) => text.slice(start, end))])
    expect(Object.fromEntries(found)).toEqual({cybersecurity: ['Cyber crime', 'cyber espionage'], education: ['universities']})
  })

  it('pass over hyphens and keep the whole phrase', () => {
    const text = 'A cyber-attack hit the state-owned power plant.'
    const found = analyze(text).industries.flatMap(({mentions}) => mentions.map(({start, end}) => text.slice(start, end)))
    expect(found).toEqual(expect.arrayContaining(['cyber-attack', 'power plant']))
  })

  it('lie inside the text, in order, whatever the text', () => {
    const words = fc.constantFrom(
      'bank',
      'river',
      'Shell',
      'oil',
      'defense',
      'court',
      ',',
      'and',
      '"',
      'https://a.example/school',
      'hotel',
      '\n\n',
      '-',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(words, {maxLength: 60}), (parts) => {
        const text = parts.join(' ')
        for (const {mentions} of analyze(text).industries) {
          expect(mentions.length).toBeGreaterThan(0)
          let before = 0
          for (const {start, end} of mentions) {
            expect(start).toBeGreaterThanOrEqual(before)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            before = end
          }
        }
      }),
    )
  })
})

describe('the word lists', () => {
  const tiers = ['strong', 'fair', 'weak'] as const
  const termsOf = (id: (typeof industries)[number]['id']) => tiers.flatMap((tier) => termsIn(termsByIndustry[id]?.[tier] ?? ''))
  const all = new Set(industries.flatMap(({id}) => termsOf(id)))

  it('hold no term twice for an industry', () => {
    const doubled = industries.flatMap(({id}) => termsOf(id).filter((term, index, terms) => terms.indexOf(term) !== index))
    expect(doubled).toEqual([])
  })

  it('hide no evidence by a set phrase', () => {
    expect(termsIn(setPhrases).filter((phrase) => all.has(phrase))).toEqual([])
  })

  it('have a rule only for words that are evidence', () => {
    expect(falseFriends.flatMap(({terms}) => termsIn(terms)).filter((term) => !all.has(term))).toEqual([])
  })
})

describe('codes', () => {
  it('begin with ISIC, a division or a class', () => {
    for (const {codes} of industries) {
      expect(codes[0].scheme).toBe('isic')
      expect(codes[0].code).toMatch(/^(\d{2}|\d{4})$/)
    }
  })

  it('are written as their schemes write them', () => {
    const shapes = {isic: /^(\d{2}|\d{4})$/, naics: /^\d{2,6}$|^\d\d-\d\d$/, mediatopic: /^\d{8}$/}
    for (const {codes} of industries) for (const {scheme, code} of codes) expect(code).toMatch(shapes[scheme])
  })
})
