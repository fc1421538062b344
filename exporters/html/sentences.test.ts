import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentences } from './sentences.ts'

function split(text: string, lang = 'en'): string[] {
  return sentences(text, lang).map(({ start, end }) => text.slice(start, end).trim())
}

describe('sentences', () => {
  test.each([
    ['It sank. Nobody drowned.', ['It sank.', 'Nobody drowned.']],
    ['Mr. Reyl left. Dr. Vance stayed.', ['Mr. Reyl left.', 'Dr. Vance stayed.']],
    ['The ship of J. K. Marlow sank. She wept.', ['The ship of J. K. Marlow sank.', 'She wept.']],
    ['A U.S. Navy ship came. It left.', ['A U.S. Navy ship came.', 'It left.']],
    ['“Go!” he said. They went.', ['“Go!” he said.', 'They went.']],
    ['It cost $1.5 million. Why?', ['It cost $1.5 million.', 'Why?']],
    ['On 3 Sept. Monday came. It rained.', ['On 3 Sept. Monday came.', 'It rained.']],
    ['“It sank.” Nobody drowned.', ['“It sank.”', 'Nobody drowned.']],
  ])('of %j', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  test('in German go on after an ordinal number, in English they end with it', () => {
    expect(split('Am 21. November sank sie. Es regnete.', 'de')).toEqual(['Am 21. November sank sie.', 'Es regnete.'])
    expect(split('He was 21. November came.', 'en')).toEqual(['He was 21.', 'November came.'])
  })

  test('cover the text without a gap', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '!', '”', 'Mr', '\u2029', '1') }), (text) => {
        expect(
          sentences(text, 'en')
            .map((s) => text.slice(s.start, s.end))
            .join(''),
        ).toBe(text)
      }),
    )
  })

  test('of a long run of initials take no time to speak of', () => {
    expect(sentences('A. '.repeat(100_000), 'en')).toHaveLength(1)
  })
})
