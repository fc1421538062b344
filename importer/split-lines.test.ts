import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loosen, rejoin } from './split-lines.ts'

const texts = (line: string) => loosen(line).map(({ text }) => text)

describe('a line is loosened', () => {
  test('where a sentence ends and another starts without a space', () => {
    expect(texts('It means a great deal.Ever more crews leave.')).toEqual([
      'It means a great deal.',
      'Ever more crews leave.',
    ])
    expect(texts('Will you give?“We will,” they say!Élan')).toEqual(['Will you give?', '“We will,” they say!', 'Élan'])
  })

  test('after its dateline, whose space is the joint', () => {
    expect(loosen('PORT ELSWICK – The guard lost two pilots.')).toEqual([
      { text: 'PORT ELSWICK –', joint: '\n' },
      { text: 'The guard lost two pilots.', joint: ' ' },
    ])
  })

  test('after a dateline that something is glued to', () => {
    expect(texts('Give now.SKARN – The guard lost two pilots.')).toEqual([
      'Give now.',
      'SKARN –',
      'The guard lost two pilots.',
    ])
  })

  test.each([
    'the U.S.A and J.R.Falk',
    'on example.Com today',
    'version 3.5 or v2.Beta',
    'in ledger.NET and notes.Txt',
    'e.g.In schools',
    'see www.example.Org or mara.voss@example.Test',
    'Dr.Falk met Mr.Renn',
    'the end. A new start',
    'the end.a new start',
  ])('nowhere in: %s', (line) => {
    expect(texts(line)).toEqual([line])
  })
})

test('pieces that are not parted are the line again, whatever the line', () => {
  const line = fc
    .array(fc.constantFrom('a', 'B', '.', '! ', ' ', '“', 'SKARN – ', 'ELSWICK—', 'end.'))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(line, (text) => {
      expect(rejoin(loosen(text), () => false)).toEqual([{ text, joint: '\n' }])
    }),
  )
})

test('a part stays parted from both its neighbours', () => {
  const pieces = loosen('The end.Give now.The rest.It goes on.')
  const parted = rejoin(pieces, (left, right) => [left, right].some(({ text }) => text === 'Give now.'))
  expect(parted.map(({ text }) => text)).toEqual(['The end.', 'Give now.', 'The rest.It goes on.'])
})
