import {describe, expect, it} from 'vitest'
import {newsArticle} from '@/lib/export/schemaOrg'
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
