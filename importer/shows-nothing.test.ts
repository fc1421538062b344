import { expect, test } from 'vitest'
import { showsNothing } from './shows-nothing.ts'

test.each(['', ' \t\n', '\u00A0', '\u200B\u200E\uFEFF', '\u2028\u3000', '\u00AD'])('%j shows nothing', (text) => {
  expect(showsNothing(text)).toBe(true)
})

test.each(['a', ' . ', '\uFFFD', '\u200B0'])('%j shows something', (text) => {
  expect(showsNothing(text)).toBe(false)
})
