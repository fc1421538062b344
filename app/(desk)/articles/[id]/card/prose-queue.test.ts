import { describe, expect, it } from 'vitest'
import { added, EMPTY_QUEUE, failed, pauseBefore, saveStateOf, stored, taken } from './prose-queue.ts'

const a = Uint8Array.of(1)
const b = Uint8Array.of(2)
const c = Uint8Array.of(3)
const join = (updates: readonly Uint8Array[]) => Uint8Array.from(updates.flatMap((u) => [...u]))

describe('the queue of a prose document', () => {
  it('joins what waits, in the order in which it was written', () => {
    const queue = taken(added(added(EMPTY_QUEUE, a), b), join)
    expect(queue.sending).toEqual(Uint8Array.of(1, 2))
    expect(queue.waiting).toEqual([])
  })

  it('sends one message at a time', () => {
    const queue = added(taken(added(EMPTY_QUEUE, a), join), b)
    expect(taken(queue, join)).toBe(queue)
    expect(taken(stored(queue), join).sending).toEqual(b)
  })

  it('keeps what failed before what was written since', () => {
    const queue = failed(added(taken(added(EMPTY_QUEUE, a), join), b), 'no')
    expect(taken(added(queue, c), join).sending).toEqual(Uint8Array.of(1, 2, 3))
  })

  it('takes nothing from nothing', () => {
    expect(taken(EMPTY_QUEUE, join)).toBe(EMPTY_QUEUE)
  })
})

describe('its save state', () => {
  it('is saved only when nothing waits and nothing is under way', () => {
    expect(saveStateOf(EMPTY_QUEUE)).toBe('saved')
    expect(saveStateOf(added(EMPTY_QUEUE, a))).toBe('saving')
    const sending = taken(added(EMPTY_QUEUE, a), join)
    expect(saveStateOf(sending)).toBe('saving')
    expect(saveStateOf(stored(sending))).toBe('saved')
    expect(saveStateOf(stored(added(sending, b)))).toBe('saving')
  })

  it('names the reason of a failure until a message got through', () => {
    const queue = failed(taken(added(EMPTY_QUEUE, a), join), 'No connection.')
    expect(saveStateOf(queue)).toEqual({ failed: 'No connection.' })
    expect(saveStateOf(taken(queue, join))).toEqual({ failed: 'No connection.' })
    expect(saveStateOf(stored(taken(queue, join)))).toBe('saved')
  })
})

describe('its pauses', () => {
  it('grow with every failure, to a limit, and are short again after a success', () => {
    let queue = added(EMPTY_QUEUE, a)
    const typing = pauseBefore(queue)
    const pauses = Array.from({ length: 12 }, () => {
      queue = failed(taken(queue, join), 'no')
      return pauseBefore(queue)
    })
    expect(pauses.slice(0, 3)).toEqual([1000, 2000, 4000])
    expect(pauses.at(-1)).toBe(30_000)
    expect(pauseBefore(added(stored(taken(queue, join)), b))).toBe(typing)
  })
})
