import { expect, it } from 'vitest'
import { directionOf } from './direction.ts'

it.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['ur', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['ja', 'ltr'],
  [null, 'auto'],
  ['no such language', 'auto'],
] as const)('a text in %s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})
