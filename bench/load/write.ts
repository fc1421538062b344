import { setTimeout as pause } from 'node:timers/promises'
import type { Ears, Person, Seat } from '../person.ts'
import { openPeople } from '../person.ts'
import { micros, readStamps, stamp } from '../stamp.ts'
import { openTyping } from '../typing.ts'
import { SYNC, syncFrame, yjsBytes } from '../wire.ts'
import { pace } from './pace.ts'
import { randomFrom } from './random.ts'
import { shareOfProcessor } from './share-of-processor.ts'

/** People who write. Times are in milliseconds. */
export type Writing = {
  readonly seats: readonly Seat[]
  readonly editsPerSecond: number
  /** Writing before the clock starts. */
  readonly warmUp: number
  readonly measured: number
  readonly seed: number
}

/** What came of it. Times are in milliseconds, one for each edit or delivery that was measured. */
export type Written = {
  /** From sending an edit to its acknowledgement. */
  readonly acknowledged: readonly number[]
  /** From sending an edit to its arrival at somebody else, at the people whose ears are open (see `LISTENERS`). */
  readonly delivered: readonly number[]
  /** Edits that were refused, or not answered within `PATIENCE`. */
  readonly lost: number
  readonly sent: number
  /** Share of one processor that the people themselves took. */
  readonly busy: number
}

/** At so many people, evenly chosen, each delivery is timed; at the others it is only received. */
const LISTENERS = 20

/** How long the last answers may take, in milliseconds. */
const PATIENCE = 10_000

/** Has people write, each at the end of a paragraph of their own, and times what becomes of it. */
export async function write({ seats, editsPerSecond, warmUp, measured, seed }: Writing): Promise<Written> {
  const times = { acknowledged: [] as number[], delivered: [] as number[], refused: 0, sent: 0 }
  const clock = { from: Number.POSITIVE_INFINITY }
  const queues: number[][] = seats.map(() => [])
  const stride = Math.max(1, Math.floor(seats.length / LISTENERS))
  const people = await openPeople(seats, (_, writer): Ears => {
    const answered = (taken: boolean) => {
      const at = queues[writer]?.shift() ?? 0
      if (!taken) times.refused += 1
      else if (at >= clock.from) times.acknowledged.push((micros() - at) / 1000)
    }
    return writer % stride === 0 ? { answered, delivered: listen(writer, clock, times.delivered) } : { answered }
  })
  const busy = shareOfProcessor()
  const begun = performance.now()
  const until = begun + warmUp + measured
  clock.from = micros() + warmUp * 1000
  await Promise.all(
    people.map((person, writer) => {
      const edit = editing(person, seats[writer]?.room ?? '', writer)
      return pace(editsPerSecond, until, randomFrom(seed * 10_007 + writer), () => {
        times.sent += 1
        const at = edit()
        queues[writer]?.push(at)
      })
    }),
  )
  const share = busy()
  const unanswered = () => queues.reduce((sum, queue) => sum + queue.length, 0)
  while (unanswered() > 0 && performance.now() < until + PATIENCE) await pause(20)
  for (const person of people) person.leave()
  const { acknowledged, delivered, refused, sent } = times
  return { acknowledged, delivered, lost: refused + unanswered(), sent, busy: share }
}

function editing(person: Person, room: string, writer: number): () => number {
  const type = openTyping()
  return () => {
    const at = micros()
    person.send(syncFrame(room, SYNC.update, type(stamp(writer, at))))
    return at
  }
}

function listen(own: number, clock: { readonly from: number }, into: number[]): (body: Uint8Array) => void {
  return (body) => {
    const now = micros()
    readStamps(yjsBytes(body), (writer, at) => {
      if (writer !== own && at >= clock.from) into.push((now - at) / 1000)
    })
  }
}
