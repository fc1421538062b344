import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalLines } from './canonical-text.ts'

/** Strings of what the rules are about, lone surrogates and controls included. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'a',
        'É',
        ' ',
        '\t',
        '\n',
        '\r',
        '\r\n',
        '\f',
        '\v',
        '\0',
        '\u00A0',
        '\u200B',
        '\uD83D',
        '\uDE00',
        '😀',
      ),
    )
    .map((units) => units.join('')),
)

describe('canonical lines', () => {
  test('end at LF, CRLF and CR alike, and empty ones are dropped', () => {
    expect(canonicalLines('a\nb\r\nc\rd\n\r\n \t\n\ne')).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  test('have HTML white space collapsed within and none at their ends', () => {
    expect(canonicalLines('\t a \t\f b  ')).toEqual(['a b'])
  })

  test('keep no-break spaces, zero-width and bidirectional characters, and letters as they were composed', () => {
    const line = 'a\u00A0\u00A0b\u200Bc\u202Ed\u2069 e\u0301 é ﬁ\u2028'
    expect(canonicalLines(line)).toEqual([line])
  })

  test('are dropped where they show nothing', () => {
    expect(canonicalLines('a\n\u00A0\n\u200B\nb')).toEqual(['a', 'b'])
  })

  test('have U+FFFD for a lone surrogate and for each C0 control, not for DEL and C1', () => {
    expect(canonicalLines('a\uD83Db\0c\x0Bd\x1Fe\x7F\x85😀')).toEqual(['a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\x7F\x85😀'])
  })

  test('are canonical already', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = canonicalLines(text)
        expect(canonicalLines(lines.join('\n'))).toEqual(lines)
      }),
    )
  })

  test('are well-formed, without line ends, controls or white space at their ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const line of canonicalLines(text)) {
          expect(line.isWellFormed()).toBe(true)
          expect(line).not.toMatch(/[^\P{Cc}\x7f-\x9f]|^ | $| {2}/u)
          expect(line).not.toBe('')
        }
      }),
    )
  })
})
