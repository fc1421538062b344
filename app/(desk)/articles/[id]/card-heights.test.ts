import { expect, test } from 'vitest'
import { createCardHeights } from './card-heights.ts'

test('a card that was not drawn is taken for as tall as the first closed one of its kind', () => {
  const heights = createCardHeights()
  const before = heights.of('b', 'comment')
  heights.measured('open', 'comment', 400, true)
  expect(heights.of('b', 'comment')).toBe(before)
  heights.measured('a', 'comment', 38, false)
  heights.measured('c', 'comment', 58, false)
  expect(heights.of('b', 'comment')).toBe(38)
  expect(heights.of('c', 'comment')).toBe(58)
  expect(heights.of('b', 'appearance')).toBe(before)
})

test('a height that was forgotten is reckoned anew', () => {
  const heights = createCardHeights()
  heights.measured('a', 'appearance', 60, false)
  heights.measured('b', 'appearance', 500, true)
  heights.forget('b')
  expect(heights.of('b', 'appearance')).toBe(60)
})
