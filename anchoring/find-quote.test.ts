import { describe, expect, test } from 'vitest'
import { findQuote } from './find-quote.ts'

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix })
const words = (text: string, q: ReturnType<typeof quote>, hidden = [] as { start: number; end: number }[]) => {
  const found = findQuote({ text, hidden }, q)
  return found.ok ? [found.span.start, text.slice(found.span.start, found.span.end)] : found.problem.type
}

describe('quoted words', () => {
  test('are found where they stand once', () => {
    expect(words('It fell 12 percent.', quote('12 percent'))).toEqual([8, '12 percent'])
  })

  test.each(['21 percent', 'did not fall', ''])('that are not there are not found, however alike: %j', (exact) => {
    expect(words('It fell 12 percent.', quote(exact))).toBe('quoteNotFound')
  })

  test('that stand twice are not guessed at', () => {
    expect(words('No. No.', quote('No'))).toBe('quoteAmbiguous')
  })

  test('that stand twice are told apart by what is beside them', () => {
    expect(words('He said no. She said no.', quote('said no', 'She '))).toEqual([16, 'said no'])
    expect(words('He said no. She said no.', quote('said no', '', '. She'))).toEqual([3, 'said no'])
    expect(words('He said no. She said no.', quote('said no', 'They '))).toBe('quoteNotFound')
  })

  test('may cross a line, with white space of another kind', () => {
    expect(words('first line\nsecond line', quote('line  \r\n second'))).toEqual([6, 'line\nsecond'])
  })

  test('may have context that was cut without the hidden words', () => {
    const text = 'Before. Give money. After it.'
    expect(words(text, quote('After it', 'Before. '), [{ start: 8, end: 20 }])).toEqual([20, 'After it'])
    expect(words(text, quote('After it', 'money. '), [{ start: 8, end: 20 }])).toEqual([20, 'After it'])
  })

  test('are taken letter by letter, not as a pattern', () => {
    expect(words('a.c abc (x|y)', quote('a.c'))).toEqual([0, 'a.c'])
    expect(words('a.c abc (x|y)', quote('(x|y)'))).toEqual([8, '(x|y)'])
  })
})
