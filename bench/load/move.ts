import type { Seat } from '../person.ts'
import { openPeople } from '../person.ts'
import { pace } from './pace.ts'
import { randomFrom } from './random.ts'
import { shareOfProcessor } from './share-of-processor.ts'
import type { Mover } from './whereabouts.ts'
import { openAwareness, openWhereabouts } from './whereabouts.ts'

/** People who read and select in one article. Times are in milliseconds. */
export type Moving = {
  readonly seats: readonly Seat[]
  readonly movesPerSecond: number
  readonly measured: number
  readonly seed: number
  /** How one's whereabouts are told: in the desk's own way, or by stock awareness. */
  readonly way: 'desk' | 'awareness'
}

/** What came of it. */
export type Moved = {
  /** What the server sent, in bytes a second, frame headers included. */
  readonly egress: number
  readonly frames: number
  /** Messages about others that a person got in a second, on the average. */
  readonly heard: number
  readonly busy: number
}

/** Has people move about, and counts what the server sends. */
export async function move({ seats, movesPerSecond, measured, seed, way }: Moving): Promise<Moved> {
  const counted = { on: false, bytes: 0, frames: 0 }
  const people = await openPeople(seats, () => ({
    answered: () => undefined,
    frame: (bytes) => {
      if (!counted.on) return
      counted.bytes += bytes
      counted.frames += 1
    },
  }))
  const movers = seats.map((seat, i): Mover => (way === 'desk' ? openWhereabouts : openAwareness)(seat.room, i))
  const go = (ms: number) => {
    const until = performance.now() + ms
    return Promise.all(
      people.map((person, i) =>
        pace(movesPerSecond, until, randomFrom(seed * 10_007 + i), () =>
          person.send(movers[i]?.() ?? new Uint8Array()),
        ),
      ),
    )
  }
  // Everybody's first words say who they are; what is measured is people who go on moving.
  await go(SETTLING)
  const busy = shareOfProcessor()
  const begun = performance.now()
  counted.on = true
  await go(measured)
  counted.on = false
  const seconds = (performance.now() - begun) / 1000
  for (const person of people) person.leave()
  return {
    egress: counted.bytes / seconds,
    frames: counted.frames,
    heard: counted.frames / seconds / seats.length,
    busy: busy(),
  }
}

/** How long people move before it counts, in milliseconds. */
const SETTLING = 2_000
