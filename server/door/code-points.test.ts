import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromCodePoints, toCodePoints } from './code-points.ts'

test('code points and code units lead to each other at every character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const characters = [...text]
      for (const [index] of characters.entries()) {
        const unit = characters.slice(0, index).join('').length
        expect(fromCodePoints(text, index)).toBe(unit)
        expect(toCodePoints(text, unit)).toBe(index)
      }
    }),
  )
})
