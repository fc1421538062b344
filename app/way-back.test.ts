import { describe, expect, test } from 'vitest'
import { signInAddress, wayBack } from './way-back.ts'

describe('after signing in', () => {
  test.each(['/claims', '/articles/1?show=2#a-3', '/stories/%C3%A9'])('%s is gone back to', (path) => {
    expect(wayBack(path)).toBe(path)
  })

  test.each([
    'https://elsewhere.example/',
    '//elsewhere.example/',
    '//elsewhere.example/claims',
    '/\\elsewhere.example/',
    '/\t/elsewhere.example/',
    '/.//elsewhere.example/',
    'claims',
    'javascript:alert(1)',
    '/api/auth/sign-out',
    '',
    null,
  ])('%j leads to the articles', (next) => {
    expect(wayBack(next)).toBe('/')
  })

  test('what only Next asks for is left out', () => {
    expect(wayBack('/claims?_rsc=abc')).toBe('/claims')
  })
})

test('the sign-in page is told the way back', () => {
  expect(signInAddress('/claims?q=a b')).toBe('/sign-in?next=%2Fclaims%3Fq%3Da%2520b')
  expect(signInAddress('/')).toBe('/sign-in')
  expect(signInAddress(null)).toBe('/sign-in')
})
