/**
 * Who is at the other end. Anybody can write an `X-Forwarded-For`; what it says is believed as far as proxies that we know
 * have written it: from its end backwards, as long as each was handed the request by a trusted one. `TRUST_PROXY` names
 * these, as addresses, networks (10.0.0.0/8), `loopback` or `private`, separated by commas.
 */
import ipaddr from 'ipaddr.js'
import {isLoopback, isPublicAddress} from './permission'

type Environment = Partial<Record<string, string>>

/** Whether a proxy at this address is believed. */
export type Trust = (address: string) => boolean

const named: Record<string, readonly string[]> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
}

/**
 * A server that listens to its own machine alone and has a public address can only be reached through a proxy on that
 * machine: this one is trusted unsaid. No other is.
 */
export function trustOf(environment: Environment): Trust {
  const networks = wordsOf(environment).flatMap((word) => networkOf(word) ?? [])
  return (address) => networks.some((network) => isWithin(address, network))
}

/** What is wrong with `TRUST_PROXY`, in words that say what to do. */
export function troubleWithProxies(environment: Environment): string | undefined {
  const unknown = wordsOf(environment).find((word) => networkOf(word) === undefined)
  return unknown === undefined
    ? undefined
    : `TRUST_PROXY has "${unknown}", which is no address. Name the reverse proxy’s address or network, such as TRUST_PROXY=10.0.0.2 or 10.0.0.0/8, "loopback" or "private".`
}

/** The `X-Forwarded-For` that may be believed: it ends with the address of whoever asks. `peer`: who opened the connection. */
export function forwardedFor(sent: string | undefined, peer: string, trust: Trust): string {
  const claimed = (sent ?? '').split(',').map((address) => address.trim())
  const hops = [...claimed.filter(Boolean), peer]
  const client = hops.findLastIndex((address) => !trust(address))
  return hops.slice(0, Math.max(client, 0) + 1).join(', ')
}

function wordsOf({TRUST_PROXY, LISTENS_ON, SITE_ORIGIN}: Environment): string[] {
  if (TRUST_PROXY !== undefined)
    return TRUST_PROXY.split(',')
      .map((word) => word.trim())
      .filter(Boolean)
  return LISTENS_ON !== undefined && isLoopback(LISTENS_ON) && isPublicAddress(SITE_ORIGIN) ? ['loopback'] : []
}

type Network = ReturnType<typeof ipaddr.parseCIDR>

function networkOf(word: string): Network[] | undefined {
  const written = named[word] ?? [word]
  const networks = written.flatMap((each): Network[] => {
    if (ipaddr.isValidCIDR(each)) return [ipaddr.parseCIDR(each)]
    if (!ipaddr.isValid(each)) return []
    const address = ipaddr.process(each)
    return [[address, address.kind() === 'ipv4' ? 32 : 128]]
  })
  return networks.length === written.length ? networks : undefined
}

function isWithin(address: string, [network, bits]: Network): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  return parsed.kind() === network.kind() && parsed.match(network, bits)
}
