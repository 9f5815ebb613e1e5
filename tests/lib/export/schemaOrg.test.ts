import jsonld from 'jsonld'
import {describe, expect, it} from 'vitest'
import {newsArticle, quotationPage} from '@/lib/export/schemaOrg'
import {sample} from './sample'

describe('an article in the vocabulary of schema.org', () => {
  const address = 'https://reader.example/articles/harbour-fees'
  const data = newsArticle(sample, address)

  it('names headline, outlet, author and dates', () => {
    expect(data).toMatchObject({
      '@type': 'NewsArticle',
      headline: sample.article.meta.title,
      publisher: {name: 'The Northern Post'},
      author: [{name: 'Ida Berg'}, {name: 'Jon Moe'}],
      datePublished: '2026-05-04T08:30:00+02:00',
      isBasedOn: 'https://news.example/harbour-fees',
    })
  })

  it('has the verbatim quotations with their speakers and places, and no reported words', () => {
    const direct = sample.analysis.quotes.filter(({type}) => type === 'direct')
    expect(data.hasPart).toHaveLength(direct.length)
    expect(data.hasPart).toMatchObject([
      {
        '@type': 'Quotation',
        text: expect.stringContaining('“The port is full,”'),
        spokenByCharacter: {'@type': 'Person', name: 'Mara Lind', jobTitle: 'a harbour official'},
        url: expect.stringContaining(`${address}#:~:text=`),
      },
      {'@type': 'Quotation', text: '“We need room, and we need it now — before the winter.”', spokenByCharacter: {name: 'Mara Lind'}},
    ])
  })
})

describe('a page of quotes in the vocabulary of schema.org', () => {
  const address = 'https://reader.example/articles/harbour-fees'
  const quotes = sample.analysis.quotes.map((quote) => ({annotated: sample, quote, address}))
  const speaker = {name: 'Mara Lind', kind: 'person', role: 'harbour official'} as const
  const data = quotationPage({name: 'Mara Lind', address: 'https://reader.example/speakers/mara-lind', speaker, quotes})

  it('says who spoke, and has each verbatim quotation with its article', () => {
    expect(data).toMatchObject({
      '@type': 'CollectionPage',
      about: {'@type': 'Person', name: 'Mara Lind', jobTitle: 'harbour official'},
    })
    expect(data.hasPart).toHaveLength(sample.analysis.quotes.filter(({type}) => type === 'direct').length)
    expect(data.hasPart).toMatchObject([
      {spokenByCharacter: {name: 'Mara Lind'}, isPartOf: {'@type': 'NewsArticle', headline: sample.article.meta.title, url: address}},
      {isPartOf: {datePublished: '2026-05-04T08:30:00+02:00'}},
    ])
  })

  it.each([
    ['the article', newsArticle(sample, address)],
    ['the page', data],
  ])('%s reads as linked data, with nothing lost', async (_, document) => {
    // The vocabulary itself is on another site; all of its names begin in one way.
    const quads = await jsonld.toRDF(
      {...document, '@context': {'@vocab': 'https://schema.org/', '@base': address}},
      {format: 'application/n-quads', safe: true},
    )
    for (const name of ['Quotation', 'spokenByCharacter', 'text', 'Person']) expect(quads).toContain(`<https://schema.org/${name}>`)
  })
})
