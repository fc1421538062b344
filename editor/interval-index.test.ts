import fc from 'fast-check'
import { expect, it } from 'vitest'
import { idsAt, intervalIndex } from './interval-index.ts'

const intervals = fc.array(
  fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 15 }), fc.nat(9))
    .map(([start, length, id]) => ({ start, end: start + length, id: `a${id}` })),
)

it('finds what a walk over all of them would find', () => {
  fc.assert(
    fc.property(intervals, fc.nat(60), (all, offset) => {
      const touching = all.filter(({ start, end }) => start <= offset && offset <= end).map(({ id }) => id)
      expect(idsAt(intervalIndex(all), offset).sort()).toEqual([...new Set(touching)].sort())
    }),
  )
})

it('names what holds the next character before what has just ended, and the innermost first', () => {
  const index = intervalIndex([
    { id: 'ended', start: 0, end: 5 },
    { id: 'outer', start: 1, end: 9 },
    { id: 'inner', start: 5, end: 7 },
  ])
  expect(idsAt(index, 5)).toEqual(['inner', 'outer', 'ended'])
  expect(idsAt(index, 20)).toEqual([])
})
