/** Each score on cases whose figures are reckoned by hand. */
import {describe, expect, it, test} from 'vitest'
import {quotedStretches, scoreAttribution} from '@/lib/eval/attribution'
import {calibrate} from '@/lib/eval/calibration'
import {scoreCountries} from '@/lib/eval/countries'
import {classify, findErrors} from '@/lib/eval/errors'
import {scoreIndustries} from '@/lib/eval/industries'
import {Letters} from '@/lib/eval/letters'
import {precisionRecall} from '@/lib/eval/measure'
import {judgeRules} from '@/lib/eval/rules'
import {sameSpeaker, scoreSpeakers} from '@/lib/eval/speakers'
import {article, gold, quote, spanOf, speaker} from './tiny'

const first = '“We will build the bridge next year.”'
const second = '“Nobody asked us about it at all,”'
const goldQuotes = [
  gold(article, 'Ann Lee', 'said', first),
  gold(article, 'Bob Roe', 'said', 'the bridge is too dear'),
  gold(article, 'he', 'added', second),
]

describe('letters', () => {
  const letters = new Letters('ab, cd')
  it('counts letters and digits only, each once', () => {
    expect(
      letters.count([
        {start: 0, end: 4},
        {start: 1, end: 6},
      ]),
    ).toBe(4)
  })
  it('counts what both hold', () => {
    expect(
      letters.shared(
        [
          {start: 0, end: 2},
          {start: 4, end: 6},
        ],
        [{start: 1, end: 5}],
      ),
    ).toBe(2)
  })
})

test('precision and recall of nothing are 0', () => {
  expect(precisionRecall(0, 0, 0)).toEqual({precision: 0, recall: 0, f1: 0})
})

describe('quoted stretches', () => {
  test.each([
    ['three words or more', 'He said “one two three” and “one two”.', ['“one two three”']],
    ['straight marks', 'A "b c d" e.', ['"b c d"']],
    ['a mark that is not closed on its line', '“One two three\nfour', ['“One two three']],
  ])('%s', (_, text, expected) => {
    expect(quotedStretches(text).map(({start, end}) => text.slice(start, end))).toEqual(expected)
  })
})

describe('attribution', () => {
  it('is full where the answer is the gold', () => {
    const scores = scoreAttribution([
      {text: article, gold: goldQuotes, predicted: goldQuotes.map((one) => ({...quote(article, '', first), ...one}))},
    ])
    for (const name of [
      'quoted speech: detection',
      'quoted speech: right source',
      'all attributions: relation',
      'all attributions: cue tokens',
    ])
      expect(scores[name]).toEqual({precision: 1, recall: 1, f1: 1})
  })

  it('tells a wrong source from a missing quote', () => {
    const predicted = [quote(article, 'Bob Roe', first)]
    const scores = scoreAttribution([{text: article, gold: goldQuotes, predicted}])
    expect(scores['quoted speech: detection']).toMatchObject({precision: 1, recall: 1 / 2})
    expect(scores['quoted speech: right source']).toMatchObject({precision: 0, recall: 0})
    expect(scores['all attributions: relation']).toMatchObject({precision: 0, recall: 0})
  })

  it('matches a relation whose contents share half of their letters', () => {
    const half = scoreAttribution([
      {text: article, gold: [gold(article, 'Ann Lee', '', 'build the bridge')], predicted: [quote(article, 'Ann Lee', 'bridge next year')]},
    ])
    expect(half['all attributions: relation']).toMatchObject({f1: 0})
    const more = scoreAttribution([
      {
        text: article,
        gold: [gold(article, 'Ann Lee', '', 'build the bridge')],
        predicted: [quote(article, 'Ann Lee', 'build the bridge next')],
      },
    ])
    expect(more['all attributions: relation']).toMatchObject({f1: 1})
  })
})

describe('speakers', () => {
  test.each([
    ['full name', speaker('a', 'Ann Lee'), 'Ann Lee', 'person', true],
    ['with a title', speaker('a', 'Dr. Ann Lee'), 'Ann Lee', 'person', true],
    ['with a middle name', speaker('a', 'Ann Mary Lee'), 'Ann Lee', 'person', true],
    ['surname alone', speaker('a', 'Lee'), 'Ann Lee', 'person', false],
    ['surname with the full name as an alias', speaker('a', 'Lee', ['Ann Lee']), 'Ann Lee', 'person', false],
    ['another first name', speaker('a', 'Bob Lee'), 'Ann Lee', 'person', false],
    ['half of the words of a house', speaker('a', 'Ministry of Health'), 'Health Ministry', 'organisation', true],
    ['another house', speaker('a', 'Ministry of Health'), 'Bank of Japan', 'organisation', false],
    ['accents', speaker('a', 'Jose Nino'), 'José Niño', 'person', true],
  ])('%s', (_, predicted, name, kind, same) => {
    expect(sameSpeaker(predicted, name, kind)).toBe(same)
  })

  it('scores names, groups and what is no speech', () => {
    const stretches = [
      {...spanOf(article, first), speaker: 'Ann Lee', kind: 'person', via: 'name'},
      {...spanOf(article, second), speaker: 'Bob Roe', kind: 'person', via: 'pronoun'},
      {...spanOf(article, 'too dear'), speaker: null},
    ]
    const predicted = {
      quotes: [quote(article, 'Ann Lee', first, {speaker: 'ann'}), quote(article, 'he', second, {speaker: 'ann'})],
      speakers: [speaker('ann', 'Ann Lee')],
    }
    const scores = scoreSpeakers([{gold: stretches, predicted}])
    expect(scores['right full name']).toEqual({precision: 1 / 2, recall: 1 / 2, f1: 1 / 2})
    expect(scores['grouping by speaker (B-cubed)']).toMatchObject({precision: 1 / 2, recall: 1})
    expect(scores['not speech, rightly left alone']).toBe('1/1')
    expect(scores['right, by how the source is put']).toEqual({name: '1/1', pronoun: '0/1'})
  })
})

describe('countries', () => {
  const mention = (start: number, end: number, kind: 'name' | 'metonym' = 'name') => ({start, end, kind})
  const marked = {mentions: [{start: 0, end: 6, code: 'NO'}], neutral: [{start: 20, end: 26}]}

  it('leaves metonyms and neutral spans out of the count', () => {
    const predicted = [{code: 'NO', focus: true, mentions: [mention(0, 6), mention(10, 14, 'metonym'), mention(20, 26)]}]
    expect(scoreCountries([{gold: marked, predicted}])['country mentions']).toEqual({precision: 1, recall: 1, f1: 1})
  })

  it('counts another code at the place as wrong and missed', () => {
    const scores = scoreCountries([{gold: marked, predicted: [{code: 'SE', focus: true, mentions: [mention(0, 6)]}]}])
    expect(scores['country mentions']).toEqual({precision: 0, recall: 0, f1: 0})
    expect(scores['countries of an article']).toEqual({precision: 0, recall: 0, f1: 0})
  })
})

test('industries: precision by what either reader names, recall by what both do', () => {
  const scores = scoreIndustries([
    {
      gold: {central: ['legal'], expected: ['legal', 'media'], acceptable: ['legal', 'media', 'sports']},
      predicted: [
        {id: 'legal', focus: false},
        {id: 'sports', focus: true},
        {id: 'space', focus: false},
      ],
    },
  ])
  expect(scores['industries named']).toMatchObject({precision: 2 / 3, recall: 1 / 2})
  expect(scores['central industries found']).toBe(1)
  expect(scores['article is about it (focus)']).toMatchObject({precision: 0, recall: 0})
})

describe('calibration', () => {
  const judged = (confidence: number, source: string) => ({
    document: {id: 'polnear/one', text: article, quotes: goldQuotes},
    analysis: {quotes: [quote(article, source, first, {confidence})], speakers: [], countries: [], industries: []},
  })

  it('counts the right ones among the sure', () => {
    const [quoted] = calibrate([judged(0.95, 'Ann Lee'), judged(0.9, 'Bob Roe'), judged(0.3, 'Ann Lee')])
    expect(quoted?.sure).toEqual({quotes: 2, right: 1, share: 0.5})
  })

  test.each([
    [0.7, 7],
    [0.95, 9],
    [1, 9],
    [0, 0],
  ])('puts %d into tenth %i', (confidence, tenth) => {
    const [quoted] = calibrate([judged(confidence, 'Ann Lee')])
    expect(quoted?.tenths.findIndex(({quotes}) => quotes === 1)).toBe(tenth)
  })
})

test('rules: what each made, and how much of it people marked too', () => {
  const by = (rule: string) => ({evidence: {rule, via: 'name' as const}})
  const quotes = [
    quote(article, 'Ann Lee', first, by('a')),
    quote(article, 'Ann Lee', second, by('a')),
    quote(article, 'Bob Roe', 'next year', by('b')),
  ]
  expect(
    judgeRules([
      {document: {id: 'polnear/one', text: article, quotes: goldQuotes}, analysis: {quotes, speakers: [], countries: [], industries: []}},
    ]),
  ).toEqual([
    {rule: 'a', quotes: 2, right: 1, contents: 2},
    {rule: 'b', quotes: 1, right: 0, contents: 0},
  ])
})

describe('errors', () => {
  const judged = (predicted: ReturnType<typeof quote>[]) => [
    {
      document: {id: 'polnear/one', text: article, quotes: goldQuotes},
      analysis: {quotes: predicted, speakers: [], countries: [], industries: []},
    },
  ]

  it('are none where the answer is the gold', () => {
    expect(findErrors(judged(goldQuotes.map((one) => ({...quote(article, '', first), ...one}))))).toEqual([])
  })

  it('are classed, largest first, with their causes', () => {
    const classes = classify(findErrors(judged([quote(article, 'Bob Roe', first)])))
    const counts = Object.fromEntries(classes.map((one) => [one.class, one.errors.length]))
    expect(counts).toEqual({
      'attribution: missed': 2,
      'quoted speech: missed': 1,
      'quoted speech: wrong source': 1,
      'attribution: another source': 1,
    })
    expect(classes[0]?.class).toBe('attribution: missed')
    expect(classes[0]?.keys).toEqual([
      ['said', 1],
      ['added', 1],
    ])
  })
})
