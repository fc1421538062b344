import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { balanced } from './bidi.ts'

const [LRE, RLO, PDF, RLI, FSI, PDI] = ['\u202a', '\u202e', '\u202c', '\u2067', '\u2068', '\u2069'] as const

describe('balanced text', () => {
  test.each([
    ['plain', 'plain'],
    [`${RLO}abc`, `${RLO}abc${PDF}`],
    [`${RLI}abc`, `${RLI}abc${PDI}`],
    [`abc${PDI}def${PDF}`, 'abcdef'],
    [`${FSI}a${LRE}b${PDI}c`, `${FSI}a${LRE}b${PDI}c`],
    [`${RLI}a${PDF}b`, `${RLI}ab${PDI}`],
    [`${LRE}${RLI}a`, `${LRE}${RLI}a${PDI}${PDF}`],
  ])('of %j is %j', (text, expected) => {
    expect(balanced(text)).toBe(expected)
  })

  const mixed = fc.string({ unit: fc.constantFrom('a', ' ', LRE, RLO, PDF, RLI, FSI, PDI) })

  test('keeps every other character', () => {
    fc.assert(fc.property(mixed, (text) => bare(balanced(text)) === bare(text)))
  })

  test('ends no isolate but its own and leaves none open', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        let depth = 0
        for (const character of balanced(text)) {
          if (character === RLI || character === FSI) depth++
          if (character === PDI) depth--
          expect(depth).toBeGreaterThanOrEqual(0)
        }
        expect(depth).toBe(0)
      }),
    )
  })

  test('is balanced already', () => {
    fc.assert(fc.property(mixed, (text) => balanced(balanced(text)) === balanced(text)))
  })
})

function bare(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
}
