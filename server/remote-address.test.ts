import { expect, test } from 'vitest'
import { openRemoteAddress } from './remote-address.ts'

const none = openRemoteAddress([])
const proxied = openRemoteAddress(['10.0.0.0/8', '::1', '192.0.2.7'])

test.each([
  ['the peer itself, where no proxy is trusted', none, '203.0.113.5', '198.51.100.1', '203.0.113.5'],
  ['the peer, when it is no trusted proxy', proxied, '203.0.113.5', '198.51.100.1', '203.0.113.5'],
  ['who came to the trusted proxy', proxied, '10.1.2.3', '198.51.100.1', '198.51.100.1'],
  [
    'the last that is no proxy: what stands before anybody could have written',
    proxied,
    '10.1.2.3',
    '1.1.1.1, 198.51.100.1, 192.0.2.7',
    '198.51.100.1',
  ],
  ['the proxy, when it says nothing', proxied, '10.1.2.3', undefined, '10.1.2.3'],
  ['the proxy, when what it says is no address', proxied, '10.1.2.3', 'unknown', '10.1.2.3'],
  ['an IPv4 address told as IPv6', proxied, '::ffff:10.1.2.3', '::ffff:198.51.100.1', '198.51.100.1'],
  ['an IPv6 address', proxied, '::1', '2001:db8::5', '2001:db8::5'],
  ['nothing, when the connection is gone', none, undefined, '198.51.100.1', ''],
] as const)('the remote address is %s', (_, remoteAddress, peer, forwarded, expected) => {
  expect(remoteAddress(peer, forwarded)).toBe(expected)
})
