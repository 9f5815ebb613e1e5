/** Which network addresses an import may connect to: the public internet, and nothing of this machine or its network. */
import ipaddr from 'ipaddr.js'

/** IPv6 ranges that carry an IPv4 address inside them; the inner one decides. */
const carriers: Record<string, (bytes: number[]) => number[]> = {
  ipv4Mapped: (bytes) => bytes.slice(12),
  rfc6052: (bytes) => bytes.slice(12),
  '6to4': (bytes) => bytes.slice(2, 6),
}

/** `address`: an IP address as text. What cannot be read is not public. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  const range = parsed.range()
  const inner = carriers[range]
  if (inner) return isPublicAddress(inner(parsed.toByteArray()).join('.'))
  return range === 'unicast'
}
