/**
 * Every address that writes, as the source has them: asked by nobody, by a reader who may not, and from another site's
 * page with an owner's session. A new address has to be added to the table.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {APIRequestContext, APIResponse} from '@playwright/test'
import {expect, test} from '../page'
import {enter, invite} from './people'
import {type AccountsServer, startWithAccounts} from './server'

const NOTE = '/api/annotations/6f1c2b1e-0d1f-4c53-9a51-0a2f1f6f8a11'
const json = {'content-type': 'application/json'}
const form = {'content-type': 'application/x-www-form-urlencoded'}

interface Row {
  path?: string
  headers: Record<string, string>
  data?: string
  /** Status for nobody, for a reader, and for an owner from another site's page. */
  expected: [number, number, number]
}

/** What is sent is in order each time, so that the status says who may. A reader's own notes are tested by the notes' tests. */
const table: Record<string, Row> = {
  'POST /account/change': {headers: form, data: 'do=end&session=x', expected: [401, 200, 403]},
  'POST /analyze/add': {headers: json, data: '{"markdown": "---\\ntitle: Added\\n---\\n\\nText."}', expected: [401, 403, 403]},
  'POST /analyze/fetch': {headers: json, data: '{"url": "https://news.example/a"}', expected: [401, 403, 403]},
  'POST /api/annotations': {headers: json, data: '{}', expected: [401, 400, 403]},
  'PUT /api/annotations/[id]': {path: NOTE, headers: {...json, 'if-match': '"1"'}, data: '{}', expected: [401, 404, 403]},
  'DELETE /api/annotations/[id]': {path: NOTE, headers: {'if-match': '"1"'}, expected: [401, 404, 403]},
  'POST /api/annotations/import': {headers: json, data: '[{}]', expected: [401, 400, 403]},
  'POST /people/change': {headers: form, data: 'do=invite&role=owner', expected: [401, 403, 403]},
  'POST /sign-in/enter': {headers: form, data: 'email=a@record.example&password=a+wrong+password', expected: [401, 401, 403]},
  'POST /sign-in/leave': {headers: form, data: '', expected: [200, 200, 403]},
  'POST /welcome/join': {
    headers: form,
    data: 'link=x&name=Jon&email=jon@record.example&password=nine+grey+ferry+horns',
    expected: [410, 410, 403],
  },
}

function routesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('route.ts'))
    .flatMap((file) => {
      const methods = readFileSync(join(folder, file), 'utf8').matchAll(/^export (?:async )?(?:function|const) (POST|PUT|DELETE|PATCH)\b/gm)
      return [...methods].map(([, method]) => `${method} /${dirname(file)}`)
    })
    .sort()
}

test('the table has every address that writes', () => {
  expect(Object.keys(table).sort()).toEqual(routesIn('app'))
})

test.describe('with accounts', () => {
  test.describe.configure({mode: 'serial'})
  let server: AccountsServer
  let clients: {nobody: APIRequestContext; reader: APIRequestContext; owner: APIRequestContext}

  test.beforeAll(async ({playwright}) => {
    test.setTimeout(120_000)
    server = await startWithAccounts()
    const fresh = () => playwright.request.newContext({baseURL: server.address, extraHTTPHeaders: {accept: 'application/json'}})
    clients = {nobody: await fresh(), reader: await fresh(), owner: await fresh()}
    await enter(clients.owner, server.address, server.firstLink, 'Olga')
    await enter(clients.reader, server.address, await invite(clients.owner, server.address, 'reader'), 'Mara')
  })

  test.afterAll(async () => {
    for (const client of Object.values(clients)) await client.dispose()
    await server.stop()
  })

  const send = (client: APIRequestContext, method: string, path: string, headers: Record<string, string>, data?: string) =>
    client.fetch(path, {method, headers: {origin: server.address, ...headers}, data, maxRedirects: 0})

  const notes = async (): Promise<unknown> => (await (await clients.owner.get('/api/annotations')).json()).total

  for (const [address, {path, headers, data, expected}] of Object.entries(table)) {
    test(`${address} is refused to whom it should`, async () => {
      const [method = '', route = ''] = address.split(' ')
      const ask = (client: APIRequestContext, more = {}): Promise<APIResponse> =>
        send(client, method, path ?? route, {...headers, ...more}, data)
      // The reader leaves last, so that the session is there for the others.
      const nobody = (await ask(clients.nobody)).status()
      const forged = (await ask(clients.owner, {origin: 'https://evil.example', 'sec-fetch-site': 'cross-site'})).status()
      const replayed = (await ask(clients.owner, {origin: 'null'})).status()
      expect([nobody, forged, replayed]).toEqual([expected[0], expected[2], expected[2]])
      if (address !== 'POST /sign-in/leave') expect((await ask(clients.reader)).status()).toBe(expected[1])
      expect(await notes()).toBe(0)
    })
  }

  const hostile = Object.entries(table).filter(([address]) => !address.startsWith('DELETE'))
  for (const [address, {path, headers}] of hostile) {
    test(`${address} is asked with hostile bodies, and stays up`, async () => {
      const [method = '', route = ''] = address.split(' ')
      const target = path ?? route
      const status = async (data: string, more = {}) =>
        (await send(clients.owner, method, target, {...headers, 'if-match': '"1"', ...more}, data)).status()
      const refused = [400, 401, 404, 413, 415, 422]
      const bodies = ['x'.repeat(10_000_000), `${'['.repeat(50_000)}${']'.repeat(50_000)}`, '"a string"', '7', '\u0000']
      if (address !== 'POST /sign-in/leave') for (const body of bodies) expect(refused, body.slice(0, 9)).toContain(await status(body))
      expect([404, 415]).toContain(await status('<a/>', {'content-type': 'text/xml'}))
      expect(await notes()).toBe(0)
      expect((await clients.owner.get('/people')).status()).toBe(200)
    })
  }
})
