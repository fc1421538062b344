import { expect, test } from 'vitest'
import type { ToClient, Writing } from './live.ts'
import { decodeToClient, encodeToClient } from './live-wire.ts'

const WRITING: Writing = { proseId: 'a.notes', anchor: 'AAEC', head: 'AAED' }
const nowhere = () => null

function thereAndBack(message: ToClient, before: (window: number) => Writing | null = nowhere) {
  return decodeToClient(encodeToClient(message, before), before)
}

test('every kind of move comes back as it was', () => {
  const moves: ToClient = {
    type: 'moves',
    moves: [
      [1, { reading: 120, selection: { start: 3, end: 9 }, card: 'c', writing: WRITING }],
      [2, { reading: null, selection: null, card: null, writing: null }],
      [3, { reading: 0 }],
      [4, {}],
    ],
  }
  expect(thereAndBack(moves)).toEqual(moves)
})

test('whoever goes on writing in a document does not name it again', () => {
  const caret: ToClient = { type: 'moves', moves: [[7, { writing: { ...WRITING, head: 'AAEC' } }]] }
  const range: ToClient = { type: 'moves', moves: [[7, { writing: WRITING }]] }
  for (const message of [caret, range]) {
    expect(encodeToClient(message, () => WRITING)).not.toContain('a.notes')
    expect(thereAndBack(message, () => WRITING)).toEqual(message)
  }
})

test('a move takes no more than 25 bytes', () => {
  const one = encodeToClient({ type: 'moves', moves: [[99, { selection: { start: 12_345, end: 12_399 } }]] })
  const none = encodeToClient({ type: 'moves', moves: [] })
  expect(one.length - none.length).toBeLessThanOrEqual(25)
})

test('what nobody of the desk wrote is nothing', () => {
  for (const text of ['', '{', '{"type":"moves","moves":[[1,9,9]]}', '{"type":"moves"}'])
    expect(decodeToClient(text, nowhere)).toBeNull()
})
