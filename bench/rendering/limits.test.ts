import { expect, test } from 'vitest'
import { limitedColumns } from './limits.ts'
import type { SubjectKey } from './page/subjects.ts'
import type { Round } from './round.ts'

const rounds = (...each: Round[]) => each
const OTHERS = new Map<SubjectKey, Round[]>([
  ['bare', rounds([100, 120, 120, 20, 4, 10])],
  ['spans', rounds([50, 250, 250, 400, 30, 40])],
  ['css', rounds([40, 600, 600, 40, 20, Number.NaN])],
])

function limits(count: number, others: ReadonlyMap<SubjectKey, Round[]>) {
  return limitedColumns(count, others).map((column) => column.atMost)
}

test('at a thousand the least limit holds: half more than bare, as fast as the spans, and what is asked outright', () => {
  expect(limits(1_000, OTHERS)).toEqual([150, 250, 250, 400, 16, 15])
})

test('at ten thousand the best renderer of Recogito is the limit where nothing stricter is', () => {
  expect(limits(10_000, OTHERS)).toEqual([undefined, 250, 250, 33, 20, 40])
})

test('without the others only what is asked outright is a limit', () => {
  expect(limits(10_000, new Map())).toEqual([undefined, 300, undefined, 33, undefined, undefined])
})

test('the median of the rounds is the limit, not one bad round', () => {
  const spans = rounds([1, 1, 1, 30, 1, 1], [1, 1, 1, 900, 1, 1], [1, 1, 1, 35, 1, 1])
  expect(limits(1_000, new Map<SubjectKey, Round[]>([['spans', spans]]))[3]).toBe(35)
})

test('who is done within the same frame of a screen is not behind', () => {
  const others = new Map<SubjectKey, Round[]>([['spans', rounds([1, 1, 1, 4, 1, 1])]])
  expect(limits(10_000, others)[3]).toBeCloseTo(16.67)
  expect(limits(10_000, others)[5]).toBeCloseTo(16.67)
})
