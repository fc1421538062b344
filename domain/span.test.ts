import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from './span.ts'
import { contains, inReadingOrder, normalise, overlaps, subtract } from './span.ts'

const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }))
const spans = fc.array(span, { maxLength: 8 })
const offsets = (list: readonly Span[]) =>
  new Set(list.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)))

describe('spans', () => {
  test('that only touch do not overlap', () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false)
    expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true)
  })

  test('lie inside another only with both ends', () => {
    expect(contains({ start: 0, end: 4 }, { start: 0, end: 4 })).toBe(true)
    expect(contains({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(false)
  })

  test('are read by start, the longer first', () => {
    const sorted = [
      { start: 2, end: 3 },
      { start: 0, end: 1 },
      { start: 0, end: 9 },
    ].sort(inReadingOrder)
    expect(sorted).toEqual([
      { start: 0, end: 9 },
      { start: 0, end: 1 },
      { start: 2, end: 3 },
    ])
  })

  test('when normalised cover the same characters, sorted and apart', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const result = normalise(list)
        expect(offsets(result)).toEqual(offsets(list))
        for (const [i, s] of result.entries())
          expect(s.start < s.end && s.start > (result[i - 1]?.end ?? -1)).toBe(true)
      }),
    )
  })

  test('less some holes cover what is in them and in no hole', () => {
    fc.assert(
      fc.property(spans, spans, (list, holes) => {
        const expected = [...offsets(list)].filter((offset) => !offsets(holes).has(offset))
        expect(offsets(subtract(list, holes))).toEqual(new Set(expected))
      }),
    )
  })
})
