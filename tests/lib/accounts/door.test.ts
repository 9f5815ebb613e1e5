/** The door for all that is written, as a server of each kind has it. */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join as path} from 'node:path'
import {afterAll, beforeAll, beforeEach, expect, it} from 'vitest'
import {refusal} from '@/app/analyze/permission'
import {personOf, writerOf} from '@/app/person'
import {localPerson} from '@/lib/accounts/types'
import {limits} from '@/lib/library/accounts/attempts'
import {hashPassword, signIn} from '@/lib/library/accounts/auth'
import {makeLink} from '@/lib/library/accounts/links'
import {changeRole, join, removePerson} from '@/lib/library/accounts/people'
import {serverAccounts} from '@/lib/library/accounts/server'

const folder = mkdtempSync(path(tmpdir(), 'on-the-record-door-'))
const host = '127.0.0.1:3000'
const own = {host, origin: `http://${host}`}
const kept = {...process.env}

beforeAll(() => {
  process.env.DATA_DIR = path(folder, 'data')
  process.env.CONTENT_DIR = folder
  delete process.env.DATABASE_URL
})

beforeEach(() => {
  for (const name of ['ACCOUNTS', 'LISTENS_ON', 'SITE_ORIGIN', 'EDITOR_TOKEN']) delete process.env[name]
})

afterAll(async () => {
  await (await serverAccounts()).library.close()
  process.env = kept
  rmSync(folder, {recursive: true, force: true})
})

const ask = (sent: Record<string, string>) => writerOf(new Headers(sent))
const statusOf = async (sent: Record<string, string>) => (await ask(sent)).refusal?.status
const addingStatus = async (sent: Record<string, string>) => refusal(await ask(sent), new Headers(sent), process.env)?.status

/** Lets somebody in, and answers the cookie of their session. */
async function enter(name: string, role: 'reader' | 'owner'): Promise<string> {
  const {library, auth} = await serverAccounts()
  const link = await makeLink(library, {purpose: 'invite', role})
  const password = `the password of ${name}`
  await join(library, link, {name, email: `${name}@record.example`, passwordHash: await hashPassword(auth, password)})
  const [cookie = ''] = (await signIn(auth, `${name}@record.example`, password, ''))?.getSetCookie() ?? []
  return cookie.split(';', 1)[0] ?? ''
}

it('lets the one person of a server on this machine write, from this machine’s pages', async () => {
  process.env.LISTENS_ON = '127.0.0.1'
  expect(await ask(own)).toEqual({person: localPerson})
  expect(await personOf(new Headers({host}))).toEqual(localPerson)
  expect(await statusOf({...own, 'x-forwarded-for': '203.0.113.5'})).toBe(403)
  expect(await statusOf({host: 'evil.example', origin: 'http://evil.example'})).toBe(403)
  expect(await personOf(new Headers({host: 'evil.example'}))).toBeUndefined()
  expect(await statusOf({host, origin: 'https://evil.example'})).toBe(403)
})

it('lets nobody write where others reach a server without accounts', async () => {
  process.env.LISTENS_ON = '0.0.0.0'
  expect(await ask(own)).toMatchObject({refusal: {status: 403, reason: expect.stringContaining('it has no accounts')}})
  expect(await addingStatus(own)).toBe(403)
  expect(await personOf(new Headers(own))).toBeUndefined()
})

it('lets whoever knows the editor’s token add articles, and nothing else', async () => {
  Object.assign(process.env, {LISTENS_ON: '127.0.0.1', EDITOR_TOKEN: 'the token of the desk'})
  expect(await addingStatus({...own, authorization: 'Bearer the token of the desk'})).toBeUndefined()
  expect(await addingStatus({...own, authorization: 'Bearer another'})).toBe(401)
  expect(await addingStatus(own)).toBe(401)
  expect(await addingStatus({host, origin: 'https://evil.example', authorization: 'Bearer the token of the desk'})).toBe(403)
  expect(await statusOf({...own, authorization: 'Bearer the token of the desk'})).toBe(403)
})

it('with accounts, lets in by session, as long as the person may, and not too often', async () => {
  Object.assign(process.env, {LISTENS_ON: '127.0.0.1', ACCOUNTS: 'on'})
  expect(await statusOf(own)).toBe(401)
  expect(await statusOf({...own, cookie: 'record.session_token=made.up'})).toBe(401)
  const {library} = await serverAccounts()
  const olga = {...own, cookie: await enter('olga', 'owner')}
  const mara = {...own, cookie: await enter('mara', 'reader')}
  expect((await ask(olga)).person).toMatchObject({name: 'olga', role: 'owner'})
  expect(await statusOf({...olga, origin: 'https://evil.example'})).toBe(403)
  expect(await addingStatus(mara)).toBe(403)
  const id = (await ask(mara)).person?.id ?? ''
  await changeRole(library, id, 'editor')
  expect(await addingStatus(mara)).toBeUndefined()

  let refused = await ask(mara)
  for (let count = 0; count < limits.write.most && !refused.refusal; count++) refused = await ask(mara)
  expect(refused.refusal).toMatchObject({status: 429, wait: expect.any(Number)})
  expect(await statusOf(olga)).toBeUndefined()

  await removePerson(library, id)
  expect(await statusOf(mara)).toBe(401)
})
