import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import type { Result } from '../../domain/problem.ts'
import { ok } from '../../domain/problem.ts'
import type { Appended } from './append-batch.ts'
import { openAppendQueue } from './append-queue.ts'
import type { Appending } from './appending.ts'

const AT_FAULT = new Error('a fault of the statement')
const NO_DATABASE = Object.assign(new Error('no answer'), { code: 'P1001' })

afterEach(() => {
  vi.useRealTimers()
})

function update(memberId = 'anna', client = 1): Appending {
  const ref = { kind: 'notes', subject: 'claim' } as const
  return { ref, memberId, bytes: new Uint8Array([0]), writers: [{ client, begun: false }], at: new Date(0) }
}

/** A queue whose batches are answered by `write`, and which batches it wrote. */
function queueWith(write: (items: readonly Appending[]) => Promise<void>) {
  const batches: (readonly Appending[])[] = []
  let position = 0
  const queue = openAppendQueue(
    async (items): Promise<Result<Appended>[]> => {
      batches.push(items)
      await write(items)
      return items.map(() => {
        position += 1
        return ok({ position })
      })
    },
    () => undefined,
  )
  const add = (item: Appending, wanted = true) => queue.add(item, () => wanted)
  return { ...queue, add, batches }
}

test('what comes while one batch is written goes into the next together', async () => {
  const queue = queueWith(() => turn())
  const all = Array.from({ length: 50 }, () => queue.add(update()))
  expect((await Promise.all(all)).at(-1)).toEqual(ok({ position: 50 }))
  expect(queue.batches.map((batch) => batch.length)).toEqual([1, 49])
})

test('whoever goes on as soon as they are answered is answered again', async () => {
  const queue = queueWith(async () => undefined)
  for (let position = 1; position <= 3; position += 1) expect(await queue.add(update())).toEqual(ok({ position }))
})

test('two members who are first to write as one Yjs client do not go together', async () => {
  const queue = queueWith(() => turn())
  await Promise.all([queue.add(update('anna')), queue.add(update('anna')), queue.add(update('ben'))])
  expect(queue.batches.map((batch) => batch.map(({ memberId }) => memberId))).toEqual([['anna'], ['anna'], ['ben']])
})

test('while the database does not answer, what is wanted waits in order and the rest is given up', async () => {
  let answers = false
  const queue = queueWith(async () => {
    if (!answers) throw NO_DATABASE
  })
  const [kept, dropped, next] = [queue.add(update()), queue.add(update(), false), queue.add(update())]
  expect(await dropped).toEqual({ ok: false, problem: { type: 'unavailable' } })
  answers = true
  expect(await Promise.all([kept, next])).toEqual([ok({ position: 1 }), ok({ position: 2 })])
})

test('trouble is told after a second, and its end by itself, although nobody waits any more', async () => {
  vi.useFakeTimers()
  let answers = false
  const queue = queueWith(async () => {
    if (!answers) throw NO_DATABASE
  })
  const told: boolean[] = []
  queue.onTrouble((lasting) => told.push(lasting))
  const dropped = queue.add(update(), false)
  await vi.advanceTimersByTimeAsync(900)
  expect(told).toEqual([])
  await vi.advanceTimersByTimeAsync(300)
  expect(told).toEqual([true])
  await dropped
  answers = true
  await vi.advanceTimersByTimeAsync(3000)
  expect(told).toEqual([true, false])
})

test('an update that the database cannot take fails alone', async () => {
  const bad = update('mallory', 2)
  const queue = queueWith(async (items) => {
    if (items.some(({ memberId }) => memberId === bad.memberId)) throw AT_FAULT
  })
  const good = [queue.add(update()), queue.add(update())]
  const failed = queue.add(bad)
  const after = queue.add(update())
  await expect(failed).rejects.toBe(AT_FAULT)
  expect((await Promise.all([...good, after])).every(({ ok }) => ok)).toBe(true)
})
