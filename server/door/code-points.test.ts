import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromCodePoints, toCodePoints } from './code-points.ts'

test('a position far beyond the end is answered at once, and stays outside', () => {
  expect(fromCodePoints('🌉a', Number.MAX_SAFE_INTEGER - 1)).toBeGreaterThan(3)
  expect(fromCodePoints('🌉a', 3)).toBe(4)
})

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
