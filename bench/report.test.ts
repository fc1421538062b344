import { expect, test } from 'vitest'
import { inWords, missed, tableOf } from './report.ts'

const COLUMNS = [
  { name: 'p95', unit: 'ms', atMost: 50 },
  { name: 'lost', unit: '' },
] as const
const measured = (...p95: number[]) => ({ subject: 'ours', rounds: p95.map((ms) => [ms, 0]) })

test('a table says the median and the worst round, and what was to be met', () => {
  expect(tableOf(COLUMNS, [measured(12.345, 99.5, 8)])).toEqual([
    '                       p95  lost',
    'to be met          ≤ 50 ms',
    'ours       median  12.3 ms     0',
    '           worst   99.5 ms     0',
  ])
})

test('a target is missed by the median, not by one bad round', () => {
  expect(missed(COLUMNS, measured(49, 50, 1000))).toEqual([])
  expect(missed(COLUMNS, measured(49, 51, 1000))).toEqual(['ours: p95 is 51 ms and should be at most 50 ms.'])
})

test('a target that could not be measured is missed', () => {
  expect(missed(COLUMNS, measured(Number.NaN))).toHaveLength(1)
})

test('numbers have the digits that count', () => {
  expect([0.123, 1.234, 12.34, 123.4, 7].map((value) => inWords(value, 'ms'))).toEqual([
    '0.12 ms',
    '1.23 ms',
    '12.3 ms',
    '123 ms',
    '7 ms',
  ])
})
