import { expect, test } from 'vitest'
import { PAGE, pagesNear, stretchesOf } from './list-pages.ts'

const NOTHING_MEASURED = new Map<number, number>()

test('a short list is drawn whole, whatever is in view', () => {
  expect(stretchesOf(100, new Set(), NOTHING_MEASURED)).toEqual([{ kind: 'lines', from: 0, to: 100 }])
  expect(stretchesOf(0, new Set(), NOTHING_MEASURED)).toEqual([])
})

test('neighbouring pages are one stretch, and what is between them keeps its room', () => {
  const stretches = stretchesOf(10 * PAGE, new Set([0, 1, 8]), new Map([[2, 1_000]]))
  expect(stretches).toEqual([
    { kind: 'lines', from: 0, to: 2 * PAGE },
    { kind: 'room', from: 2 * PAGE, height: 1_000 + 5 * PAGE * 44 },
    { kind: 'lines', from: 8 * PAGE, to: 9 * PAGE },
    { kind: 'room', from: 9 * PAGE, height: PAGE * 44 },
  ])
})

test('the last page ends with the list', () => {
  const stretches = stretchesOf(3 * PAGE + 1, new Set([3]), NOTHING_MEASURED)
  expect(stretches.at(-1)).toEqual({ kind: 'lines', from: 3 * PAGE, to: 3 * PAGE + 1 })
})

test('the pages in view are found by the heights that were measured', () => {
  const heights = new Map([
    [0, 3_000],
    [1, 500],
  ])
  expect(pagesNear(10 * PAGE, heights, { from: 2_900, to: 3_600 })).toEqual([0, 1, 2])
  expect(pagesNear(10 * PAGE, heights, { from: 3_100, to: 3_400 })).toEqual([1])
  expect(pagesNear(0, heights, { from: 0, to: 900 })).toEqual([])
})
