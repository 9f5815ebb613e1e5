import {describe, expect, it} from 'vitest'
import {addressOf, forgery, isMadeHere, modeOf, troubleWithAccounts} from '@/lib/accounts/permission'
import {hasSession} from '@/lib/accounts/session'

const local = {LISTENS_ON: '127.0.0.1'}
const reachable = {LISTENS_ON: '0.0.0.0'}

describe('who may write at all', () => {
  it.each([
    ['on this machine alone: the one person', local, 'here'],
    ['on this machine, by name', {LISTENS_ON: 'localhost'}, 'here'],
    ['on this machine, IPv6', {LISTENS_ON: '::1'}, 'here'],
    ['with an address of this machine for its feeds', {...local, SITE_ORIGIN: 'http://localhost:3000'}, 'here'],
    ['reachable by others: nobody', reachable, 'closed'],
    ['not saying where it listens: nobody', {}, 'closed'],
    ['behind a proxy with a public address: nobody', {...local, SITE_ORIGIN: 'https://record.example'}, 'closed'],
    ['with an editor’s token, which others know: nobody without it', {...local, EDITOR_TOKEN: 'secret'}, 'closed'],
    ['a name that begins like this machine', {LISTENS_ON: 'localhost.evil.example'}, 'closed'],
    ['accounts, reachable, with an address', {...reachable, ACCOUNTS: 'on', SITE_ORIGIN: 'https://record.example'}, 'accounts'],
    ['accounts on this machine', {...local, ACCOUNTS: 'on'}, 'accounts'],
    ['accounts, reachable, without an address: nobody', {...reachable, ACCOUNTS: 'on'}, 'closed'],
    ['accounts switched off in words', {...reachable, ACCOUNTS: 'off'}, 'closed'],
  ])('%s', (_, environment, mode) => {
    expect(modeOf(environment)).toBe(mode)
  })

  it('says what is missing for accounts', () => {
    expect(troubleWithAccounts({...reachable, ACCOUNTS: 'on'})).toContain('SITE_ORIGIN')
    expect(troubleWithAccounts({...local, ACCOUNTS: 'on'})).toBeUndefined()
  })
})

describe('a request that writes', () => {
  const host = '127.0.0.1:3000'
  const own = `http://${host}`
  const site = {SITE_ORIGIN: 'https://record.example'}
  it.each([
    ['of our own page', {host, origin: own, 'sec-fetch-site': 'same-origin'}, {}, true],
    ['of a browser that does not tell the site', {host, origin: own}, {}, true],
    ['of another site', {host, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site'}, {}, false],
    ['of another site that hides where it comes from', {host, origin: 'null'}, {}, false],
    ['of another port of this machine', {host, origin: 'http://127.0.0.1:4000', 'sec-fetch-site': 'same-site'}, {}, false],
    ['without an origin', {host}, {}, false],
    ['with an origin that is none', {host, origin: 'x'}, {}, false],
    ['of the public address, whatever host the proxy asks for', {host, origin: 'https://record.example'}, site, true],
    ['of the public address without https', {host, origin: 'http://record.example'}, site, false],
    ['of the host that it asked for, which is not the public address', {host, origin: own}, site, false],
  ])('%s', (_, headers: Record<string, string>, environment, allowed) => {
    expect(forgery(new Headers(headers), environment)?.status).toBe(allowed ? undefined : 403)
  })
})

describe('a request made on this machine', () => {
  it.each([
    ['by its name', {host: 'localhost:3000'}, true],
    ['by its address', {host: '127.0.0.1:3000', 'x-forwarded-for': '127.0.0.1'}, true],
    ['by IPv6', {host: '[::1]:3000', 'x-forwarded-for': '::ffff:127.0.0.1'}, true],
    ['by a name of somebody else that leads here', {host: 'evil.example:3000'}, false],
    ['handed on for somebody else', {host: 'localhost:3000', 'x-forwarded-for': '203.0.113.5, 127.0.0.1'}, false],
    ['handed on, after the newer standard', {host: 'localhost:3000', forwarded: 'for=203.0.113.5'}, false],
    ['without a host', {}, false],
  ])('%s', (_, headers: Record<string, string>, expected) => {
    expect(isMadeHere(new Headers(headers))).toBe(expected)
  })

  it('is counted under the address that the nearest proxy saw, not under one that the client made up', () => {
    expect(addressOf(new Headers({'x-forwarded-for': '198.51.100.1, 203.0.113.5'}))).toBe('203.0.113.5')
    expect(addressOf(new Headers())).toBe('unknown')
  })
})

it.each([
  ['record.session_token=a', true],
  ['theme=dark; __Secure-record.session_token=a', true],
  ['theme=record.session_token=', false],
  ['other.session_token=a', false],
  [null, false],
])('knows a session by its cookie: %s', (cookies, expected) => {
  expect(hasSession(cookies)).toBe(expected)
})
