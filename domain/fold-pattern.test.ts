import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { foldPattern } from './fold-pattern.ts'

function holds(text: string, words: string): boolean {
  const pattern = foldPattern(words)
  return pattern !== null && new RegExp(pattern, 'u').test(text)
}

test.each([
  ['DON’T panic', "don't"],
  ['a cease\u00adfire', 'ceasefire'],
  ['cafe\u0301 noir', 'CAFÉ NOIR'],
  ['Łódź', 'lodz'],
  ['ﬁnd', 'find'],
  ['Straße', 'STRASSE'],
  ['50 % [sic] ^ a\\b', '% [sic] ^ a\\b'],
  ['２０２３–２４', '2023-24'],
  ['в МОСКВЕ', 'москве'],
])('“%s” holds “%s”', (text, words) => {
  expect(holds(text, words)).toBe(true)
})

test('what means something in a pattern means itself', () => {
  expect(holds('abc', 'a.c')).toBe(false)
  expect(holds('ab', '.*')).toBe(false)
})

test('nothing is no pattern', () => {
  expect(foldPattern(' \u200b ')).toBeNull()
})

const CHARACTERS = [..."aAbé’'“—-[]^\\. %_ß\u0301\u00ad\u00a0яЯ"]
const text = (most: number) => fc.array(fc.constantFrom(...CHARACTERS), { maxLength: most }).map((all) => all.join(''))

test('the pattern finds what folding finds', () => {
  fc.assert(
    fc.property(text(20), text(3), (text, words) => {
      fc.pre(fold(words).trim() !== '')
      expect(holds(text, words)).toBe(fold(text).includes(fold(words).trim()))
    }),
  )
})
