/** Every answer of the API is valid by the OpenAPI document that describes it; routes check, cache and refuse as it says. */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import Ajv from 'ajv/dist/2020'
import {parseAtomFeed, parseJsonFeed, parseRssFeed} from 'feedsmith'
import {NextRequest} from 'next/server'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {route} from '@/app/api/answer'
import {GET as exported} from '@/app/api/export/[what]/route'
import {GET as feed} from '@/app/feeds/[what]/[format]/route'
import {GET as robots} from '@/app/robots.txt/route'
import {GET as sitemap} from '@/app/sitemap.xml/route'
import {GET as sitemaps} from '@/app/sitemaps/[page]/route'
import {formatNames} from '@/lib/export'
import {type EndpointName, endpoints} from '@/lib/library/api/endpoints'
import {openApi} from '@/lib/library/api/openapi'
import {articleParameters, quoteParameters} from '@/lib/library/filters'
import {serverLibrary} from '@/lib/library/server'

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-api-'))
const origin = 'http://reader.example'

beforeAll(async () => {
  process.env.DATA_DIR = folder
  process.env.CONTENT_DIR = 'content'
  delete process.env.DATABASE_URL
  await serverLibrary()
})

afterAll(async () => {
  await (await serverLibrary()).close()
  rmSync(folder, {recursive: true, force: true})
})

const ask = (name: EndpointName, search = '', key?: string, headers: Record<string, string> = {}) =>
  route(name)(new NextRequest(`${origin}/api/${name}${search}`, {headers}), {
    params: Promise.resolve(key === undefined ? undefined : {key}),
  })

const keys: Partial<Record<EndpointName, string>> = {
  article: 'shore-power-timetable',
  speaker: 'amara-lindqvist',
  country: 'NO',
  industry: 'maritime',
}
const names = Object.keys(endpoints).filter((name): name is EndpointName => name in endpoints)

describe('the OpenAPI document', () => {
  const document = JSON.parse(JSON.stringify(openApi(origin)))

  it('describes every endpoint, with every parameter that it reads', () => {
    expect(document.openapi).toBe('3.1.0')
    for (const endpoint of Object.values(endpoints)) {
      const described = document.paths[endpoint.path].get.parameters.map((parameter: {name: string}) => parameter.name)
      expect(described).toEqual(expect.arrayContaining(Object.keys(endpoint.parameters.shape)))
    }
  })

  it.each(names)('is kept to by what %s answers', async (name) => {
    const response = await ask(name, '', keys[name])
    expect(response.status).toBe(200)
    const {schema} = document.paths[endpoints[name].path].get.responses[200].content['application/json']
    const validate = new Ajv({strict: false}).compile(schema)
    const valid = validate(await response.json())
    expect(validate.errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })
})

describe('the OpenAPI document of exports', () => {
  const document = JSON.parse(JSON.stringify(openApi(origin)))
  const answerOf = (what: string, search: string) =>
    exported(new NextRequest(`${origin}/api/export/${what}${search}`), {params: Promise.resolve({what})})

  describe.each(['articles', 'quotes'])('of %s', (what) => {
    const {parameters, responses} = document.paths[`/api/export/${what}`].get
    const named = (name: string) => parameters.find((parameter: {name: string}) => parameter.name === name)

    it('names the formats there are, and each answer is of a type that it tells', async () => {
      expect(named('format').schema.enum).toEqual(formatNames)
      const types = await Promise.all(
        formatNames.map(async (name) => (await answerOf(what, `?format=${name}`)).headers.get('content-type')),
      )
      expect(new Set(types)).toEqual(new Set(Object.keys(responses[200].content)))
    })

    it('tells of parameters that are answered, and of no page', async () => {
      const names: string[] = parameters.map((parameter: {name: string}) => parameter.name)
      expect(names).toEqual(expect.arrayContaining(['q', 'country', 'speaker', 'from', 'sort']))
      expect(names).not.toContain('limit')
      for (const name of names) expect((await answerOf(what, `?${name}=`)).status).toBe(200)
      const refused = await answerOf(what, '?country=Norway')
      expect([refused.status, refused.headers.get('content-type')]).toEqual([400, Object.keys(responses[400].content)[0]])
    })

    it('counts from its default: JSON, of all that is found', async () => {
      expect(named('format').schema.default).toBe('json')
      const selected: unknown[] = JSON.parse(await (await answerOf(what, '')).text())
      expect(selected.length).toBeGreaterThan(10)
    })
  })
})

describe('a route', () => {
  it('answers 304 while nothing has changed', async () => {
    const etag = (await ask('articles', '?q=port')).headers.get('etag') ?? ''
    expect((await ask('articles', '?q=port', undefined, {'if-none-match': `"other", W/${etag}`})).status).toBe(304)
    expect((await ask('articles', '?q=ship', undefined, {'if-none-match': etag})).status).toBe(200)
  })

  it('leads to the next page', async () => {
    const seen: string[] = []
    let search: string | undefined = '?limit=7&sort=oldest'
    while (search !== undefined) {
      const response: Response = await ask('articles', search)
      const {articles} = await response.json()
      seen.push(...articles.map(({slug}: {slug: string}) => slug))
      search = /<[^?]*(\?[^>]*)>/.exec(response.headers.get('link') ?? '')?.[1]
    }
    expect(seen.length).toBeGreaterThan(10)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('gives CSV that a spreadsheet can open', async () => {
    const response = await ask('quotes', '?format=csv&limit=5')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(await response.arrayBuffer())
    expect(text.startsWith('\uFEFFarticle,quote,published')).toBe(true)
    expect(text.split('\r\n').length).toBeGreaterThan(5)
  })

  const refused: Record<string, [EndpointName, string, string]> = {
    'a page that is no number': ['articles', '?page=x', 'page'],
    'a page below the first': ['articles', '?page=0', 'page'],
    'an unknown parameter': ['articles', '?colour=red', 'colour'],
    'a day that is none': ['quotes', '?from=2026-02-30', 'from'],
    'an act that is none': ['quotes', '?act=shouts', 'act'],
    'a country in words': ['articles', '?country=Norway', 'country'],
    'a search of 100 kB': ['articles', `?q=${'x'.repeat(100_000)}`, 'q'],
    'a format it does not have': ['article', '?format=csv', 'format'],
    'a prototype for a parameter': ['articles', '?__proto__=1', '__proto__'],
  }
  it.each(Object.entries(refused))('refuses %s and says why', async (_, [name, search, parameter]) => {
    const response = await ask(name, search, keys[name])
    expect(response.status).toBe(400)
    expect((await response.json()).parameters).toMatchObject([{parameter, reason: expect.any(String)}])
  })

  it.each(['article', 'speaker', 'country', 'industry'] as const)('answers 404 for %s that is not there', async (name) => {
    for (const key of ['nobody', '\u0000', "' or 1=1 --", '../../etc/passwd']) expect((await ask(name, '', key)).status).toBe(404)
  })
})

describe('feeds', () => {
  const read = async (what: string, format: string, search = '') => {
    const response = await feed(new NextRequest(`${origin}/feeds/${what}/${format}${search}`), {params: Promise.resolve({what, format})})
    return {status: response.status, text: await response.text()}
  }

  it('hold the same in all three formats', async () => {
    const rss = parseRssFeed((await read('quotes', 'rss', '?speaker=amara-lindqvist')).text)
    const atom = parseAtomFeed((await read('quotes', 'atom', '?speaker=amara-lindqvist')).text)
    const json = parseJsonFeed((await read('quotes', 'json', '?speaker=amara-lindqvist')).text)
    expect(json.title).toBe('Quotes by Amara Lindqvist · On the Record')
    const links = json.items?.map(({url}) => url) ?? []
    expect(links.length).toBeGreaterThan(3)
    expect(links[0]).toMatch(/^http:\/\/reader\.example\/articles\/[a-z-]+\?speaker=[^#]+#q\d+$/)
    expect(rss.items?.map(({link}) => link)).toEqual(links)
    expect(atom.entries?.map((entry) => entry.links?.[0]?.href)).toEqual(links)
  })

  /** One value of each filter that something in the library has. */
  const filters = {
    articles: {
      q: 'port',
      country: 'NO',
      industry: 'maritime',
      speaker: 'amara-lindqvist',
      outlet: 'The Harbour Gazette',
      from: '2020-01-01',
      to: '2030-01-01',
      match: 'any',
    },
    quotes: {
      q: 'timetable',
      country: 'NO',
      industry: 'maritime',
      speaker: 'amara-lindqvist',
      outlet: 'The Harbour Gazette',
      type: 'direct',
      act: 'says',
      source: 'person',
      from: '2020-01-01',
      to: '2030-01-01',
      match: 'any',
    },
  }

  it('are tried with every filter there is', () => {
    const listing = ['page', 'limit', 'sort', 'after']
    const all = (schema: {shape: object}) => Object.keys(schema.shape).filter((name) => !listing.includes(name))
    expect(Object.keys(filters.articles).sort()).toEqual(all(articleParameters).sort())
    expect(Object.keys(filters.quotes).sort()).toEqual(all(quoteParameters).sort())
  })

  const cases = Object.entries(filters).flatMap(([what, each]) =>
    Object.entries({none: '', ...each}).map(([name, value]) => [what, name, value] as const),
  )
  it.each(cases)('%s by %s: a parser reads them in all three formats', async (what, name, value) => {
    const search = name === 'none' ? '' : `?${new URLSearchParams({[name]: value})}`
    const rss = parseRssFeed((await read(what, 'rss', search)).text)
    const atom = parseAtomFeed((await read(what, 'atom', search)).text)
    const json = parseJsonFeed((await read(what, 'json', search)).text)
    const links = json.items?.map(({url}) => url) ?? []
    expect(links.length).toBeGreaterThan(0)
    expect(rss.items?.map(({link}) => link)).toEqual(links)
    expect(atom.entries?.map((entry) => entry.links?.[0]?.href)).toEqual(links)
    for (const ids of [rss.items?.map(({guid}) => guid?.value), atom.entries?.map(({id}) => id), json.items?.map(({id}) => id)]) {
      expect(new Set(ids).size).toBe(links.length)
      expect(ids?.every(Boolean)).toBe(true)
    }
    const dates = [
      rss.items?.map(({pubDate}) => pubDate),
      atom.entries?.map(({published, updated}) => published ?? updated),
      json.items?.map((item) => item.date_published),
    ]
    // An article without a date has none in its feeds either.
    for (const date of dates.flatMap((some) => some ?? []).filter(Boolean)) expect(Number.isNaN(Date.parse(String(date)))).toBe(false)
    expect([rss.title, atom.title?.value]).toEqual([json.title, json.title])
  })

  it('exist for every filter, and refuse what makes no sense', async () => {
    const json = parseJsonFeed((await read('articles', 'json', '?country=NO&industry=maritime')).text)
    expect(json.title).toBe('Articles on Shipping and ports in Norway · On the Record')
    expect(json.items?.length).toBeGreaterThan(0)
    expect((await read('articles', 'rss', '?country=Norway')).status).toBe(400)
    expect((await read('articles', 'pdf')).status).toBe(404)
    expect((await read('secrets', 'rss')).status).toBe(404)
  })
})

describe('for search engines', () => {
  it('all articles and entities are listed', async () => {
    expect(await (await robots(new NextRequest(`${origin}/robots.txt`))).text()).toContain('Sitemap: http')
    const index = await (await sitemap(new NextRequest(`${origin}/sitemap.xml`))).text()
    const pages = [...index.matchAll(/sitemaps\/(\d+)/g)].map((match) => match[1] ?? '')
    const all = await Promise.all(
      pages.map(async (page) => (await sitemaps(new NextRequest(`${origin}/sitemaps/${page}`), {params: Promise.resolve({page})})).text()),
    )
    for (const path of ['/articles/shore-power-timetable', '/speakers/amara-lindqvist', '/countries/NO', '/industries/maritime']) {
      expect(all.join('')).toContain(`${path}</loc>`)
    }
    expect((await sitemaps(new NextRequest(`${origin}/sitemaps/99`), {params: Promise.resolve({page: '99'})})).status).toBe(404)
  })
})
