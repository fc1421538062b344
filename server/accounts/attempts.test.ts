import { expect, test } from 'vitest'
import { lineOf, openAttempts } from './attempts.ts'

const THREE = { most: 3, windowMs: 1000 }

test('attempts that fail use the allowance up, and it comes back with time', () => {
  const attempts = openAttempts(THREE)
  expect([0, 1, 2].map((now) => attempts.begin('ada', now))).toEqual([0, 0, 0])
  expect(attempts.begin('ada', 400)).toBe(600)
  expect(attempts.begin('ada', 1000)).toBe(0)
})

test('attempts that succeed cost nothing', () => {
  const attempts = openAttempts(THREE)
  for (let i = 0; i < 10; i++) {
    expect(attempts.begin('ada', i)).toBe(0)
    attempts.succeed('ada')
  }
})

test('each name has an allowance of its own', () => {
  const attempts = openAttempts(THREE)
  for (let i = 0; i < 5; i++) attempts.begin('ada', 0)
  expect(attempts.begin('ben', 0)).toBe(0)
})

test('whoever has a line of IPv6 has one allowance, not 2⁶⁴', () => {
  expect(lineOf('2001:db8:1:2::5')).toBe(lineOf('2001:db8:1:2:ffff::7'))
  expect(lineOf('2001:db8:1:2::5')).not.toBe(lineOf('2001:db8:1:3::5'))
  expect(lineOf('2001:db8::5')).toBe('2001:db8:0:0')
  expect(lineOf('192.0.2.1')).toBe('192.0.2.1')
})
