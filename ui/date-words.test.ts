import { describe, expect, test } from 'vitest'
import { dateLocale, dateWords, momentWords } from './date-words.ts'

describe('a date in words', () => {
  test.each([
    ['2026', '2026'],
    ['2026-11', 'November 2026'],
    ['2026-11-21', '21 November 2026'],
    ['2026-11-21T14:30', '21 November 2026, 14:30'],
  ])('says of %s no more than is known', (value, words) => {
    expect(dateWords(value)).toBe(words)
  })

  test('keeps a time in the zone it was written in', () => {
    expect(dateWords('2026-11-21T23:30:00-05:00')).toBe('21 November 2026, 23:30')
  })

  test('leaves what is no date as it is', () => {
    expect(dateWords('last spring')).toBe('last spring')
  })
})

describe('the locale of dates', () => {
  test.each([
    ['de', '21. November 2026 um 14:30'],
    ['ja', '2026年11月21日 14:30'],
    ['ar-EG', '٢١ نوفمبر ٢٠٢٦ في ٠٢:٣٠ م'],
    ['th', '21 พฤศจิกายน 2026 เวลา 14:30'],
  ])('writes them as %s does, by the calendar that they are typed in', (locale, words) => {
    expect(dateWords('2026-11-21T14:30', locale).replace(/\u200f/g, '')).toBe(words)
  })

  test.each([
    ['de-AT,de;q=0.9,en;q=0.8', 'de-AT'],
    ['xx-invented, ja', 'ja'],
    ['*, not a tag', 'en-GB'],
    [null, 'en-GB'],
  ])('of a reader who sends %s is %s', (header, locale) => {
    expect(dateLocale(header)).toBe(locale)
  })
})

describe('a moment in words', () => {
  test('is told in the zone of who reads it', () => {
    expect(momentWords('2026-11-21T23:30:00.000Z', 'UTC', true)).toBe('21 November 2026, 23:30')
    expect(momentWords('2026-11-21T23:30:00.000Z', 'Asia/Tokyo', true)).toBe('22 November 2026, 08:30')
  })

  test('may leave its time out', () => {
    expect(momentWords('2026-11-21T10:00:00.000Z', 'UTC', false)).toBe('21 November 2026')
  })
})
