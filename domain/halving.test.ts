import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lastIndexWhere } from './halving.ts'

it('finds the last that holds, as a look at each would, and asks few', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 300 }), fc.integer(), (list, most) => {
      const sorted = list.toSorted((a, b) => a - b)
      let asked = 0
      const found = lastIndexWhere(sorted, (item) => {
        asked += 1
        return item <= most
      })
      expect(found).toBe(sorted.findLastIndex((item) => item <= most))
      expect(asked).toBeLessThanOrEqual(Math.ceil(Math.log2(list.length + 1)))
    }),
  )
})
