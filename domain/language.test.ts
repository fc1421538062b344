import { expect, test } from 'vitest'
import { directionOf, isLanguageTag } from './language.ts'

test.each(['en', 'pt-BR', 'zh-Hant', 'sr-Cyrl-RS', 'es-419'])('%s is a language', (tag) =>
  expect(isLanguageTag(tag)).toBe(true),
)
test.each(['', 'english', 'e', 'en_GB', 'en-', '12'])('%j is none', (tag) => expect(isLanguageTag(tag)).toBe(false))

test('the direction is that of the script, and open where no language is known', () => {
  expect([directionOf('ar-EG'), directionOf('HE'), directionOf('en'), directionOf(null)]).toEqual([
    'rtl',
    'rtl',
    'ltr',
    'auto',
  ])
})
