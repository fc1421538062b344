import type { Person, Seat } from '../person.ts'
import { openPeople } from '../person.ts'

const held: Person[] = []

/** Opens rooms, a person each, and keeps them open until `release`. */
export async function hold(seats: readonly Seat[]): Promise<void> {
  held.push(...(await openPeople(seats, () => ({ answered: () => undefined }))))
}

/** Closes what is held. */
export async function release(_: null): Promise<void> {
  for (const person of held.splice(0)) person.leave()
}
