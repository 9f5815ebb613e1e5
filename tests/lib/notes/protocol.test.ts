/** The notes' addresses, after the Web Annotation Protocol: what is answered, and what is refused with nothing stored. */
import {randomUUID} from 'node:crypto'
import {cpSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import Ajv from 'ajv/dist/2020'
import {NextRequest} from 'next/server'
import validateAnnotation from 'validate-web-annotation'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {DELETE, GET as getOne, OPTIONS as optionsOne, PUT} from '@/app/api/annotations/[id]/route'
import {GET as exportAll} from '@/app/api/annotations/export/route'
import {POST as importRoute} from '@/app/api/annotations/import/route'
import {GET, OPTIONS, POST} from '@/app/api/annotations/route'
import {openApi} from '@/lib/library/api/openapi'
import type {Library} from '@/lib/library/library'
import {createNote} from '@/lib/library/notes/store'
import {textsOf} from '@/lib/library/queries/article'
import {serverLibrary} from '@/lib/library/server'
import {toAnnotation} from '@/lib/notes/webAnnotation'
import {draft} from '../library/made-up-notes'

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-notes-'))
const host = '127.0.0.1:3000'
const origin = `http://${host}`
const slug = 'shore-power-timetable'
const mediaType = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'
let library: Library
let text = ''

beforeAll(async () => {
  const content = join(folder, 'content')
  cpSync(`content/${slug}.md`, join(content, `${slug}.md`))
  Object.assign(process.env, {DATA_DIR: folder, CONTENT_DIR: content, LISTENS_ON: '127.0.0.1'})
  for (const name of ['DATABASE_URL', 'SITE_ORIGIN', 'EDITOR_TOKEN', 'ACCOUNTS']) delete process.env[name]
  library = await serverLibrary()
  text = await vi.waitFor(async () => (await textsOf(library.database, [slug])).get(slug) ?? Promise.reject(new Error('not yet')), 30_000)
})

afterAll(async () => {
  await library.close()
  rmSync(folder, {recursive: true, force: true})
})

type Headers = Record<string, string>
const own: Headers = {host, origin, 'sec-fetch-site': 'same-origin', 'content-type': mediaType}

function requestOf(method: string, path: string, headers: Headers, body?: string | Uint8Array<ArrayBuffer>): NextRequest {
  return new NextRequest(`${origin}/api/annotations${path}`, {method, headers: {host, ...headers}, ...(body === undefined ? {} : {body})})
}
const at = (id: string) => ({params: Promise.resolve({id})})
const json = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

const list = (search = '', headers: Headers = {}) => GET(requestOf('GET', search, headers))
const post = (value: unknown, headers: Headers = own) =>
  POST(requestOf('POST', '', headers, value instanceof Uint8Array ? Uint8Array.from(value) : json(value)))
const get = (id: string, headers: Headers = {}) => getOne(requestOf('GET', `/${id}`, headers), at(id))
const put = (id: string, value: unknown, headers: Headers = {}) =>
  PUT(requestOf('PUT', `/${id}`, {...own, ...headers}, json(value)), at(id))
const remove = (id: string, headers: Headers = {}) => DELETE(requestOf('DELETE', `/${id}`, {...own, ...headers}), at(id))

const importAll = (value: unknown, headers: Headers = own) => importRoute(requestOf('POST', '/import', headers, json(value)))

/** What a page sends: an annotation with an id that it made. */
function annotation(more: object = {}, id: string = randomUUID()) {
  const start = text.indexOf('the')
  const anchor = {
    exact: text.slice(start, start + 20),
    prefix: text.slice(Math.max(0, start - 9), start),
    suffix: '',
    start,
    end: start + 20,
  }
  const note = {...draft({slug, anchor, comment: 'Look *here*', tags: ['check'], colour: 'sky'}), ...more}
  return toAnnotation({...note, id, created: '2026-01-01T00:00:00Z', modified: '2026-01-01T00:00:00Z', version: 1}, {origin, text})
}

const count = async () => (await (await list('?limit=1')).json()).total
const uuidIn = (response: Response) => response.headers.get('location')?.split('/').at(-1) ?? ''

describe('a note', () => {
  it('is added, read, changed and deleted', async () => {
    const id = randomUUID()
    const added = await post(annotation({}, id))
    expect(added.status).toBe(201)
    expect(added.headers.get('location')).toBe(`${origin}/api/annotations/${id}`)
    expect(added.headers.get('etag')).toBe('"1"')
    expect(added.headers.get('content-type')).toBe(mediaType)
    expect(added.headers.get('link')).toContain('<http://www.w3.org/ns/ldp#Resource>; rel="type"')
    expect(added.headers.get('vary')).toContain('Prefer')
    const made = await added.json()
    expect(validateAnnotation(withDays(made))).toBe(true)
    expect(made).toMatchObject({
      id: `${origin}/api/annotations/${id}`,
      canonical: `urn:uuid:${id}`,
      motivation: 'commenting',
      target: {source: `${origin}/articles/${slug}`, styleClass: 'sky'},
    })

    const read = await get(id)
    expect([read.status, read.headers.get('etag'), read.headers.get('allow')]).toEqual([200, '"1"', 'GET, HEAD, OPTIONS, PUT, DELETE'])
    expect(await read.json()).toEqual(made)
    expect((await get(id, {'if-none-match': '"1"'})).status).toBe(304)

    const changed = await put(id, annotation({comment: 'Changed'}, id), {'if-match': '"1"'})
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"2"'])
    expect((await changed.json()).body[0].value).toBe('Changed')
    expect((await remove(id, {'if-match': '"2"'})).status).toBe(204)
    expect((await get(id)).status).toBe(410)
    expect((await get(randomUUID())).status).toBe(404)
  })

  it('is not changed by who does not say from which version, nor by who was overtaken', async () => {
    const id = uuidIn(await post(annotation()))
    await put(id, annotation({comment: 'First'}, id), {'if-match': '"1"'})
    for (const ifMatch of ['"1"', '"7"', 'W/"2"', '"abc"', '"-2"']) {
      const late = await put(id, annotation({comment: 'Second'}, id), {'if-match': ifMatch})
      expect([ifMatch, late.status, late.headers.get('etag')]).toEqual([ifMatch, 412, '"2"'])
      expect((await late.json()).present.body[0].value).toBe('First')
      expect((await remove(id, {'if-match': ifMatch})).status).toBe(412)
    }
    const silent: Headers[] = [{}, {'if-match': '*'}]
    for (const headers of silent) {
      expect((await put(id, annotation({comment: 'Second'}, id), headers)).status).toBe(428)
      expect((await remove(id, headers)).status).toBe(428)
    }
    expect((await (await get(id)).json()).body[0].value).toBe('First')
  })

  it('is the same when a request comes again, and stays deleted', async () => {
    const id = randomUUID()
    const sent = annotation({comment: 'Once'}, id)
    const before = await count()
    expect((await post(sent)).status).toBe(201)
    expect((await post(sent)).status).toBe(201)
    expect(await count()).toBe(before + 1)
    const other = await post(annotation({comment: 'Other'}, id))
    expect([other.status, (await other.json()).present.body[0].value]).toEqual([409, 'Once'])
    const change = () => put(id, annotation({comment: 'Twice'}, id), {'if-match': '"1"'})
    expect([(await change()).status, (await change()).status]).toEqual([200, 200])
    expect((await post(sent)).status).toBe(201)
    expect((await (await get(id)).json()).body[0].value).toBe('Twice')
    expect((await remove(id, {'if-match': '"2"'})).status).toBe(204)
    expect((await remove(id, {'if-match': '"2"'})).status).toBe(204)
    expect((await change()).status).toBe(410)
    expect((await post(sent)).status).toBe(410)
    expect(await count()).toBe(before)
  })

  it('of another program is taken as far as it says what a note can say', async () => {
    const words = text.slice(200, 240)
    const foreign = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://elsewhere.example/anno/1',
      type: 'Annotation',
      motivation: 'tagging',
      body: [
        {type: 'TextualBody', value: 'tide'},
        {type: 'TextualBody', value: 'Plain words', purpose: 'describing'},
        'https://elsewhere.example/page',
      ],
      target: {source: `${origin}/articles/${slug}?speaker=x#q1`, selector: {type: 'TextQuoteSelector', exact: words}},
    }
    const response = await post(foreign)
    expect(response.status).toBe(201)
    const note = await response.json()
    expect(note.via).toBe('https://elsewhere.example/anno/1')
    expect(note.target.selector[0].exact).toBe(words)
    expect(note.target.selector[1].start).toBe([...text.slice(0, text.indexOf(words))].length)
    expect(note.body.map(({value}: {value: string}) => value)).toEqual(['Plain words\n\n<https://elsewhere.example/page>', 'tide'])
  })
})

describe('the container', () => {
  it('says what it is and what can be done with it', async () => {
    await post(annotation())
    const response = await list()
    expect(response.headers.get('content-type')).toBe(mediaType)
    expect(response.headers.get('link')).toContain('<http://www.w3.org/ns/ldp#BasicContainer>; rel="type"')
    expect(response.headers.get('link')).toContain('rel="http://www.w3.org/ns/ldp#constrainedBy"')
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS, POST')
    expect(response.headers.get('accept-post')).toBe(mediaType)
    expect(response.headers.get('etag')).toBeTruthy()
    const collection = await response.json()
    expect(collection).toMatchObject({
      id: `${origin}/api/annotations/`,
      type: ['BasicContainer', 'AnnotationCollection'],
      first: {type: 'AnnotationPage', startIndex: 0},
    })
    expect((await list('', {'if-none-match': response.headers.get('etag') ?? ''})).status).toBe(304)
    expect([OPTIONS().status, OPTIONS().headers.get('accept-post')]).toEqual([204, mediaType])
    expect([optionsOne().status, optionsOne().headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS, PUT, DELETE'])
  })

  const prefer = (terms: string) => ({prefer: `return=representation;include="${terms}"`})
  it.each([
    ['descriptions', {}, (first: {items: {id: string}[]}) => typeof first.items[0]?.id],
    [
      'descriptions',
      prefer('http://www.w3.org/ns/oa#PreferContainedDescriptions'),
      (first: {items: {id: string}[]}) => typeof first.items[0]?.id,
    ],
    ['addresses', prefer('http://www.w3.org/ns/oa#PreferContainedIRIs'), (first: {items: unknown[]}) => typeof first.items[0]],
    ['nothing', prefer('http://www.w3.org/ns/ldp#PreferMinimalContainer'), (first: unknown) => typeof first],
  ])('gives %s to who prefers it', async (_, headers, typeIn) => {
    await post(annotation())
    const {first} = await (await list('', headers)).json()
    expect(typeIn(first)).toBe('string')
  })

  it('leads through its pages, forwards and back, filtered', async () => {
    const comments = ['a1', 'a2', 'a3', 'a4', 'a5']
    for (const comment of comments) await post(annotation({comment, tags: ['paged']}))
    const {first, last, total} = await (
      await list('?tag=paged&limit=2&sort=oldest', prefer('http://www.w3.org/ns/ldp#PreferMinimalContainer'))
    ).json()
    expect(total).toBe(5)
    const seen: string[] = []
    let address: string | undefined = first
    let before: string | undefined
    while (address) {
      const page: {items: {body: {value: string}[]}[]; next?: string; prev?: string} = await (await list(new URL(address).search)).json()
      expect(page.prev).toBe(before)
      seen.push(...page.items.map(({body}) => body[0]?.value ?? ''))
      before = address
      address = page.next
    }
    expect(seen).toEqual(comments)
    expect(before).toBe(last)
    const target = encodeURIComponent(`${origin}/articles/${slug}`)
    expect((await (await list(`?tag=paged&target=${target}`)).json()).total).toBe(5)
    expect((await (await list(`?tag=paged&target=${target}x`)).json()).total).toBe(0)
  })

  it.each(['?limit=0', '?page=..', '?kind=x', '?__proto__=1', `?q=${'x'.repeat(400)}`, '?colour=red'])(
    'refuses %s with the reason',
    async (search) => {
      const response = await list(search)
      expect([response.status, (await response.json()).parameters.length]).toEqual([400, 1])
    },
  )

  it('has no page that no page named', async () => {
    expect((await list('?page=nonsense')).status).toBe(404)
  })
})

describe('nothing is stored', () => {
  async function refusedBy(write: () => Promise<Response>): Promise<number> {
    const before = await count()
    const {status} = await write()
    expect(await count()).toBe(before)
    return status
  }

  const forged: [string, Headers, number][] = [
    ['another origin', {...own, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site'}, 403],
    ['no origin', {host, 'content-type': mediaType}, 403],
    ['the origin null', {...own, origin: 'null'}, 403],
    ['another host that leads here', {...own, host: 'evil.example', origin: 'http://evil.example'}, 403],
    ['a proxy', {...own, 'x-forwarded-for': '203.0.113.9'}, 403],
    ['a form', {...own, 'content-type': 'text/plain'}, 415],
    ['no type', {host, origin}, 415],
  ]
  it.each(forged)('from %s', async (_, headers, status) => {
    expect(await refusedBy(() => post(annotation(), headers))).toBe(status)
  })

  it('nor changed or deleted from elsewhere', async () => {
    const id = uuidIn(await post(annotation()))
    for (const [, headers, status] of forged.slice(0, 5)) {
      const sent = {...headers, 'if-match': '"1"'}
      expect((await PUT(requestOf('PUT', `/${id}`, sent, json(annotation({comment: 'Forged'}, id))), at(id))).status).toBe(status)
      expect((await DELETE(requestOf('DELETE', `/${id}`, sent), at(id))).status).toBe(status)
    }
  })

  it('where others reach the server and there are no accounts', async () => {
    process.env.LISTENS_ON = '0.0.0.0'
    expect(await refusedBy(() => post(annotation()))).toBe(403)
    process.env.LISTENS_ON = '127.0.0.1'
  })

  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const hostile: [string, (good: ReturnType<typeof annotation>) => unknown, number][] = [
    ['10 MB', (good) => ({...good, bodyValue: 'x'.repeat(10_000_000)}), 413],
    ['JSON of 100,000 levels', () => deep, 400],
    ['levels inside an annotation', (good) => json(good).replace('"type"', `"x":${'{"a":'.repeat(100)}1${'}'.repeat(100)},"type"`), 400],
    ['no JSON', () => '{"type":', 400],
    ['nothing', () => '', 400],
    ['a list', (good) => [good], 400],
    ['null', () => 'null', 400],
    [
      'invalid UTF-8',
      (good) => Buffer.concat([Buffer.from(json(good).slice(0, -1)), Buffer.from([0x2c, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])]),
      400,
    ],
    ['half a surrogate pair', (good) => json(good).replace('Look', '\\ud800'), 400],
    ['U+0000', (good) => json(good).replace('Look', '\\u0000'), 400],
    ['another type', (good) => ({...good, type: 'Person'}), 400],
    [
      'a body that is HTML',
      (good) => ({...good, body: {type: 'TextualBody', value: '<script>alert(1)</script>', format: 'text/html'}}),
      400,
    ],
    ['a body that is a number', (good) => ({...good, body: 7}), 400],
    ['a body that runs', (good) => ({...good, body: 'javascript:alert(1)'}), 400],
    ['a choice of bodies', (good) => ({...good, body: {type: 'Choice', items: ['https://a.example']}}), 400],
    ['a thousand bodies', (good) => ({...good, body: Array(1000).fill('https://a.example')}), 400],
    ['two targets', (good) => ({...good, target: [good.target, good.target]}), 400],
    ['no target', ({target: _, ...good}) => good, 400],
    ['a target without words', (good) => ({...good, target: {source: good.target.source}}), 400],
    [
      'words that the article has not',
      (good) => ({...withoutOwn(good), target: {source: good.target.source, selector: {type: 'TextQuoteSelector', exact: 'qqq xxx zzz'}}}),
      400,
    ],
    [
      'words that it has often',
      (good) => ({...withoutOwn(good), target: {source: good.target.source, selector: {type: 'TextQuoteSelector', exact: 'e'}}}),
      400,
    ],
    ['no article of ours', (good) => ({...withoutOwn(good), target: {...good.target, source: 'https://elsewhere.example/a'}}), 400],
    ['a place before the first letter', (good) => json(good).replace(/"start":\d+,"end":\d+,"shared"/, '"start":-5,"end":1,"shared"'), 400],
    ['a place beyond all numbers', (good) => json(good).replace(/"end":\d+,"shared"/, '"end":1e300,"shared"'), 400],
    ['a comment over the limit', (good) => ({...good, body: {type: 'TextualBody', value: 'x'.repeat(20_001)}}), 400],
    ['a tag over the limit', (good) => ({...good, body: {type: 'TextualBody', purpose: 'tagging', value: 'x'.repeat(61)}}), 400],
    [
      'a correction that makes no sense',
      (good) => ({
        ...good,
        body: {type: 'TextualBody', purpose: 'editing', value: 'x', 'urn:on-the-record:correction': {'@value': {what: 'drop table'}}},
      }),
      400,
    ],
  ]
  it.each(hostile)('of %s', async (_, made, status) => {
    expect(await refusedBy(() => post(made(annotation())))).toBe(status)
    const id = uuidIn(await post(annotation()))
    const changed = made(annotation({}, id))
    if (!(changed instanceof Uint8Array)) expect((await put(id, changed, {'if-match': '"1"'})).status).toBe(status)
    expect((await get(id)).headers.get('etag')).toBe('"1"')
  })

  it('of keys that every object has', async () => {
    const id = randomUUID()
    const sent = json(annotation({}, id)).replace('{', '{"__proto__":{"shared":true},"constructor":{"prototype":{"x":1}},')
    expect((await post(sent)).status).toBe(201)
    expect(await (await get(id)).text()).not.toMatch(/__proto__|constructor|prototype/)
    expect(Reflect.get({}, 'x')).toBeUndefined()
  })

  it('that a browser would run: script in Markdown is text, and answered as JSON', async () => {
    const comment = '<script>alert(1)</script> [x](javascript:alert(2)) <img src=x onerror=alert(3)>'
    const response = await post(annotation({comment}))
    expect(response.headers.get('content-type')).toBe(mediaType)
    expect((await response.json()).body[0]).toEqual({type: 'TextualBody', purpose: 'commenting', value: comment, format: 'text/markdown'})
  })
})

describe('another’s note', () => {
  const ada = {id: 'ada', name: 'Ada'}
  const made = async (more: object) => {
    const created = await createNote(library.database, randomUUID(), {...draft({slug}), ...more}, ada)
    return created.state === 'created' ? created.note.id : ''
  }

  it('that is private is as if it were not there', async () => {
    const id = await made({comment: 'Private'})
    expect((await get(id)).status).toBe(404)
    expect((await put(id, annotation({}, id), {'if-match': '"1"'})).status).toBe(404)
    expect((await remove(id, {'if-match': '"1"'})).status).toBe(404)
    const taken = await post(annotation({}, id))
    expect([taken.status, await taken.text()]).toEqual([409, expect.not.stringContaining('Private')])
    expect(await (await list('?limit=1000')).text()).not.toContain(id)
  })

  it('that is shared can be read, and neither changed nor deleted', async () => {
    const id = await made({comment: 'Shared', shared: true})
    expect((await get(id)).status).toBe(200)
    expect((await put(id, annotation({}, id), {'if-match': '"1"'})).status).toBe(403)
    expect((await remove(id, {'if-match': '"1"'})).status).toBe(403)
    expect((await get(id)).headers.get('etag')).toBe('"1"')
  })

  it('is not read through another name of this machine', async () => {
    const id = uuidIn(await post(annotation({comment: 'Mine'})))
    expect((await get(id)).status).toBe(200)
    expect((await get(id, {host: 'evil.example'})).status).toBe(404)
    expect((await get(id, {'x-forwarded-for': '203.0.113.9'})).status).toBe(404)
    expect(await (await list('?limit=1000', {host: 'evil.example'})).text()).not.toContain(id)
  })
})

describe('the OpenAPI document', () => {
  const document = JSON.parse(JSON.stringify(openApi(origin)))
  const ajv = new Ajv({strict: false, formats: {'date-time': true, uuid: true}}).addSchema(document, 'api')
  const schemaAt = (...path: string[]) => ({$ref: `api#/${path.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`})
  const jsonLd = (path: string, method: string, status: string) =>
    schemaAt('paths', path, method, 'responses', status, 'content', 'application/ld+json', 'schema')

  async function faultsOf(schema: object, response: Response): Promise<unknown> {
    const validate = ajv.compile(schema)
    validate(await response.json())
    return validate.errors ?? []
  }

  it('is kept to by what the addresses of notes answer', async () => {
    const id = randomUUID()
    expect(await faultsOf(jsonLd('/api/annotations/', 'post', '201'), await post(annotation({correction: {what: 'right'}}, id)))).toEqual(
      [],
    )
    expect(await faultsOf(jsonLd('/api/annotations/{id}', 'get', '200'), await get(id))).toEqual([])
    for (const search of ['?limit=1', '?limit=1&page=first', '?page=first&iris=1']) {
      expect(await faultsOf(jsonLd('/api/annotations/', 'get', '200'), await list(search))).toEqual([])
    }
    const imported = schemaAt('paths', '/api/annotations/import', 'post', 'responses', '200', 'content', 'application/json', 'schema')
    expect(await faultsOf(imported, await importAll(annotation()))).toEqual([])
    expect(await faultsOf(schemaAt('components', 'schemas', 'problem'), await get(randomUUID()))).toEqual([])
  })
})

describe('all notes', () => {
  it('go out as one file and come in again, changing nothing', async () => {
    await post(annotation({comment: 'Out and in'}))
    const file = await exportAll(requestOf('GET', '/export', {}))
    expect(file.headers.get('content-disposition')).toContain('notes.jsonld')
    const collection = await file.json()
    expect(collection.total).toBe(await count())
    expect(await (await importAll(collection)).json()).toEqual({added: 0, updated: 0, same: collection.total, left: []})
  })

  it('go out to those who may read them only', async () => {
    const shown = await (await exportAll(requestOf('GET', '/export', {host: 'evil.example'}))).text()
    expect(shown).not.toContain('Out and in')
  })

  it('come in from nobody else, and not what is no annotation', async () => {
    expect((await importAll(annotation(), {...own, origin: 'https://evil.example'})).status).toBe(403)
    expect((await importAll({...annotation(), x: 'x'.repeat(9_000_000)})).status).toBe(413)
    const refused = await importAll([{type: 'Person'}])
    expect([refused.status, (await refused.json()).reasons[0]]).toEqual([400, expect.stringContaining('annotation 1: type')])
  })
})

function withoutOwn<T extends {'urn:on-the-record:note'?: unknown}>({'urn:on-the-record:note': _, ...rest}: T) {
  return rest
}

/** The published schema takes days for times; the standard itself demands xsd:dateTime (§3.3.1). */
const withDays = <T extends {created: string; modified: string}>(made: T) => ({
  ...made,
  created: made.created.slice(0, 10),
  modified: made.modified.slice(0, 10),
})
