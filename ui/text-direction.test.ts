import { expect, test } from 'vitest'
import { textDirection } from './text-direction.ts'

test.each([
  ['', 'ltr'],
  ['A pier', 'ltr'],
  ['« 12 — המזח', 'rtl'],
  ['أغلق الرصيف in 1902', 'rtl'],
  ['1902: the رصيف', 'ltr'],
  ['橋が閉じた', 'ltr'],
])('“%s” runs %s', (text, direction) => {
  expect(textDirection(text)).toBe(direction)
})
