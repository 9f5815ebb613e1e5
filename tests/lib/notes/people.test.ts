/** The notes' addresses with several people: who reads, adds, changes and deletes whose notes, with what answer. */
import {randomUUID} from 'node:crypto'
import {cpSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join as path} from 'node:path'
import {NextRequest} from 'next/server'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {DELETE, GET as getOne, PUT} from '@/app/api/annotations/[id]/route'
import {GET as exportAll} from '@/app/api/annotations/export/route'
import {POST as importRoute} from '@/app/api/annotations/import/route'
import {GET, POST} from '@/app/api/annotations/route'
import type {Role} from '@/lib/accounts/types'
import {hashPassword, signIn, signOut} from '@/lib/library/accounts/auth'
import {makeLink} from '@/lib/library/accounts/links'
import {join} from '@/lib/library/accounts/people'
import {serverAccounts} from '@/lib/library/accounts/server'
import {textsOf} from '@/lib/library/queries/article'
import type {NoteDraft} from '@/lib/notes/types'
import {toAnnotation} from '@/lib/notes/webAnnotation'
import {draft} from '../library/made-up-notes'

const folder = mkdtempSync(path(tmpdir(), 'on-the-record-people-'))
const slug = 'shore-power-timetable'
const host = '127.0.0.1:3000'
const origin = `http://${host}`

const roles = {olga: 'owner', ed: 'editor', mara: 'reader', jon: 'reader'} as const satisfies Record<string, Role>
type Name = keyof typeof roles | 'nobody'
const names: Name[] = ['nobody', 'jon', 'mara', 'ed', 'olga']
const cookies = new Map<string, string>()
let text = ''

beforeAll(async () => {
  const content = path(folder, 'content')
  cpSync(`content/${slug}.md`, path(content, `${slug}.md`))
  Object.assign(process.env, {DATA_DIR: folder, CONTENT_DIR: content, LISTENS_ON: '127.0.0.1', ACCOUNTS: 'on'})
  for (const name of ['DATABASE_URL', 'SITE_ORIGIN', 'EDITOR_TOKEN']) delete process.env[name]
  const {library} = await serverAccounts()
  for (const [name, role] of Object.entries(roles)) await letIn(name, role)
  text = await vi.waitFor(async () => (await textsOf(library.database, [slug])).get(slug) ?? Promise.reject(new Error('not yet')), 30_000)
})

afterAll(async () => {
  delete process.env.ACCOUNTS
  await (await serverAccounts()).library.close()
  rmSync(folder, {recursive: true, force: true})
})

async function letIn(name: string, role: Role): Promise<void> {
  const {library, auth} = await serverAccounts()
  const password = `the password of ${name}`
  const link = await makeLink(library, {purpose: 'invite', role})
  const {email = ''} = {email: `${name}@record.example`}
  await join(library, link, {name, email, passwordHash: await hashPassword(auth, password)})
  cookies.set(name, cookieIn(await signIn(auth, email, password, '')))
}

const cookieIn = (headers: Headers | undefined): string => headers?.getSetCookie()[0]?.split(';', 1)[0] ?? ''

type Sent = Record<string, string>

function requestOf(name: Name, method: string, place: string, value?: object, more: Sent = {}): NextRequest {
  const cookie = cookies.get(name)
  const headers = {host, origin, 'content-type': 'application/ld+json', ...(cookie && {cookie}), ...more}
  return new NextRequest(`${origin}/api/annotations${place}`, {method, headers, ...(value && {body: JSON.stringify(value)})})
}
const at = (id: string) => ({params: Promise.resolve({id})})

function annotation(more: Partial<NoteDraft>, id: string = randomUUID()) {
  const start = text.indexOf('the')
  const anchor = {exact: text.slice(start, start + 20), prefix: text.slice(start - 9, start), suffix: '', start, end: start + 20}
  const times = {created: '2026-01-01T00:00:00Z', modified: '2026-01-01T00:00:00Z'}
  return toAnnotation({...draft({slug, anchor, comment: 'Look here', ...more}), id, ...times, version: 1}, {origin, text})
}

const post = (name: Name, more: Partial<NoteDraft>, sent: Sent = {}, id: string = randomUUID()) =>
  POST(requestOf(name, 'POST', '', annotation(more, id), sent))
const get = (name: Name, id: string) => getOne(requestOf(name, 'GET', `/${id}`), at(id))

async function made(name: Name, more: Partial<NoteDraft>): Promise<string> {
  const response = await post(name, more)
  expect(response.status).toBe(201)
  return response.headers.get('location')?.split('/').at(-1) ?? ''
}

const correction = {correction: {what: 'country', code: null}, comment: undefined} as const satisfies Partial<NoteDraft>

const kinds = {
  'a private note of Mara’s': {maker: 'mara', more: {}},
  'a shared note of Mara’s': {maker: 'mara', more: {shared: true}},
  'a correction of Ed’s': {maker: 'ed', more: correction},
} as const satisfies Record<string, {maker: Name; more: Partial<NoteDraft>}>

/** Statuses of reading, changing and deleting, in the order of `names`. */
const table: Record<keyof typeof kinds, {GET: number[]; PUT: number[]; DELETE: number[]}> = {
  'a private note of Mara’s': {GET: [404, 404, 200, 404, 404], PUT: [401, 404, 200, 404, 404], DELETE: [401, 404, 204, 404, 404]},
  'a shared note of Mara’s': {GET: [200, 200, 200, 200, 200], PUT: [401, 403, 200, 403, 403], DELETE: [401, 403, 204, 403, 403]},
  'a correction of Ed’s': {GET: [200, 200, 200, 200, 200], PUT: [401, 403, 403, 200, 200], DELETE: [401, 403, 403, 204, 204]},
}

const cases = Object.entries(table).flatMap(([kind, {GET: reads, PUT: changes, DELETE: deletes}]) =>
  names.map((name, index) => [name, kind, [reads[index], changes[index], deletes[index]]] as const),
)
const isKind = (kind: string): kind is keyof typeof kinds => kind in kinds

it.each(cases)('%s with %s: %j', async (name, kind, expected) => {
  if (!isKind(kind)) throw new Error('The table names something else.')
  const {maker, more} = kinds[kind]
  const id = await made(maker, more)
  const before = await (await get(maker, id)).json()
  const changed = annotation({...more, tags: ['changed']}, id)
  const read = await get(name, id)
  const put = await PUT(requestOf(name, 'PUT', `/${id}`, changed, {'if-match': '"1"'}), at(id))
  const version = put.status === 200 ? '"2"' : '"1"'
  if (put.status !== 200) expect(await (await get(maker, id)).json()).toEqual(before)
  const removed = await DELETE(requestOf(name, 'DELETE', `/${id}`, undefined, {'if-match': version}), at(id))
  expect([read.status, put.status, removed.status]).toEqual(expected)
  expect((await get(maker, id)).status).toBe(removed.status === 204 ? 410 : 200)
})

describe('adding', () => {
  it.each([
    ['nobody', 401, 401],
    ['jon', 201, 403],
    ['mara', 201, 403],
    ['ed', 201, 201],
    ['olga', 201, 201],
  ] as const)('%s: a note %d, a correction %d', async (name, note, corrects) => {
    expect((await post(name, {})).status).toBe(note)
    expect((await post(name, correction)).status).toBe(corrects)
  })

  it('a note says who made it, whatever was sent', async () => {
    const id = randomUUID()
    const forged = {...annotation({shared: true}, id), creator: {id: 'urn:x:olga', type: 'Person', name: 'Olga'}}
    expect((await POST(requestOf('jon', 'POST', '', forged))).status).toBe(201)
    expect((await (await get('nobody', id)).json()).creator).toMatchObject({name: 'jon'})
  })

  it('an id that somebody else’s note has is not given away, nor is that note', async () => {
    const id = await made('mara', {})
    const taken = await post('jon', {comment: 'Mine now'}, {}, id)
    expect(taken.status).toBe(409)
    expect(await taken.text()).not.toContain('Look here')
    expect((await (await get('mara', id)).json()).body[0].value).toBe('Look here')
  })
})

it('a list holds what one may read, and counts nothing else', async () => {
  const [secret, open] = [await made('mara', {}), await made('mara', {shared: true})]
  const idsFor = async (name: Name) => {
    const answer = await (await GET(requestOf(name, 'GET', '?limit=100'))).json()
    expect(answer.total).toBe(answer.first.items.length)
    return JSON.stringify(answer)
  }
  for (const name of names) {
    const listed = await idsFor(name)
    expect(listed.includes(secret), name).toBe(name === 'mara')
    expect(listed).toContain(open)
  }
})

describe('a session', () => {
  it.each([
    ['from another site’s page', {origin: 'https://evil.example'}, 403],
    ['from a page that hides its origin', {origin: 'null'}, 403],
    ['that a browser calls cross-site', {'sec-fetch-site': 'cross-site'}, 403],
    ['with a cookie that was made up', {cookie: 'record.session_token=made.up'}, 401],
  ])('writes nothing %s', async (_, sent: Sent, status) => {
    const id = randomUUID()
    expect((await post('olga', {}, sent, id)).status).toBe(status)
    expect((await get('olga', id)).status).toBe(404)
  })

  it('that was ended writes nothing when it is sent again', async () => {
    const {auth} = await serverAccounts()
    const cookie = cookieIn(await signIn(auth, 'jon@record.example', 'the password of jon', ''))
    expect((await post('nobody', {}, {cookie})).status).toBe(201)
    await signOut(auth, cookie)
    expect((await post('nobody', {}, {cookie})).status).toBe(401)
  })
})

describe('bringing in a file', () => {
  const bring = (name: Name, value: object, sent: Sent = {}) => importRoute(requestOf(name, 'POST', '/import', value, sent))

  it.each([
    ['nobody', 401, 401],
    ['jon', 200, 400],
    ['mara', 200, 400],
    ['ed', 200, 200],
    ['olga', 200, 200],
  ] as const)('%s: a note %d, a correction %d', async (name, note, corrects) => {
    for (const [more, status] of [
      [{}, note],
      [correction, corrects],
    ] as const) {
      const id = randomUUID()
      expect((await bring(name, [annotation(more, id)])).status).toBe(status)
      expect((await get(name === 'nobody' ? 'olga' : name, id)).status).toBe(status === 200 ? 200 : 404)
    }
  })

  it.each([
    ['a private note of Mara’s', 'jon'],
    ['a private note of Mara’s', 'ed'],
    ['a shared note of Mara’s', 'jon'],
    ['a shared note of Mara’s', 'ed'],
    ['a correction of Ed’s', 'mara'],
  ] as const)('changes nothing of %s by %s, whatever version it says it has', async (kind, name) => {
    const {maker, more} = kinds[kind]
    const id = await made(maker, more)
    const before = await (await get(maker, id)).json()
    const own = before['urn:on-the-record:note']['@value']
    const newer = {...before, body: annotation({comment: 'Mine now'}, id).body, modified: '2999-01-01T00:00:00Z'}
    const forged = {...newer, 'urn:on-the-record:note': {'@type': '@json', '@value': {...own, version: 99}}}
    const answer = await bring(name, [forged])
    expect(answer.status).toBe(400)
    expect(await answer.text()).not.toContain('Look here')
    expect(await (await get(maker, id)).json()).toEqual(before)
  })

  it('a correction that another editor brings in newer stays its maker’s', async () => {
    const id = await made('ed', correction)
    const before = await (await get('ed', id)).json()
    const own = before['urn:on-the-record:note']['@value']
    const newer = {
      ...before,
      modified: '2999-01-01T00:00:00Z',
      'urn:on-the-record:note': {'@type': '@json', '@value': {...own, version: 9}},
    }
    await letIn('eva', 'editor')
    const cookie = cookies.get('eva') ?? ''
    await bring('nobody', [newer], {cookie})
    expect((await (await get('ed', id)).json()).creator).toMatchObject({name: 'ed'})
  })

  it.each([
    ['from another site’s page', {origin: 'https://evil.example'}, 403],
    ['without an origin', {origin: ''}, 403],
    ['with a cookie that was made up', {cookie: 'record.session_token=made.up'}, 401],
    ['as a form', {'content-type': 'application/x-www-form-urlencoded'}, 415],
  ])('is refused %s', async (_, sent: Sent, status) => {
    const id = randomUUID()
    expect((await bring('olga', [annotation({}, id)], sent)).status).toBe(status)
    expect((await get('olga', id)).status).toBe(404)
  })

  it('takes out what one may read, and no more', async () => {
    const [secret, open] = [await made('mara', {}), await made('mara', {shared: true})]
    for (const name of names) {
      const file = await (await exportAll(requestOf(name, 'GET', '/export'))).text()
      expect(file.includes(secret), name).toBe(name === 'mara')
      expect(file).toContain(open)
    }
  })
})
