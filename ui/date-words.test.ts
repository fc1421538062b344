import { describe, expect, test } from 'vitest'
import { dateWords, momentWords } from './date-words.ts'

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

describe('a moment in words', () => {
  test('is told in the zone of who reads it', () => {
    expect(momentWords('2026-11-21T23:30:00.000Z', 'UTC', true)).toBe('21 November 2026, 23:30')
    expect(momentWords('2026-11-21T23:30:00.000Z', 'Asia/Tokyo', true)).toBe('22 November 2026, 08:30')
  })

  test('may leave its time out', () => {
    expect(momentWords('2026-11-21T10:00:00.000Z', 'UTC', false)).toBe('21 November 2026')
  })
})
