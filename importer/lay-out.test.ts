import { expect, test } from 'vitest'
import { layOut } from './lay-out.ts'

test('blocks stand one LF apart, counted in UTF-16 code units', () => {
  expect(
    layOut([
      { text: '😀', role: 'headline' },
      { text: 'bcd', role: 'paragraph' },
    ]),
  ).toEqual({
    text: '😀\nbcd',
    blocks: [
      { index: 0, role: 'headline', start: 0, end: 2 },
      { index: 1, role: 'paragraph', start: 3, end: 6 },
    ],
  })
})

test('nothing is laid out as nothing', () => {
  expect(layOut([])).toEqual({ text: '', blocks: [] })
})
