import {expect, it} from 'vitest'
import {decisionsOf} from '@/lib/library/decisions'
import {articleParameters, quoteParameters, readParameters} from '@/lib/library/filters'
import type {Library} from '@/lib/library/library'
import {searchArticles} from '@/lib/library/queries/articles'
import {findTopic, listEntities, topicArticles} from '@/lib/library/queries/entities'
import {leadingArticle} from '@/lib/library/queries/lead'
import {searchQuotes} from '@/lib/library/queries/quotes'
import {findSpeaker, namesakes} from '@/lib/library/queries/speakers'
import {findStatement, listStatements} from '@/lib/library/queries/statements'
import {takeArticles} from '@/lib/library/write'
import {onBothDatabases} from './databases'
import {type MadeUp, put} from './made-up'

const ferry: MadeUp = {
  slug: 'ferry',
  title: 'Ferry to Norway waits for sanctions',
  published: '2026-03-14',
  outlet: 'The Harbour Gazette',
  text: [
    'The ferry between Norway and Denmark waits. “The ferry will sail to Norway before the first of May,” said Amara Lindqvist.',
    'Nobody knows why. “We deny every word of it,” a shipping official said in Denmark.',
  ],
  said: [
    {words: 'The ferry will sail to Norway before the first of May,', by: 'Amara Lindqvist', act: 'promises'},
    {words: 'We deny every word of it,', by: 'shipping official', act: 'denies'},
  ],
  speakers: [
    {name: 'Amara Lindqvist', role: 'port director', country: 'NO'},
    {name: 'shipping official', kind: 'anonymous'},
  ],
  countries: {NO: 'Norway', DK: 'Denmark'},
  industries: {maritime: 'shipping'},
}
const cable: MadeUp = {
  slug: 'cable',
  title: 'A cable for Denmark',
  published: '2026-02-01',
  outlet: 'Northern Ledger',
  text: ['The cable is long. Lindqvist said that Denmark would pay for the café’s cable.'],
  said: [{words: 'that Denmark would pay for the café’s cable', by: 'Amara Lindqvist', type: 'indirect'}],
  speakers: [{name: 'Amara Lindqvist', role: 'director of the port'}],
  countries: {DK: 'Denmark'},
}
const undated: MadeUp = {slug: 'undated', title: 'A sanction without a date', outlet: 'Northern Ledger', text: ['Nothing more.']}

const articles = (search: string) => readParameters(articleParameters, new URLSearchParams(search)).filter
const quotes = (search: string) => readParameters(quoteParameters, new URLSearchParams(search)).filter

async function slugs(library: Library, search: string): Promise<string[]> {
  return (await searchArticles(library, articles(search))).articles.map(({slug}) => slug)
}

onBothDatabases('the library', (ground) => {
  const filled = async () => {
    const library = await (await ground()).open()
    for (const article of [cable, undated, ferry]) await put(library, article)
    return library
  }

  it('opens with its newest article, and with a real one before any sample', async () => {
    const library = await (await ground()).open()
    expect(await leadingArticle(library)).toBeUndefined()
    await put(library, {...ferry, sample: true})
    await put(library, {...cable, sample: true})
    expect(await leadingArticle(library)).toBe('ferry')
    await put(library, undated)
    expect(await leadingArticle(library)).toBe('undated')
    await put(library, {slug: 'dated', published: '2026-01-01'})
    expect(await leadingArticle(library)).toBe('dated')
  })

  it('finds articles by every kind of filter, newest first and undated last', async () => {
    const library = await filled()
    const cases: Record<string, string[]> = {
      '': ['ferry', 'cable', 'undated'],
      'sort=oldest': ['undated', 'cable', 'ferry'],
      'q=sanction': ['ferry', 'undated'],
      'q=sanct': ['ferry', 'undated'],
      'q=FERRY norway': ['ferry'],
      'q="norway ferry"': [],
      'q="ferry to norway"': ['ferry'],
      'q=cafe': ['cable'],
      'q=denmark&sort=relevance': ['cable', 'ferry'],
      'country=DK': ['ferry', 'cable'],
      'country=DK&country=NO': ['ferry'],
      'country=DK&country=NO&match=any': ['ferry', 'cable'],
      'country=XX': [],
      'industry=maritime&q=ferry': ['ferry'],
      'speaker=amara-lindqvist': ['ferry', 'cable'],
      'outlet=Northern Ledger&outlet=The Harbour Gazette': ['ferry', 'cable', 'undated'],
      'from=2026-02-02': ['ferry'],
      'to=2026-02-01': ['cable'],
      'from=2026-02-01&to=2026-03-14&country=DK': ['ferry', 'cable'],
      'limit=1&page=2': ['cable'],
      'page=9': [],
    }
    for (const [search, expected] of Object.entries(cases)) expect([search, await slugs(library, search)]).toEqual([search, expected])
  })

  it('counts facets over what is found, and alternatives over what they would bring', async () => {
    const library = await filled()
    const counts = async (search: string) => {
      const {facets} = await searchArticles(library, articles(search))
      const of = (kind: keyof typeof facets) => facets[kind].map(({key, articles, chosen}) => `${key} ${articles}${chosen ? '!' : ''}`)
      return {country: of('country'), speaker: of('speaker'), outlet: of('outlet')}
    }
    expect(await counts('')).toEqual({
      country: ['DK 2', 'NO 1'],
      speaker: ['amara-lindqvist 2'],
      outlet: ['Northern Ledger 2', 'The Harbour Gazette 1'],
    })
    expect(await counts('country=NO')).toEqual({
      country: ['DK 1', 'NO 1!'],
      speaker: ['amara-lindqvist 1'],
      outlet: ['The Harbour Gazette 1'],
    })
    expect(await counts('outlet=The Harbour Gazette')).toEqual({
      country: ['DK 1', 'NO 1'],
      speaker: ['amara-lindqvist 1'],
      outlet: ['Northern Ledger 2', 'The Harbour Gazette 1!'],
    })
    expect(await counts('country=NO&outlet=Northern Ledger')).toEqual({
      country: ['NO 0!'],
      speaker: [],
      outlet: ['The Harbour Gazette 1', 'Northern Ledger 0!'],
    })
  })

  it('shows what was searched for in the headline and in its sentences', async () => {
    const {articles: list, total, library: size} = await searchArticles(await filled(), articles('q=official norw'))
    expect({total, size}).toEqual({total: 1, size: 3})
    expect(list[0]?.headline).toEqual([
      {text: 'Ferry to ', hit: false},
      {text: 'Norway', hit: true},
      {text: ' waits for sanctions', hit: false},
    ])
    expect(list[0]?.passages.map(({pieces}) => pieces.filter(({hit}) => hit).map(({text}) => text))).toEqual([['Norway'], ['official']])
  })

  it('finds quotes by words, speaker, what they name, type, act and kind of source', async () => {
    const library = await filled()
    const cases: Record<string, string[]> = {
      '': ['ferry q2', 'ferry q1', 'cable q1'],
      'sort=oldest': ['cable q1', 'ferry q1', 'ferry q2'],
      'q=every word': ['ferry q2'],
      'speaker=amara-lindqvist': ['ferry q1', 'cable q1'],
      'country=NO': ['ferry q1'],
      'type=indirect': ['cable q1'],
      'type=indirect&type=direct&limit=2': ['ferry q2', 'ferry q1'],
      'act=denies': ['ferry q2'],
      'source=anonymous': ['ferry q2'],
      'outlet=Northern Ledger': ['cable q1'],
      'to=2026-02-28': ['cable q1'],
      'industry=maritime': [],
    }
    for (const [search, expected] of Object.entries(cases)) {
      const found = (await searchQuotes(library, quotes(search))).quotes.map(({article, name}) => `${article.slug} ${name}`)
      expect([search, found]).toEqual([search, expected])
    }
  })

  it('goes from one page of quotes to the next without a gap', async () => {
    const library = await filled()
    const [few, many] = [1000, 2]
    for (const [sort, most] of [few, many].flatMap((most) => [['newest', most] as const, ['oldest', most] as const])) {
      const seen: string[] = []
      let after: number | undefined
      do {
        const page = await searchQuotes(library, quotes(`sort=${sort}&limit=1${after ? `&after=${after}` : ''}`), most)
        expect({total: page.total, more: page.more}).toEqual({total: most === few ? 3 : 2, more: most === many})
        seen.push(...page.quotes.map(({article, name}) => `${article.slug} ${name}`))
        after = page.next
      } while (after !== undefined)
      expect(seen).toEqual(sort === 'newest' ? ['ferry q2', 'ferry q1', 'cable q1'] : ['cable q1', 'ferry q1', 'ferry q2'])
    }
  })

  it('gives a quote its exact words, context, speaker and source', async () => {
    const {quotes: list} = await searchQuotes(await filled(), quotes('country=NO'))
    expect(list[0]).toMatchObject({
      words: 'The ferry will sail to Norway before the first of May,',
      context: {text: '“The ferry will sail to Norway before the first of May,” said Amara Lindqvist.'},
      speaker: {key: 'amara-lindqvist', label: 'Amara Lindqvist'},
      source: {local: 'Amara Lindqvist', role: 'port director', kind: 'person'},
      countries: [{key: 'NO', label: 'Norway'}],
      statement: null,
    })
  })

  it('has a page for a speaker', async () => {
    const library = await filled()
    expect(await findSpeaker(library, 'amara-lindqvist')).toMatchObject({
      name: 'Amara Lindqvist',
      country: 'NO',
      articles: 2,
      quotes: 2,
      roles: [
        {role: 'director of the port', articles: 1},
        {role: 'port director', articles: 1},
      ],
      months: [
        {month: '2026-02', direct: 0, reported: 1},
        {month: '2026-03', direct: 1, reported: 0},
      ],
      with: {
        countries: [
          {key: 'DK', articles: 2},
          {key: 'NO', articles: 1},
        ],
        outlets: [{articles: 1}, {articles: 1}],
        speakers: [],
      },
    })
    expect(await findSpeaker(library, 'nobody')).toBeUndefined()
  })

  it('has a page for a country', async () => {
    const library = await filled()
    expect(await findTopic(library, 'country', 'DK')).toMatchObject({
      label: 'Denmark',
      articles: 2,
      mentions: 4,
      quotes: 1,
      months: [
        {month: '2026-02', articles: 1, mentions: 2},
        {month: '2026-03', articles: 1, mentions: 2},
      ],
      with: {countries: [{key: 'NO', articles: 1}]},
    })
    const {articles: list} = await topicArticles(library, 'country', 'DK', {page: 1, limit: 10})
    expect(list.map(({article, mentions}) => [article.slug, mentions.map(({pieces}) => pieces.map(({text}) => text).join(''))])).toEqual([
      ['ferry', ['The ferry between Norway and Denmark waits.', '“We deny every word of it,” a shipping official said in Denmark.']],
      ['cable', ['A cable for Denmark', 'Lindqvist said that Denmark would pay for the café’s cable.']],
    ])
    expect(await findTopic(library, 'country', 'SE')).toBeUndefined()
  })

  it('lists entities by frequency and name, and finds them by a part of it', async () => {
    const library = await filled()
    const list = async (kind: 'country' | 'speaker', q?: string, sort: 'articles' | 'name' = 'articles') =>
      (await listEntities(library, kind, {q, sort, page: 1, limit: 10})).entities.map(({key}) => key)
    expect(await list('country')).toEqual(['DK', 'NO'])
    expect(await list('country', undefined, 'name')).toEqual(['DK', 'NO'])
    expect(await list('country', 'nor')).toEqual(['NO'])
    expect(await list('speaker', 'LIND')).toEqual(['amara-lindqvist'])
    expect(await list('speaker', '100%_')).toEqual([])
  })

  it('takes an article away with all that came of it', async () => {
    const library = await filled()
    await takeArticles(library.database, [{slug: 'ferry'}], decisionsOf([]))
    expect(await slugs(library, '')).toEqual(['cable', 'undated'])
    expect(await slugs(library, 'country=NO')).toEqual([])
    expect((await searchQuotes(library, quotes(''))).total).toBe(1)
    expect((await listEntities(library, 'country', {sort: 'name', page: 1, limit: 10})).entities).toMatchObject([
      {key: 'DK', articles: 1, quotes: 1, mentions: 2},
    ])
  })

  it('puts a changed article in the place of the old one', async () => {
    const library = await filled()
    await put(library, {...ferry, title: 'Ferry sails', countries: {NO: 'Norway'}}, 'changed')
    expect(await slugs(library, 'q=sails')).toEqual(['ferry'])
    expect(await slugs(library, 'country=DK')).toEqual(['cable'])
    expect((await searchArticles(library, articles(''))).total).toBe(3)
  })

  it('answers hostile searches as any other', async () => {
    const library = await filled()
    const hostile = [
      '"',
      '""',
      "'; drop table articles; --",
      'a AND OR NOT NEAR(',
      '{title} : x',
      '*',
      '%',
      '\\',
      ':*',
      '<->',
      'ferry*',
      '"ferry',
      "l'",
      '=1',
      '\u0000',
      '😀',
      'x'.repeat(300),
      '-'.repeat(300),
      '" OR "'.repeat(50),
    ]
    for (const q of hostile) {
      const found = await searchArticles(library, {...articles(''), q})
      expect(found.total).toBeLessThanOrEqual(3)
      await searchQuotes(library, {...quotes(''), q})
      await listEntities(library, 'speaker', {q, sort: 'name', page: 1, limit: 5})
    }
    expect(await slugs(library, '')).toHaveLength(3)
  })
})

onBothDatabases('statements', (ground) => {
  const full = 'We will publish the timetable in June, and we will publish it again each quarter with whatever has slipped'
  const said = (slug: string, words: string, by = 'Amara Lindqvist', published = '2026-01-01'): MadeUp => ({
    slug,
    published,
    said: [{words, by}],
    speakers: [{name: by}],
  })

  it('shows a statement that is repeated, shortened or given to another speaker, side by side', async () => {
    const library = await (await ground()).open()
    await put(library, said('short', 'we will publish it again each quarter with whatever has slipped'))
    await put(library, said('full', full))
    await put(library, said('other', full, 'Jonas Vik', '2026-01-02'))
    await put(library, said('apart', 'The timetable of the ferry has nothing to do with the price of fish in Bergen'))
    const {total, statements} = await listStatements(library, {page: 1, limit: 10})
    expect(total).toBe(1)
    expect(statements[0]?.versions.map(({quote, wording, otherSpeaker}) => [quote.article.slug, wording, otherSpeaker])).toEqual([
      ['other', 'fullest', false],
      ['full', 'same', true],
      ['short', 'shortened', true],
    ])
    expect((await findStatement(library, statements[0]?.id ?? 0))?.articles).toBe(3)
  })

  it('finds a statement among very many quotes that have a turn of phrase in common with it', async () => {
    const library = await (await ground()).open()
    const phrase = 'I want to be very clear about'
    const word = (index: number) => `w${String.fromCharCode(97 + index)}`
    const unlike = (index: number) => `${phrase} ${Array.from({length: 14}, (_, at) => `${word(index)}${word(at)}`).join(' ')}`
    const repeated = `${phrase} this: the old ferry sails until the new one has been paid for`
    for (let index = 0; index < 24; index++) await put(library, said(`other-${index}`, unlike(index), 'Jonas Vik', '2026-01-02'))
    await put(library, said('first', repeated, 'Amara Lindqvist', '2026-01-01'))
    await put(library, said('last', repeated, 'Amara Lindqvist', '2026-01-03'))
    const {statements} = await listStatements(library, {page: 1, limit: 10})
    expect(statements.map(({versions}) => versions.map(({quote}) => quote.article.slug).sort())).toEqual([['first', 'last']])
  })

  it('shows the words that differ', async () => {
    const library = await (await ground()).open()
    await put(library, said('one', full))
    await put(library, said('two', full.replace('whatever has slipped', 'all that')))
    const {statements} = await listStatements(library, {page: 1, limit: 10})
    const changed = statements[0]?.versions.find(({wording}) => wording === 'changed')
    expect(changed?.pieces.filter(({hit}) => hit).map(({text}) => text)).toEqual(['all', 'that'])
  })

  it('lets a statement fall apart when an article goes', async () => {
    const library = await (await ground()).open()
    await put(library, said('one', full))
    await put(library, said('two', full))
    await takeArticles(library.database, [{slug: 'one'}], decisionsOf([]))
    expect((await listStatements(library, {page: 1, limit: 10})).total).toBe(0)
    expect((await searchQuotes(library, quotes(''))).quotes).toMatchObject([{statement: null}])
  })

  it('keeps a set phrase of very many articles together when the oldest of them goes, under the number of one that is left', async () => {
    const library = await (await ground()).open()
    const word = (index: number) => `w${String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26))}`
    const run = (index: number) => Array.from({length: 7}, (_, at) => word(index * 7 + at)).join(' ')
    const runs = Array.from({length: 52}, (_, index) => run(index))
    await put(library, said('whole', runs.join(' '), 'Amara Lindqvist', '2025-12-31'))
    for (const [index, words] of runs.entries()) await put(library, said(`part-${index}`, words))
    await takeArticles(library.database, [{slug: 'whole'}], decisionsOf([]))
    const {quotes: left} = await searchQuotes(library, {...quotes(''), limit: 100})
    expect(left).toHaveLength(52)
    expect(new Set(left.map(({statement}) => statement))).toEqual(new Set([Math.min(...left.map(({id}) => id))]))
  })
})

onBothDatabases('speakers across articles', (ground) => {
  const by = (
    slug: string,
    speaker: Partial<MadeUp['speakers']> extends infer _ ? NonNullable<MadeUp['speakers']>[number] : never,
  ): MadeUp => ({
    slug,
    said: [{words: `Words of ${slug} alone.`, by: speaker.name}],
    speakers: [speaker],
  })
  const rewritten = async (library: Library) => {
    const {sync} = await import('@/lib/library/sync')
    await sync(library, {paths: new Set()})
  }

  it('joins one full name, and keeps a surname in its article', async () => {
    const library = await (await ground()).open()
    await put(library, by('one', {name: 'Jonas Vik', role: 'mayor'}))
    await put(library, by('two', {name: 'JONAS VIK', role: 'mayor of Bergen', country: 'NO'}))
    await put(library, by('three', {name: 'Vik'}))
    expect(await findSpeaker(library, 'jonas-vik')).toMatchObject({articles: 2, perhaps: [{key: 'vik--three'}]})
    expect(await findSpeaker(library, 'vik--three')).toMatchObject({articles: 1, perhaps: [{key: 'jonas-vik'}]})
  })

  it('keeps two of one name apart when an article shows that they are two, also in articles read before', async () => {
    const library = await (await ground()).open()
    await put(library, by('one', {name: 'Jonas Vik', role: 'goalkeeper', country: 'NO'}))
    await put(library, by('two', {name: 'Jonas Vik', role: 'finance minister', country: 'SE'}))
    await rewritten(library)
    expect(await findSpeaker(library, 'jonas-vik')).toBeUndefined()
    expect((await namesakes(library, 'jonas-vik')).map(({key, articles}) => [key, articles])).toEqual([
      ['jonas-vik--no-sport', 1],
      ['jonas-vik--se-politics', 1],
    ])
    expect(await findSpeaker(library, 'jonas-vik--no-sport')).toMatchObject({articles: 1, perhaps: [{key: 'jonas-vik--se-politics'}]})
    await takeArticles(library.database, [{slug: 'two'}], decisionsOf([]))
    await rewritten(library)
    expect(await findSpeaker(library, 'jonas-vik')).toMatchObject({articles: 1, perhaps: []})
  })

  it('has nobody for unnamed sources', async () => {
    const library = await (await ground()).open()
    await put(library, by('one', {name: 'a senior official', kind: 'anonymous'}))
    expect((await listEntities(library, 'speaker', {sort: 'name', page: 1, limit: 10})).total).toBe(0)
    expect((await searchQuotes(library, quotes('source=anonymous'))).quotes).toMatchObject([
      {speaker: null, source: {name: 'a senior official'}},
    ])
  })
})
