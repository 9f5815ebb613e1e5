/** Who is believed about where a request comes from. */
import {describe, expect, it} from 'vitest'
import {addressOf, isMadeHere} from '@/lib/accounts/permission'
import {forwardedFor, troubleWithProxies, trustOf} from '@/lib/accounts/proxies'

const own = '198.51.100.7'
const made = '203.0.113.1'

/** Under which address a request is counted. */
function counted(environment: Record<string, string>, peer: string, sent?: string): string {
  return addressOf(new Headers({'x-forwarded-for': forwardedFor(sent, peer, trustOf(environment))}))
}

describe('a request is counted under the address', () => {
  const reachable = {LISTENS_ON: '0.0.0.0', SITE_ORIGIN: 'https://record.example'}
  const behind = {LISTENS_ON: '127.0.0.1', SITE_ORIGIN: 'https://record.example'}
  it.each<[string, Record<string, string>, string, string | undefined, string]>([
    ['of who connects', reachable, own, undefined, own],
    ['of who connects, whatever they say', reachable, own, made, own],
    ['of who connects, whatever they say of proxies', reachable, own, `${made}, 127.0.0.1`, own],
    ['of who connects from this machine, where others can too', reachable, '127.0.0.1', made, '127.0.0.1'],
    ['that the proxy of this machine saw, where nobody else can connect', behind, '127.0.0.1', own, own],
    ['that it saw, not what the client made up before', behind, '::ffff:127.0.0.1', `${made}, ${own}`, own],
    ['of who connects, where no proxy is to be believed', {...behind, TRUST_PROXY: ''}, '127.0.0.1', made, '127.0.0.1'],
    ['that a named proxy saw', {...reachable, TRUST_PROXY: '10.0.0.2'}, '10.0.0.2', `${made}, ${own}`, own],
    ['of who connects past the named proxy', {...reachable, TRUST_PROXY: '10.0.0.2'}, own, made, own],
    [
      'that the first of two proxies saw',
      {...reachable, TRUST_PROXY: '10.0.0.0/8, loopback'},
      '127.0.0.1',
      `${made}, ${own}, 10.9.9.9`,
      own,
    ],
    ['by IPv6', {...reachable, TRUST_PROXY: 'private'}, 'fd00::1', '2001:db8::5', '2001:db8::5'],
    ['of the proxy, which says nothing', {...reachable, TRUST_PROXY: 'private'}, '192.168.1.1', undefined, '192.168.1.1'],
  ])('%s', (_, environment, peer, sent, expected) => {
    expect(counted(environment, peer, sent)).toBe(expected)
  })
})

it('a request that a proxy of this machine hands on is not taken for one made here', () => {
  const trust = trustOf({LISTENS_ON: '127.0.0.1'})
  const asked = (sent?: string) => new Headers({host: 'localhost', 'x-forwarded-for': forwardedFor(sent, '127.0.0.1', trust)})
  expect(isMadeHere(asked())).toBe(true)
  expect(isMadeHere(asked(own))).toBe(false)
})

it.each([
  ['10.0.0.2', undefined],
  ['loopback, private, 2001:db8::/32', undefined],
  ['10.0.0.2, proxy.example', 'proxy.example'],
  ['10.0.0.0/99', '10.0.0.0/99'],
])('TRUST_PROXY=%s', (written, wrong) => {
  const said = troubleWithProxies({TRUST_PROXY: written})
  if (wrong === undefined) expect(said).toBeUndefined()
  else expect(said).toContain(`"${wrong}"`)
})
