import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trimmed } from '../domain/line.ts'
import { spanOf } from './build-article.ts'
import { snapToLetters, snapToWords, wordAt } from './snap.ts'

const piece = fc.constantFrom(
  'boats',
  ' ',
  '\n',
  '12.5',
  '%',
  '$',
  '-',
  '’',
  's',
  '. ',
  'né',
  '👩‍👧',
  '漢字',
  'שלום',
  '\u200b',
  'e\u0301',
  '(',
  '“',
)
const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''))
const cutText = fc
  .tuple(text, fc.nat(100), fc.nat(100))
  .map(([whole, a, b]) => ({ whole, start: Math.min(a, b) % whole.length, end: Math.max(a, b) % (whole.length + 1) }))
  .filter(({ start, end }) => start < end)

/** Whether a boundary at `offset` lies inside a word. */
function splits(whole: string, offset: number): boolean {
  if (offset <= 0 || offset >= whole.length || whole[offset - 1] === '\n') return false
  const word = wordAt(whole, offset, 'en')
  return word.start < offset && offset < word.end && trimmed(whole, word) !== null
}

describe('snapping to words', () => {
  it('keeps everything but white space at the ends, splits no word and ends in no white space', () => {
    fc.assert(
      fc.property(cutText, ({ whole, start, end }) => {
        const snapped = snapToWords(whole, { start, end }, 'en')
        const tight = trimmed(whole, { start, end })
        if (!snapped || !tight) {
          expect(snapped).toBe(tight)
          return
        }
        expect(snapped.start).toBeLessThanOrEqual(tight.start)
        expect(snapped.end).toBeGreaterThanOrEqual(tight.end)
        expect(splits(whole, snapped.start) || splits(whole, snapped.end)).toBe(false)
        expect(trimmed(whole, snapped)).toEqual(snapped)
        expect(snapToWords(whole, snapped, 'en')).toEqual(snapped)
      }),
    )
  })

  it.each([
    ['the so-called exodus', 'calle', 'so-called'],
    ['about 12.5% of it', '2.5', '12.5%'],
    ['paid $3.2m in fees', '3', '$3.2m'],
    ['the town’s income', 'wn', 'town’s'],
    ['he said “nothing” then', '“noth', '“nothing'],
    ['left, and went', 'ft, a', 'left, and'],
    ['one – two', '–', '–'],
    ['2019–2021', '19', '2019'],
  ])('of “%s” makes “%s” “%s”', (whole, selected, expected) => {
    const snapped = snapToWords(whole, spanOf(whole, selected), 'en')
    expect(snapped && whole.slice(snapped.start, snapped.end)).toBe(expected)
  })

  it('finds words in a script that has no spaces', () => {
    const whole = '東京都に住んでいます'
    expect(snapToWords(whole, { start: 1, end: 2 }, 'ja')).toEqual({ start: 0, end: 2 })
  })

  it.each([
    ['th', 'เทศบาลปิดสะพานปลาด้านเหนือ', 'นปล', 'สะพานปลา'],
    ['ja', '町は火曜日に北の桟橋を閉鎖した。', '曜日に', '火曜日に'],
    ['ar', 'أغلقت البلدية الجسر الشمالي', 'سر الشما', 'الجسر الشمالي'],
    ['he', 'העירייה סגרה את הגשר', 'רה את', 'סגרה את'],
  ])('finds the words of %s', (language, whole, selected, expected) => {
    const snapped = snapToWords(whole, spanOf(whole, selected), language)
    expect(snapped && whole.slice(snapped.start, snapped.end)).toBe(expected)
  })

  it('leaves nothing of white space, not even of a line feed', () => {
    expect(snapToWords('a \n b', { start: 1, end: 4 }, 'en')).toBeNull()
  })

  it('copes with a language it does not know', () => {
    expect(snapToWords('one two', { start: 1, end: 2 }, 'not a language')).toEqual({ start: 0, end: 3 })
    expect(snapToWords('one two', { start: 1, end: 2 }, null)).toEqual({ start: 0, end: 3 })
  })
})

describe('snapping to letters', () => {
  it('keeps letters with their accents, and families together', () => {
    expect(snapToLetters('re\u0301sume\u0301', { start: 2, end: 6 }, 'fr')).toEqual({ start: 1, end: 6 })
    expect(snapToLetters('a👩‍👧b', { start: 2, end: 3 }, 'en')).toEqual({ start: 1, end: 6 })
  })

  it.each([
    ['a flag', 'to 🇳🇴🇸🇪 from', 4, 5, '🇳🇴'],
    ['a letter outside the first plane', 'on 𝒩orth', 4, 5, '𝒩'],
    ['a skin tone', 'is 👍🏽 so', 3, 4, '👍🏽'],
    ['a Thai vowel', 'ปิดที่นี่', 3, 4, 'ที่'],
  ])('keeps %s whole', (_, whole, start, end, expected) => {
    const snapped = snapToLetters(whole, { start, end }, null)
    expect(snapped && whole.slice(snapped.start, snapped.end)).toBe(expected)
  })

  it('does not grow to a word', () => {
    expect(snapToLetters('fishing boats', { start: 3, end: 8 }, 'en')).toEqual({ start: 3, end: 7 })
  })
})
