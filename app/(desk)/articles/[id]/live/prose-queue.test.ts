import { describe, expect, it } from 'vitest'
import {
  added,
  adopted,
  batched,
  EMPTY_QUEUE,
  interrupted,
  isEmpty,
  isKept,
  kept,
  MESSAGE_BYTES,
  MESSAGE_STRUCTS,
  type ProseQueue,
  received,
  sending,
} from './prose-queue.ts'

const a = Uint8Array.of(1)
const b = Uint8Array.of(2)
const c = Uint8Array.of(3)
const join = (updates: readonly Uint8Array[]) => Uint8Array.from(updates.flatMap((update) => [...update]))
const one = () => 1
const write = (queue: ProseQueue, ...updates: readonly Uint8Array[]) => batched(updates.reduce(added, queue), join)

describe('the queue of a prose document', () => {
  it('joins what was written in one moment, in order', () => {
    expect(write(EMPTY_QUEUE, a, b).batches).toEqual([{ update: Uint8Array.of(1, 2), n: null }])
  })

  it('sends each batch once, and again only after an interruption', () => {
    const first = sending(write(EMPTY_QUEUE, a), join, one)
    expect(first.messages).toEqual([a])
    expect(sending(first.queue, join, one).messages).toEqual([])
    expect(sending(interrupted(first.queue), join, one).messages).toEqual([a])
  })

  it('gives up by a receipt what the oldest message held, and nothing else', () => {
    const first = sending(write(EMPTY_QUEUE, a), join, one).queue
    const second = sending(write(first, b), join, one).queue
    const done = received(write(second, c))
    expect(done.batches.map(({ update }) => update)).toEqual([a])
    expect(done.queue.batches.map(({ update }) => update)).toEqual([b, c])
    expect(sending(done.queue, join, one).messages).toEqual([c])
  })

  it('puts what an earlier page left before what is written now, and behind what is under way', () => {
    const underway = sending(write(EMPTY_QUEUE, a), join, one).queue
    const queue = adopted(write(underway, b), [{ update: c, n: 4 }])
    expect(queue.batches.map(({ update }) => update)).toEqual([a, c, b])
    expect(received(queue).batches.map(({ update }) => update)).toEqual([a])
  })

  it('splits what would be too large for one message', () => {
    const half = new Uint8Array(MESSAGE_BYTES / 2)
    const queue = [half, half, half].reduce((before, update) => write(before, update), EMPTY_QUEUE)
    expect(sending(queue, join, one).messages.map(({ byteLength }) => byteLength)).toEqual([
      MESSAGE_BYTES,
      MESSAGE_BYTES / 2,
    ])
  })

  it('splits what would be too many structs for one message', () => {
    const most = MESSAGE_STRUCTS / 2
    const queue = [a, b, c].reduce((before, update) => write(before, update), EMPTY_QUEUE)
    expect(sending(queue, join, () => most).messages).toEqual([Uint8Array.of(1, 2), c])
  })

  it('is kept when each batch has its number, and empty when the desk has all', () => {
    const queue = write(EMPTY_QUEUE, a)
    const [batch] = queue.batches
    expect(isKept(queue)).toBe(false)
    expect(isKept(kept(queue, batch?.update ?? a, 1))).toBe(true)
    expect(isEmpty(queue)).toBe(false)
    expect(isEmpty(received(sending(queue, join, one).queue).queue)).toBe(true)
  })
})
