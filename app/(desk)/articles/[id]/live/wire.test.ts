import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding'
import { describe, expect, it } from 'vitest'
import { readFrame } from './wire.ts'

const ROOM = 'prose:c1.notes'

function frame(...parts: readonly (number | string | Uint8Array)[]): Uint8Array {
  const encoder = createEncoder()
  writeVarString(encoder, ROOM)
  for (const one of parts) {
    if (typeof one === 'number') writeVarUint(encoder, one)
    else if (typeof one === 'string') writeVarString(encoder, one)
    else writeVarUint8Array(encoder, one)
  }
  return toUint8Array(encoder)
}

describe('a frame from the desk', () => {
  const update = Uint8Array.of(0, 0)

  it.each([
    ['an answer', frame(0, 1, update), { type: 'answer', update }],
    ['an update', frame(0, 2, update), { type: 'update', update }],
    ['a receipt', frame(8, 1), { type: 'receipt', taken: true }],
    ['a refusal', frame(8, 0), { type: 'receipt', taken: false }],
    ['a message', frame(5, '{}'), { type: 'message', text: '{}' }],
    ['an open door', frame(2, 2, 'read-write'), { type: 'admitted', mayWrite: true }],
    ['a door for readers', frame(2, 2, 'readonly'), { type: 'admitted', mayWrite: false }],
    ['a closed door', frame(2, 1, 'notFound'), { type: 'denied', reason: 'notFound' }],
    ['the end of a room', frame(7, 'gone'), { type: 'closed', reason: 'gone' }],
  ])('is read: %s', (_, bytes, expected) => {
    expect(readFrame(bytes)).toEqual({ room: ROOM, frame: expected })
  })

  it.each([
    ['a ping', Uint8Array.of(9)],
    ['nothing', new Uint8Array()],
    ['an unknown type', frame(99, 'x')],
    ['a state vector, which the page has no use for', frame(0, 0, update)],
    ['one cut short', frame(0, 2, update).slice(0, -2)],
  ])('is passed over: %s', (_, bytes) => {
    expect(readFrame(bytes)).toBeNull()
  })
})
