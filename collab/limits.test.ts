import { expect, test } from 'vitest'
import { openBucket } from './limits.ts'

test('what was saved up may be spent at once, and then only what comes in', () => {
  const bucket = openBucket({ aSecond: 10, atOnce: 3 }, 0)
  expect([1, 1, 1, 1].map((amount) => bucket.take(amount, 0))).toEqual([true, true, true, false])
  expect([bucket.take(1, 100), bucket.take(1, 100)]).toEqual([true, false])
})

test('a long pause saves up no more than the limit', () => {
  const bucket = openBucket({ aSecond: 10, atOnce: 3 }, 0)
  expect([bucket.take(3, 60_000), bucket.take(1, 60_000)]).toEqual([true, false])
})
