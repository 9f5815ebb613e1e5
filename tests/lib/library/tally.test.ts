import {describe, expect, it} from 'vitest'
import {countPacked} from '@/lib/library/queries/tally'

describe('countPacked', () => {
  const cases: [name: string, packed: string, articles: number[], counted: Record<number, [articles: number, mentions: number]>][] = [
    ['nothing', '', [], {}],
    ['articles without a facet', '7;9 ', [9, 7], {}],
    ['one article', '7 2:3 40:1', [7], {2: [1, 3], 40: [1, 1]}],
    ['articles in any order, newest first', '7 2:3;12 2:10 5:1;9 ', [12, 9, 7], {2: [2, 13], 5: [1, 1]}],
    ['a facet beyond the first table', '7 5000:2;8 2:1', [8, 7], {2: [1, 1], 5000: [1, 2]}],
  ]
  it.each(cases)('%s', (_, packed, articles, counted) => {
    const tally = countPacked(packed)
    expect([...tally.articles]).toEqual(articles)
    const found = [...tally.counts.keys()].filter((facet) => tally.counts[facet] !== 0)
    expect(Object.fromEntries(found.map((facet) => [facet, [tally.counts[facet], tally.mentions[facet]]]))).toEqual(counted)
  })

  it('counts the mentions of one facet by day', () => {
    const {days} = countPacked('7 2:3;8 2:4 3:1;9 3:1', 2)
    expect([...days.values()]).toEqual([{articles: 2, mentions: 7}])
  })
})
