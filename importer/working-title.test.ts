import { expect, test } from 'vitest'
import { workingTitle } from './working-title.ts'

test.each([
  ['The bridge is closed.', 'The bridge is closed.'],
  ['One two three four five six seven eight nine', 'One two three four five six seven eight…'],
  ['One two three four five six seven eight, nine', 'One two three four five six seven eight…'],
  ['', ''],
])('of "%s" is "%s"', (body, title) => {
  expect(workingTitle(body)).toBe(title)
})

test('is thirty characters where words are not spaced', () => {
  expect(workingTitle('橋'.repeat(40))).toBe(`${'橋'.repeat(30)}…`)
})

test('never cuts a character in two', () => {
  expect(workingTitle('👩‍👩‍👧'.repeat(100))).toBe(`${'👩‍👩‍👧'.repeat(80)}…`)
})
