import { setTimeout as pause } from 'node:timers/promises'
import type { Person, Seat } from '../person.ts'
import { openPeople, openPerson } from '../person.ts'
import { micros } from '../stamp.ts'
import { randomFrom } from './random.ts'

/** Times by the machine's steady clock, in microseconds: when each person had the room's state again. */
export type Back = readonly number[]

/** Pauses between two tries are from half of it to one and a half of it, in milliseconds. */
const RETRY = 1_000

let back: Promise<number>[] = []

/** Has people sit in rooms, who come back by themselves when their connection ends. */
export async function sit({ seats, seed }: { readonly seats: readonly Seat[]; readonly seed: number }): Promise<void> {
  const ends: ((at: Promise<number>) => void)[] = []
  back = seats.map((_, i) => new Promise((resolve) => ends.push((at) => resolve(at)) || i))
  await openPeople(seats, (seat, i) => ({
    answered: () => undefined,
    closed: () => ends[i]?.(comeBack(seat, randomFrom(seed * 10_007 + i))),
  }))
}

/** Waits until all are back, has them leave, and answers when each was. */
export async function allBack(_: null): Promise<Back> {
  const times = await Promise.all(back)
  for (const person of returned.splice(0)) person.leave()
  return times
}

const returned: Person[] = []

async function comeBack(seat: Seat, random: () => number): Promise<number> {
  for (;;) {
    await pause(RETRY * (0.5 + random()))
    try {
      returned.push(await openPerson(seat, { answered: () => undefined }))
      return micros()
    } catch {
      // Nobody listens yet: that is what is waited for.
    }
  }
}
