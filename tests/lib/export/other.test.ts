import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {formatNames, formats, write} from '@/lib/export'
import {citationOf, cslItem, markdownCitation, plainCitation} from '@/lib/export/cite'
import {codePointCounter, codeUnitCounter} from '@/lib/export/codePoints'
import {linkTo, textFragment} from '@/lib/export/textFragment'
import {anyAnnotated, sample} from './sample'

const [first] = sample.analysis.quotes
if (!first) throw new Error('the sample has no quote')

describe('code points', () => {
  it('count as JavaScript’s own iteration does, there and back', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const pointsAt = codePointCounter(text)
        const unitsAt = codeUnitCounter(text)
        let units = 0
        ;[...text, ''].forEach((character, points) => {
          expect([pointsAt(units), unitsAt(points)]).toEqual([points, units])
          units += character.length
        })
      }),
    )
  })
})

describe('citron', () => {
  it('gives spans in code points, each with its words', () => {
    const {text, quotes, coreference_groups} = JSON.parse(formats.citron.single(sample))
    const points = [...text]
    for (const {cue, sources, contents} of quotes) {
      for (const span of [cue, ...sources, ...contents]) expect(points.slice(span.start, span.end).join('')).toBe(span.text)
    }
    expect(quotes[0]).toMatchObject({
      cue: {text: 'said'},
      sources: [{text: 'Mara Lind, a harbour official in Norway'}],
      contents: [{text: '“The port is full,”'}],
    })
    expect(coreference_groups).toEqual([])
  })
})

describe('ninjs', () => {
  it('names people, places by ISO code and subjects by Media Topic', () => {
    expect(JSON.parse(formats.ninjs.single(sample))).toMatchObject({
      uri: 'https://news.example/harbour-fees',
      type: 'text',
      firstCreated: '2026-05-04T08:30:00+02:00',
      by: 'Ida Berg, Jon Moe',
      headlines: [{role: 'main', value: 'Harbour fees to rise 🚢'}],
      bodies: [{role: 'main', contentType: 'text/plain', value: sample.article.text}],
      people: [{name: 'Mara Lind', rel: 'mentions'}],
      places: [{name: 'Norway', rel: 'about', uri: 'http://cvx.iptc.org/iso3166-1a2/no'}],
      subjects: [
        {name: 'Shipping and ports', rel: 'about', uri: expect.stringMatching(/mediatopic\/\d{8}$/)},
        {name: 'Cybersecurity', rel: 'mentions'},
      ],
    })
  })
})

describe('citations', () => {
  const citation = citationOf(sample, first)
  const link = 'https://news.example/harbour-fees#:~:text=%E2%80%9CThe%20port%20is%20full%2C%E2%80%9D'

  it('as plain text', () => {
    expect(plainCitation(citation)).toBe(
      `“The port is full,”\n— Mara Lind, a harbour official. In “Harbour fees to rise 🚢”, The Northern Post, 2026-05-04\n${link}`,
    )
  })

  it('as Markdown', () => {
    expect(markdownCitation(citation)).toBe(
      `> “The port is full,”\n>\n> — Mara Lind, a harbour official. In [“Harbour fees to rise 🚢”, The Northern Post, 2026-05-04](<${link}>)`,
    )
  })

  it('as CSL-JSON', () => {
    expect(cslItem(sample, first)).toEqual({
      id: 'https://news.example/harbour-fees#q1',
      type: 'article-newspaper',
      title: 'Harbour fees to rise 🚢',
      'container-title': 'The Northern Post',
      author: [{literal: 'Ida Berg'}, {literal: 'Jon Moe'}],
      issued: {'date-parts': [[2026, 5, 4]]},
      URL: link,
      language: 'en',
      note: '“The port is full,” — Mara Lind, a harbour official',
    })
  })

  it('let no markup of the article’s words through', () => {
    const words = '<img src=x onerror=alert(1)> [a](javascript:b)\n\n# not a heading'
    expect(markdownCitation({words, publication: 'p'})).toBe(
      '> \\<img src=x onerror=alert(1)\\> \\[a\\](javascript:b)\n>\n> \\# not a heading\n>\n> — p',
    )
  })
})

describe('text fragments', () => {
  const text = 'He said no. Then he said no.\n\n“First, a word-by-word account of it all,” she said.\n\nThe end.'
  const spanOf = (words: string, from = 0) => ({start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length})
  it.each([
    ['a short passage whole, its hyphens and commas encoded', spanOf('a word-by-word account'), '#:~:text=a%20word%2Dby%2Dword%20account'],
    ['words that occur twice with those before them', spanOf('said no', 10), '#:~:text=He%20said%20no.%20Then%20he-,said%20no'],
    [
      'a passage over paragraphs by its first and last words',
      {start: text.indexOf('Then he'), end: text.length},
      '#:~:text=Then%20he%20said%20no.,The%20end.',
    ],
  ])('name %s', (_, span, expected) => {
    expect(textFragment(text, span)).toBe(expected)
  })

  it('take the place of another fragment', () => {
    expect(linkTo('https://a.example/b?c=d#top', 'word', {start: 0, end: 4})).toBe('https://a.example/b?c=d#:~:text=word')
  })
})

describe.each(formatNames)('%s', (name) => {
  it('writes any analysis of any text, alone and in a selection', () => {
    fc.assert(
      fc.property(fc.array(anyAnnotated, {maxLength: 3}), (selection) => {
        for (const annotated of selection) expect(formats[name].single(annotated)).not.toBe('')
        const written = [...write(formats[name], selection)].join('')
        if (formats[name].mediaType.includes('json')) expect(Array.isArray(JSON.parse(written))).toBe(true)
      }),
      {numRuns: 30},
    )
  })
})
