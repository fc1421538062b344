import { expect, test } from 'vitest'
import { hostOf, isWebAddress } from './web-address.ts'

test.each(['https://register.example', 'http://register.example:8080/a?b#c', 'HTTPS://Register.Example/'])(
  '%s is an address',
  (value) => {
    expect(isWebAddress(value)).toBe(true)
  },
)

test.each([
  '',
  'register.example',
  'javascript:alert(1)',
  'https://',
  'https://a b',
  'ftp://register.example',
  'https://user:password@register.example/',
  'x https://a.example',
  'https://register.example/\u0000',
])('%j is none', (value) => {
  expect(isWebAddress(value)).toBe(false)
})

test('a host is said without www and port; what is no address is left as it is', () => {
  expect(hostOf('https://www.Register.example:8080/a')).toBe('register.example')
  expect(hostOf('Minutes of the board')).toBe('Minutes of the board')
})
