import { randomUUID } from 'node:crypto'
import type { Present, ToClient, Whereabouts } from '../domain/live.ts'
import type { Hints } from '../server/hints.ts'
import type { PresentAt } from './place.ts'

/** How often a process tells of everybody it has, in milliseconds, for those who missed something. */
const REPEAT = 4_000
/** After so many milliseconds of silence a process is gone, and its people with it. */
const SILENCE = 10_000

type Moves = Extract<ToClient, { type: 'moves' }>['moves']

/** What one process tells of a room: everybody whom it has there, or who of them moved. Windows are the teller's. */
type Told = { readonly process: string; readonly room: string } & (
  | { readonly present: readonly PresentAt[] }
  | { readonly moves: Moves }
)

/** What is done here with people who are elsewhere; `add` answers their window here. */
type Here = {
  readonly add: (room: string, who: Present, at: Whereabouts) => number
  readonly move: (room: string, window: number, to: Partial<Whereabouts>) => void
  readonly remove: (room: string, window: number) => void
  /** Everybody whom this process has, by room. */
  readonly own: () => readonly (readonly [room: string, present: readonly PresentAt[]])[]
}

/** Windows here by windows there, by room; and when the process was last heard of. */
type Process = { heard: number; readonly rooms: Map<string, Map<number, number>> }

/** Shows the people of the other processes here, and tells those of the people here. */
export function openElsewhere(hints: Hints, here: Here) {
  const process = randomUUID()
  const others = new Map<string, Process>()

  const tell = (told: Told) => hints.tell('presence', JSON.stringify(told))
  const hear = (message: string) => {
    const told: Told = JSON.parse(message) // told by `tell` of another process
    const other = others.get(told.process) ?? { heard: 0, rooms: new Map() }
    others.set(told.process, other)
    other.heard = Date.now()
    const windows = other.rooms.get(told.room) ?? new Map<number, number>()
    if ('present' in told) other.rooms.set(told.room, reconciled(told.room, windows, told.present))
    else
      for (const [there, to] of told.moves) {
        const window = windows.get(there)
        if (window !== undefined) here.move(told.room, window, to)
      }
  }
  const reconciled = (room: string, before: ReadonlyMap<number, number>, present: readonly PresentAt[]) => {
    const now = new Map(
      present.map((who) => {
        const window = before.get(who.window)
        if (window !== undefined) here.move(room, window, who.at)
        return [who.window, window ?? here.add(room, who, who.at)] as const
      }),
    )
    for (const [there, window] of before) if (!now.has(there)) here.remove(room, window)
    return now
  }
  const sweep = () => {
    for (const [room, present] of here.own()) tell({ process, room, present })
    for (const [name, { heard, rooms }] of others) {
      if (Date.now() - heard < SILENCE) continue
      others.delete(name)
      for (const [room, windows] of rooms) for (const window of windows.values()) here.remove(room, window)
    }
  }
  const timer = setInterval(sweep, REPEAT)
  const deafen = hints.hear('presence', hear)
  return {
    tellPresent: (room: string, present: readonly PresentAt[]): void => tell({ process, room, present }),
    tellMoves: (room: string, moves: Moves): void => tell({ process, room, moves }),
    end: (): void => {
      clearInterval(timer)
      deafen()
    },
  }
}
