import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps } from '../domain/span.ts'
import { buildHighlight } from './build-article.ts'
import { withLanes } from './lanes.ts'
import { highlightSpans, segmentsOf } from './segments.ts'

const LENGTH = 30
const span = fc
  .tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: Math.min(LENGTH, start + length) }))
const highlights = fc
  .array(fc.array(span, { minLength: 1, maxLength: 3 }), { maxLength: 8 })
  .map((all) => all.map((spans, i) => buildHighlight(`a${i}`, spans)))

describe('segments', () => {
  it('say of every character which annotations are over it, and of no character twice', () => {
    fc.assert(
      fc.property(highlights, (all) => {
        const segments = segmentsOf(highlightSpans(all))
        for (let offset = 0; offset < LENGTH; offset++) {
          const character = { start: offset, end: offset + 1 }
          const here = segments.filter((segment) => overlaps(segment, character))
          expect(here.length).toBeLessThanOrEqual(1)
          const ids = here.flatMap(({ covers }) => covers.map(({ highlight }) => highlight.annotationId))
          const expected = all.filter(({ spans }) => spans.some((s) => overlaps(s, character)))
          expect([...ids].sort()).toEqual(expected.map(({ annotationId }) => annotationId).sort())
        }
      }),
    )
  })

  it('never put two lines in one lane', () => {
    fc.assert(
      fc.property(highlights, (all) => {
        for (const { covers } of segmentsOf(highlightSpans(all))) {
          expect(new Set(covers.map(({ lane }) => lane)).size).toBe(covers.length)
        }
      }),
    )
  })

  it('name the innermost annotation first', () => {
    const outer = buildHighlight('outer', [{ start: 0, end: 10 }])
    const inner = buildHighlight('inner', [{ start: 2, end: 4 }])
    const ids = segmentsOf(highlightSpans([inner, outer])).map(({ covers }) =>
      covers.map((c) => c.highlight.annotationId),
    )
    expect(ids).toEqual([['outer'], ['inner', 'outer'], ['outer']])
  })

  it('leave hidden text out', () => {
    const spans = highlightSpans([buildHighlight('a', [{ start: 0, end: 10 }])], [{ start: 3, end: 5 }])
    expect(segmentsOf(spans).map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [5, 10],
    ])
  })
})

describe('lanes', () => {
  it('keep a line at its height from end to end and use the lowest that is free', () => {
    const laned = withLanes([
      { start: 0, end: 10 },
      { start: 2, end: 4 },
      { start: 3, end: 8 },
      { start: 4, end: 6 },
    ])
    expect(laned.map(({ lane }) => lane)).toEqual([0, 1, 2, 1])
  })
})
