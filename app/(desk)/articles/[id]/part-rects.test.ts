import { expect, test } from 'vitest'
import { aboutAt, partAt } from './part-rects.ts'

/** Two parts of ten characters, a LF between them, and a third that is hidden. */
const RECTS = [
  { start: 0, end: 10, top: 0, height: 100 },
  { start: 11, end: 21, top: 118, height: 50 },
  { start: 22, end: 30, top: 168, height: 0 },
]

test('an offset is in the part that holds it; the LF after a part counts as its end', () => {
  expect([0, 9, 10, 11, 21, 22, 99].map((offset) => partAt(RECTS, offset))).toEqual([0, 0, 0, 1, 1, 2, 2])
})

test('it stands about as far down its part as the text before it is of the text', () => {
  expect([0, 5, 10, 11, 16].map((offset) => aboutAt(RECTS, offset))).toEqual([0, 50, 100, 118, 143])
})

test('what is hidden, and what is in no part, stands nowhere', () => {
  expect(aboutAt(RECTS, 25)).toBeNull()
  expect(aboutAt([], 3)).toBeNull()
})
