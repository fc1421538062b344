import { expect, test } from 'vitest'
import { firstBreak, GENESIS, link, seal } from './chain.ts'

function chainOf(payloads: readonly string[]) {
  let previous = GENESIS
  return payloads.map((payload, i) => {
    const envelope = {
      seq: i + 1,
      at: '2026-11-21T12:00:00.000Z',
      memberId: 'm',
      command: 'comment',
      subjects: ['a'],
      ...seal(payload),
    }
    previous = link(previous, envelope)
    return { ...envelope, payload, hash: previous }
  })
}

test('the same payload is sealed differently each time, so that an erased one cannot be guessed', () => {
  expect(seal('x').payloadHash).not.toBe(seal('x').payloadHash)
})

test('a chain holds whole, and with a payload and its salt erased', () => {
  const chain = chainOf(['one', 'two', 'three'])
  expect(firstBreak(chain)).toBeNull()
  expect(firstBreak(chain.map((e) => (e.seq === 2 ? { ...e, payload: null, salt: null } : e)))).toBeNull()
})

test.each([
  ['a payload', { payload: 'TWO' }],
  ['a time', { at: '2026-11-21T12:00:00.001Z' }],
  ['who did it', { memberId: 'n' }],
  ['what it is about', { subjects: ['b'] }],
  ['a command', { command: 'claim' }],
])('a chain breaks where %s was altered', (_, altered) => {
  expect(firstBreak(chainOf(['one', 'two', 'three']).map((e) => (e.seq === 2 ? { ...e, ...altered } : e)))).toBe(2)
})

test('a chain breaks where an event is missing', () => {
  expect(firstBreak(chainOf(['one', 'two', 'three']).filter((e) => e.seq !== 2))).toBe(3)
})
