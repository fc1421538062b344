import type { Result } from '../../domain/problem.ts'
import { fail } from '../../domain/problem.ts'
import { proseId } from '../../domain/prose.ts'
import { troubleOf } from '../database-trouble.ts'
import type { Appended } from './append-batch.ts'
import type { Appending } from './appending.ts'
import { openTrouble } from './trouble.ts'

/** Most updates in one statement; with more of them at once the first would wait for the last. */
const ITEMS_AT_ONCE = 256
/** Most bytes in one statement, unless one update alone has more. */
const BYTES_AT_ONCE = 4 * 1024 * 1024
/** The first and the longest pause before trying again, in milliseconds. */
const FIRST_PAUSE = 100
const LONGEST_PAUSE = 2_000
/** How often an update is tried alone that the database answers with a fault; another process may have been in its way. */
const ATTEMPTS = 3

type Waiting = Appending & {
  /** Whether to try again when the database did not answer. */
  readonly wanted: () => boolean
  readonly answer: (result: Result<Appended>) => void
  readonly fail: (error: unknown) => void
}

/** Where updates wait for being written. */
export type AppendQueue = ReturnType<typeof openAppendQueue>

/**
 * Group commit: what arrives while one batch is written goes into the next, so that the time of a round trip is shared
 * by everybody who waits. Nothing is dropped while somebody wants it: when the database does not answer, the queue
 * pauses and tries again. `write` may throw; `written` is called after each batch, in the log's order, before anybody
 * is answered, and must not throw.
 */
export function openAppendQueue(
  write: (items: readonly Appending[]) => Promise<readonly Result<Appended>[]>,
  written: (items: readonly Appending[], results: readonly Result<Appended>[]) => void,
) {
  let waiting: Waiting[] = []
  let running: Promise<void> | null = null
  let alone = false
  let closed = false
  const trouble = openTrouble()

  const run = async () => {
    let pause = FIRST_PAUSE
    let faults = 0
    // With nobody waiting, an empty batch finds out whether the trouble is over.
    while (!closed && (waiting.length > 0 || trouble.isBegun())) {
      const batch = takeBatch(waiting, alone ? 1 : ITEMS_AT_ONCE)
      try {
        await trouble.watch(() => writeBatch(batch))
        pause = FIRST_PAUSE
        faults = 0
        alone = alone && waiting.length > batch.length
        waiting = without(waiting, batch)
      } catch (error) {
        alone = true // Should one of them be at fault, the others go on without it.
        faults = batch.length === 1 && troubleOf(error) === null ? faults + 1 : 0
        if (faults >= ATTEMPTS) {
          faults = 0
          waiting = without(waiting, batch)
          for (const item of batch) item.fail(error)
          continue
        }
        waiting = giveUpUnwanted(waiting)
        await new Promise((resolve) => setTimeout(resolve, pause))
        pause = Math.min(pause * 2, LONGEST_PAUSE)
      }
    }
    // In the same turn as the last look at what waits: whoever comes after it starts anew.
    running = null
  }
  const writeBatch = async (batch: readonly Waiting[]) => {
    const results = await write(batch)
    written(batch, results)
    for (const [i, item] of batch.entries()) item.answer(results[i] ?? fail({ type: 'unavailable' }))
  }

  return {
    /** Appends an update. Problem `unavailable` where the database does not answer and the update is not `wanted` any more. */
    add: (item: Appending, wanted: () => boolean): Promise<Result<Appended>> =>
      new Promise((resolve, reject) => {
        waiting.push({ ...item, wanted, answer: resolve, fail: reject })
        running ??= run()
      }),
    onTrouble: trouble.onChange,
    isTroubled: trouble.isLasting,
    /** Done when nothing waits. */
    idle: () => running ?? Promise.resolve(),
    /** Gives up what waits. */
    close: () => {
      closed = true
      for (const item of waiting.splice(0)) item.answer(fail({ type: 'unavailable' }))
    },
  }
}

function without(waiting: readonly Waiting[], batch: readonly Waiting[]): Waiting[] {
  const done = new Set(batch)
  return waiting.filter((item) => !done.has(item))
}

function giveUpUnwanted(waiting: readonly Waiting[]): Waiting[] {
  return waiting.filter((item) => {
    const wanted = item.wanted()
    if (!wanted) item.answer(fail({ type: 'unavailable' }))
    return wanted
  })
}

/** The next updates in order; two members who claim the same Yjs client do not go together. */
function takeBatch(waiting: readonly Waiting[], most: number): Waiting[] {
  const owners = new Map<string, string>()
  let bytes = 0
  const batch: Waiting[] = []
  for (const item of waiting) {
    bytes += item.bytes.byteLength
    if (batch.length > 0 && (batch.length >= most || bytes > BYTES_AT_ONCE)) break
    const keys = item.writers.map(({ client }) => `${proseId(item.ref)} ${client}`)
    if (keys.some((key) => (owners.get(key) ?? item.memberId) !== item.memberId)) break
    for (const key of keys) owners.set(key, item.memberId)
    batch.push(item)
  }
  return batch
}
