import { expect, test } from 'vitest'
import { median, percentile } from './percentile.ts'

const hundred = Array.from({ length: 100 }, (_, i) => 100 - i)

test('a percentile is a measured value, not one between two', () => {
  expect([0.5, 0.95, 0.99, 1].map((share) => percentile(hundred, share))).toEqual([50, 95, 99, 100])
  expect(percentile([7], 0.99)).toBe(7)
  expect(percentile([], 0.5)).toBeNaN()
})

test('the median of an even number of rounds is the worse of the two in the middle', () => {
  expect([median([3, 1, 2]), median([1, 2]), median([1, 2, 3, 4]), median([5])]).toEqual([2, 2, 3, 5])
})
