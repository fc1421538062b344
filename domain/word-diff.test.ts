import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DiffPiece, excerpted, wordDiff } from './word-diff.ts'

const side = (pieces: readonly DiffPiece[], kind: 'gone' | 'new') =>
  pieces
    .filter((piece) => piece.kind === 'same' || piece.kind === kind)
    .map((piece) => piece.text)
    .join('')

/** Texts of few words, so that they have much in common. */
const text = fc
  .array(fc.constantFrom('nine', 'ships', 'left', ' ', '\n', '.', '船', 'é'), { maxLength: 30 })
  .map((w) => w.join(''))

describe('two texts laid over each other', () => {
  test('hold both texts, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDiff(before, after)
        expect([side(pieces, 'gone'), side(pieces, 'new')]).toEqual([before, after])
        expect(pieces.every((piece, i) => piece.text !== '' && piece.kind !== pieces[i + 1]?.kind)).toBe(true)
      }),
    )
  })

  test('change no word of a text that is the same', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(wordDiff(one, one)).toEqual(one === '' ? [] : [{ kind: 'same', text: one }])
      }),
    )
  })

  test('show the word that changed and nothing else', () => {
    expect(wordDiff('Nine ships left.', 'Ten ships left.')).toEqual([
      { kind: 'gone', text: 'Nine' },
      { kind: 'new', text: 'Ten' },
      { kind: 'same', text: ' ships left.' },
    ])
    expect(wordDiff('It was so.', 'It was not so.')).toEqual([
      { kind: 'same', text: 'It was ' },
      { kind: 'new', text: 'not ' },
      { kind: 'same', text: 'so.' },
    ])
  })

  test('take words that changed side by side for one change', () => {
    expect(wordDiff('Two old words here', 'Three new words here')).toEqual([
      { kind: 'gone', text: 'Two old' },
      { kind: 'new', text: 'Three new' },
      { kind: 'same', text: ' words here' },
    ])
  })

  test('tell characters apart where a script has no spaces', () => {
    expect(wordDiff('九隻船', '十隻船')).toEqual([
      { kind: 'gone', text: '九' },
      { kind: 'new', text: '十' },
      { kind: 'same', text: '隻船' },
    ])
  })

  test('are done soon for long texts that have nothing in common', () => {
    const words = (of: string) => Array.from({ length: 5000 }, (_, i) => `${of}${i}`).join(' ')
    const pieces = wordDiff(`Begin ${words('a')} end`, `Begin ${words('b')} end`)
    expect(pieces.map((piece) => piece.kind)).toEqual(['same', 'gone', 'new', 'same'])
  })
})

describe('an excerpt', () => {
  const long = 'one two three four five six'

  test('keeps a few words beside a change and says where some are left out', () => {
    const pieces = wordDiff(`${long} nine ${long} left ${long}`, `${long} ten ${long} stayed ${long}`)
    expect(excerpted(pieces, 2).map((piece) => piece.text)).toEqual([
      '… five six ',
      'nine',
      'ten',
      ' one two … five six ',
      'left',
      'stayed',
      ' one two … ',
    ])
  })

  test('leaves a short text as it is', () => {
    const pieces = wordDiff('Nine ships left.', 'Ten ships left.')
    expect(excerpted(pieces, 8)).toEqual(pieces)
  })
})
