import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldWithPlaces } from './fold.ts'

describe('a search reads', () => {
  test.each([
    ['capitals as small letters', 'Hamas AGREED', 'hamas agreed'],
    ['letters without their accents, however these are encoded', 'Łódź café cafe\u0301', 'lodz cafe cafe'],
    [
      'quotation marks, apostrophes and dashes as a keyboard writes them',
      '“It’s — ‘over’ – «so»',
      '"it\'s - \'over\' - "so"',
    ],
    ['past what is not seen', 'cease\u00adfire do\u200bnor \u202bx\u202c', 'ceasefire donor x'],
    ['ligatures and sharp s as they are spelled', 'ﬁnd Straße œuvre', 'find strasse oeuvre'],
    ['both small sigmas as one', 'ΣΟΦΌΣ σοφός', 'σοφοσ σοφοσ'],
    ['wide letters as narrow ones', 'ＡＢＣ１', 'abc1'],
    ['white space as one space, and a line feed as itself', 'a \u00a0\u2009b\nc', 'a b\nc'],
    ['Arabic and Hebrew without vowel points and tatweel', 'مُحَمَّد العـــربية שָׁלוֹם', 'محمد العربية שלום'],
  ])('%s', (_, text, read) => {
    expect(fold(text)).toBe(read)
  })

  test('voiced kana as letters of their own', () => {
    expect(fold('が')).not.toBe(fold('か'))
  })

  test('case, where it is asked to', () => {
    expect(fold('Écoute', { keepCase: true })).toBe('Ecoute')
  })
})

/** Characters that fold to nothing, to one, to several, with marks, beyond the first plane. */
const CHARACTERS = [...'aA É’“—ß ﬁœ\u0301\u00ad\u200b\u00a0\n가각が😀𝔸ⅷ½\u05c1ש']
const someText = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 30 }).map((all) => all.join(''))

test('every unit of what is read comes from a character that folds to it', () => {
  fc.assert(
    fc.property(someText, (text) => {
      const { text: read, starts, ends } = foldWithPlaces(text)
      expect([starts.length, ends.length]).toEqual([read.length, read.length])
      for (const [index, start] of starts.entries()) {
        expect(fold(text.slice(start, ends[index]))).toContain(read[index])
        if (index > 0) expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0)
      }
    }),
  )
})

test('what has been folded folds to itself', () => {
  fc.assert(
    fc.property(someText, (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})
