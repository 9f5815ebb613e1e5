/** Accounts on both databases: links, people, sessions, and how often something may be tried. */
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join as path} from 'node:path'
import {describe, expect, it} from 'vitest'
import {passwordFault} from '@/lib/accounts/password'
import type {Role} from '@/lib/accounts/types'
import {attempt, forget, limits, sweepAttempts} from '@/lib/library/accounts/attempts'
import {type Auth, changePassword, hashPassword, openAuth, readSession, signIn, signOut} from '@/lib/library/accounts/auth'
import {findLink, makeLink, openLinks, takeBackLink} from '@/lib/library/accounts/links'
import {changeRole, hasOwner, join, listPeople, removePerson} from '@/lib/library/accounts/people'
import {accountsSecret} from '@/lib/library/accounts/secret'
import {endOtherSessions, endSession, listSessions, sweepSessions} from '@/lib/library/accounts/sessions'
import type {Library} from '@/lib/library/library'
import {onBothDatabases} from './databases'

const SECRET = 'a secret of the tests that is long enough'
const PASSWORD = 'correct horse battery'
const DAY = 24 * 60 * 60 * 1000

/** Hashing takes its time: once is enough where only the hash is wanted. */
const unused = {passwordHash: '00:00'}

async function letIn(library: Library, name: string, role: Role, passwordHash = unused.passwordHash): Promise<string> {
  const link = await makeLink(library, {purpose: role === 'owner' && !(await hasOwner(library)) ? 'first' : 'invite', role})
  const email = `${name}@record.example`
  expect(await join(library, link, {name, email, passwordHash})).toEqual({email: email.toLowerCase()})
  return (await listPeople(library)).find((person) => person.name === name)?.id ?? ''
}

/** The cookies that a browser keeps of an answer, as it sends them. */
const cookiesOf = (headers: Headers | undefined): string =>
  (headers?.getSetCookie() ?? []).map((cookie) => cookie.split(';', 1)[0]).join('; ')

onBothDatabases('links', (onGround) => {
  it('let one person in, once, and are kept as a hash', async () => {
    const library = await (await onGround()).open()
    const link = await makeLink(library, {purpose: 'invite', role: 'editor'})
    expect(await findLink(library, link)).toMatchObject({purpose: 'invite', role: 'editor'})
    expect(JSON.stringify(await library.database.read.selectFrom('links').selectAll().execute())).not.toContain(link)
    const both = await Promise.all(['mara', 'jon'].map((name) => join(library, link, {name, email: `${name}@record.example`, ...unused})))
    expect(both.filter(({fault}) => fault === undefined)).toHaveLength(1)
    expect(both.filter(({fault}) => fault === 'link')).toHaveLength(1)
    expect(await listPeople(library)).toMatchObject([{role: 'editor'}])
    expect(await findLink(library, link)).toBeUndefined()
  })

  it('end: by time, taken back, and with the right of who made them', async () => {
    const library = await (await onGround()).open()
    const owner = await letIn(library, 'Olga', 'owner')
    const other = await letIn(library, 'Nils', 'owner')
    const old = await makeLink(library, {purpose: 'invite', role: 'reader'}, Date.now() - 8 * DAY)
    const unwanted = await makeLink(library, {purpose: 'invite', role: 'reader', maker: owner})
    const [open] = await openLinks(library)
    await takeBackLink(library, open?.hash ?? '')
    const demoted = await makeLink(library, {purpose: 'invite', role: 'owner', maker: other})
    await changeRole(library, other, 'reader')
    for (const link of [old, unwanted, demoted, 'none', '']) {
      expect(await join(library, link, {name: 'X', email: 'x@record.example', ...unused})).toEqual({fault: 'link'})
    }
  })

  it('of a server without an owner work only until it has one', async () => {
    const library = await (await onGround()).open()
    const [one, two] = [
      await makeLink(library, {purpose: 'first', role: 'owner'}),
      await makeLink(library, {purpose: 'first', role: 'owner'}),
    ]
    expect(await join(library, one, {name: 'Olga', email: 'Olga@Record.example', ...unused})).toEqual({email: 'olga@record.example'})
    expect(await join(library, two, {name: 'Eve', email: 'eve@record.example', ...unused})).toEqual({fault: 'link'})
    // Notes from before there were accounts are the first owner's.
    expect((await listPeople(library)).map(({id}) => id)).toEqual(['local'])
    expect(await openLinks(library)).toEqual([])
  })

  it('are not used up by an e-mail address that somebody else has', async () => {
    const library = await (await onGround()).open()
    await letIn(library, 'Olga', 'owner')
    const link = await makeLink(library, {purpose: 'invite', role: 'reader'})
    expect(await join(library, link, {name: 'Other', email: 'OLGA@record.example', ...unused})).toEqual({fault: 'taken'})
    expect(await findLink(library, link)).toBeDefined()
  })
})

onBothDatabases('people', (onGround) => {
  it('always have an owner among them', async () => {
    const library = await (await onGround()).open()
    expect(await hasOwner(library)).toBe(false)
    const olga = await letIn(library, 'Olga', 'owner')
    expect(await changeRole(library, olga, 'editor')).toEqual({fault: 'last-owner'})
    expect(await removePerson(library, olga)).toEqual({fault: 'last-owner'})
    const nils = await letIn(library, 'Nils', 'owner')
    // Both at once: the second finds itself alone.
    const changed = await Promise.all([changeRole(library, olga, 'editor'), removePerson(library, nils)])
    expect(changed.map(({fault}) => fault).sort()).toEqual(['last-owner', undefined])
    expect(await hasOwner(library)).toBe(true)
    expect(await changeRole(library, 'nobody', 'reader')).toEqual({fault: 'nobody'})
  })

  it('who are removed keep their name, and come back by a link of their own', async () => {
    const library = await (await onGround()).open()
    await letIn(library, 'Olga', 'owner')
    const mara = await letIn(library, 'Mara', 'editor')
    await removePerson(library, mara)
    expect((await listPeople(library)).find(({id}) => id === mara)).toMatchObject({name: 'Mara', removed: expect.any(String)})
    expect(await library.database.read.selectFrom('credentials').selectAll().where('userId', '=', mara).execute()).toEqual([])
    const link = await makeLink(library, {purpose: 'password', role: 'editor', person: mara})
    expect(await join(library, link, {name: 'Somebody else', email: 'else@record.example', ...unused})).toEqual({
      email: 'mara@record.example',
    })
    expect((await listPeople(library)).find(({id}) => id === mara)).toEqual({
      id: mara,
      name: 'Mara',
      email: 'mara@record.example',
      role: 'editor',
    })
  })
})

onBothDatabases('signing in', (onGround) => {
  const ground = async (): Promise<{library: Library; auth: Auth}> => {
    const library = await (await onGround()).open()
    const auth = await openAuth(library, SECRET)
    await letIn(library, 'Olga', 'owner', await hashPassword(auth, PASSWORD))
    return {library, auth}
  }
  const email = 'olga@record.example'

  it('gives a session for the right password, and nothing for a wrong one or an unknown address', async () => {
    const {library, auth} = await ground()
    expect(await signIn(auth, email, 'wrong horse battery', '')).toBeUndefined()
    expect(await signIn(auth, 'nobody@record.example', PASSWORD, '')).toBeUndefined()
    expect(await signIn(auth, 'no address', PASSWORD, '')).toBeUndefined()
    expect(await listSessions(library, 'local')).toEqual([])
    const cookie = cookiesOf(await signIn(auth, 'OLGA@record.example', PASSWORD, 'A browser'))
    expect(await readSession(auth, cookie)).toMatchObject({person: {id: 'local', name: 'Olga', role: 'owner'}, email})
    expect(await listSessions(library, 'local')).toMatchObject([{userAgent: 'A browser', since: expect.any(String)}])
  })

  it('sets a cookie that script cannot read and other sites cannot send, and only over https where that is the address', async () => {
    const {library, auth} = await ground()
    const [plain = ''] = (await signIn(auth, email, PASSWORD, ''))?.getSetCookie() ?? []
    expect(plain).toMatch(/^record\.session_token=/)
    for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Path=/', 'Max-Age=1209600']) expect(plain).toContain(attribute)
    const secured = await openAuth({...library, config: {...library.config, origin: 'https://record.example'}}, SECRET)
    const [secure = ''] = (await signIn(secured, email, PASSWORD, ''))?.getSetCookie() ?? []
    expect(secure).toMatch(/^__Secure-record\.session_token=.*; Secure/)
  })

  it('knows no cookie that it did not sign, nor one that is over', async () => {
    const {library, auth} = await ground()
    const cookie = cookiesOf(await signIn(auth, email, PASSWORD, ''))
    const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0]
    for (const forged of [
      cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      `record.session_token=${token}`,
      'record.session_token=x.y',
    ]) {
      expect(await readSession(auth, forged), forged).toBeUndefined()
    }
    expect(await readSession(await openAuth(library, `${SECRET}, another`), cookie)).toBeUndefined()
    await library.database.write
      .updateTable('sessions')
      .set({expiresAt: new Date(Date.now() - 1000).toISOString()})
      .execute()
    expect(await readSession(auth, cookie)).toBeUndefined()
    await sweepSessions(library)
    expect(await library.database.read.selectFrom('sessions').selectAll().execute()).toEqual([])
  })

  it('ends a session on the server: signed out, revoked, removed, by a new password', async () => {
    const {library, auth} = await ground()
    await letIn(library, 'Nils', 'owner')
    const enter = async () => cookiesOf(await signIn(auth, email, PASSWORD, ''))
    const [one, two, three] = [await enter(), await enter(), await enter()]
    await signOut(auth, one)
    expect(await readSession(auth, one)).toBeUndefined()
    const kept = (await readSession(auth, two))?.id ?? ''
    await endSession(library, 'somebody else', kept)
    expect(await readSession(auth, two)).toBeDefined()
    await endOtherSessions(library, 'local', kept)
    expect(await readSession(auth, three)).toBeUndefined()
    expect(await changePassword(auth, two, 'wrong horse battery', 'a new password for it', '')).toBeUndefined()
    const renewed = cookiesOf(await changePassword(auth, two, PASSWORD, 'a new password for it', ''))
    expect(renewed).not.toBe(two)
    expect(await readSession(auth, two)).toBeUndefined()
    expect(await readSession(auth, renewed)).toBeDefined()
    expect(await signIn(auth, email, PASSWORD, '')).toBeUndefined()
    await removePerson(library, 'local')
    expect(await readSession(auth, renewed)).toBeUndefined()
    expect(await signIn(auth, email, 'a new password for it', '')).toBeUndefined()
  })
})

onBothDatabases('tries', (onGround) => {
  it('are counted together, end, and begin anew', async () => {
    const ground = await onGround()
    const servers = [await ground.open(), await ground.open()]
    const [library] = servers
    if (!library) throw new Error('no library')
    const now = Date.now()
    const waits = await Promise.all(
      Array.from({length: limits.signIn.most + 3}, (_, index) => attempt(servers[index % 2] ?? library, 'who', limits.signIn, now)),
    )
    expect(waits.filter((wait) => wait === 0)).toHaveLength(limits.signIn.most)
    expect(Math.max(...waits)).toBe(limits.signIn.seconds)
    expect(await attempt(library, 'somebody else', limits.signIn, now)).toBe(0)
    expect(await attempt(library, 'who', limits.signIn, now + limits.signIn.seconds * 1000)).toBe(0)
    await forget(library, 'who')
    await sweepAttempts(library, now + DAY)
    expect(await library.database.read.selectFrom('attempts').selectAll().execute()).toEqual([])
  })
})

describe('the secret of sessions', () => {
  it('is made once, for the server alone, or given', () => {
    const folder = mkdtempSync(path(tmpdir(), 'on-the-record-secret-'))
    try {
      const DATA_DIR = path(folder, 'new')
      const secret = accountsSecret({DATA_DIR})
      expect(secret).toMatch(/^[0-9a-f]{64}$/)
      expect(accountsSecret({DATA_DIR})).toBe(secret)
      const file = path(DATA_DIR, 'accounts.secret')
      expect(readFileSync(file, 'utf8')).toBe(secret)
      expect(statSync(file).mode & 0o777).toBe(0o600)
      expect(accountsSecret({DATA_DIR, ACCOUNTS_SECRET: SECRET})).toBe(SECRET)
      expect(() => accountsSecret({DATA_DIR, ACCOUNTS_SECRET: 'short'})).toThrow(/needs 32/)
      writeFileSync(file, '')
      expect(() => accountsSecret({DATA_DIR})).toThrow(/Delete it/)
    } finally {
      rmSync(folder, {recursive: true})
    }
  })
})

it.each([
  ['correct horse battery', undefined],
  ['elevenchars', 'short'],
  ['x'.repeat(201), 'long'],
  ['aaaaaaaaaaaaaaa', 'plain'],
  ['mara@record.example', 'plain'],
  ['Mara of the Harbour', 'plain'],
  ['пароль подлиннее', undefined],
])('a password: %s', (password, expected) => {
  expect(passwordFault(password, {name: 'Mara of the Harbour', email: 'mara@record.example'})).toBe(expected)
})
