import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanSpans } from './clean-spans.ts'

test('clean spans never cut a character in two, never begin or end in white space, and stay in the text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '🌉', 'ب'), minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(40), (canonical, a, b) => {
      const given = { start: Math.min(a, b), end: Math.max(a, b) }
      const result = cleanSpans({ text: canonical }, [], [given])
      if (!result.ok) return
      for (const { start, end } of result.value) {
        const words = canonical.slice(start, end)
        expect(words).toBe(words.trim())
        expect(words.isWellFormed()).toBe(true)
        expect(words.length).toBeGreaterThan(0)
      }
    }),
  )
})
