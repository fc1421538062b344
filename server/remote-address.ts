import { BlockList, isIP } from 'node:net'

/** The header by which the entry tells pages and routes from where a request really comes; what a client sends under it is replaced. */
export const REMOTE_ADDRESS = 'x-remote-address'

/** Finds out from where a request comes: see `openRemoteAddress`. */
export type RemoteAddress = (peer: string | undefined, forwardedFor: string | undefined) => string

/**
 * The address of whoever sent a request, as far as it can be known. `X-Forwarded-For` is believed only from a trusted
 * proxy, and read from its end: each entry was written by the machine that the next one names, so the first that is no
 * trusted proxy is the answer. `trusted` are addresses and CIDR ranges. An unknown peer is the empty string.
 */
export function openRemoteAddress(trusted: readonly string[]): RemoteAddress {
  const proxies = new BlockList()
  for (const range of trusted) addRange(proxies, range)
  const isProxy = (address: string) => proxies.check(address, familyOf(address))

  return (peer, forwardedFor) => {
    let current = plainAddress(peer ?? '')
    const hops = (forwardedFor ?? '').split(',').map((hop) => plainAddress(hop.trim()))
    while (isIP(current) !== 0 && isProxy(current)) {
      const before = hops.pop()
      if (before === undefined || isIP(before) === 0) break
      current = before
    }
    return current
  }
}

function addRange(list: BlockList, range: string): void {
  const [address = '', bits] = range.split('/')
  const family = familyOf(address)
  list.addSubnet(address, bits === undefined ? (family === 'ipv4' ? 32 : 128) : Number(bits), family)
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}

/** An IPv4 address as itself, where a socket for both families tells it as IPv6. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}
