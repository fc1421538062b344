import { expect, test } from 'vitest'
import { isPartialDate } from './date.ts'

test.each(['2026', '2026-11', '2026-11-21', '2024-02-29', '2026-11-21T09:30Z', '2026-11-21T09:30:00.000+01:00'])(
  '%s is a date',
  (value) => {
    expect(isPartialDate(value)).toBe(true)
  },
)

test.each([
  '',
  '26',
  '2026-13',
  '2026-00',
  '2026-02-30',
  '2025-02-29',
  '2026-11-21T25:00',
  '21 November 2026',
  '2026-11-21 ',
  'x2026',
])('%j is none', (value) => {
  expect(isPartialDate(value)).toBe(false)
})
