import { MOVES_A_SECOND, type Whereabouts } from '../../../../../domain/live.ts'
import type { Later } from './later.ts'
import { NOWHERE } from './people.ts'

/** Tells the desk where one is: only what changed, and not more often than it wants to hear it. */
export type Mover = {
  readonly move: (to: Partial<Whereabouts>) => void
  /** The desk has just let this page in and knows nothing: all of it is told. */
  readonly begin: () => void
  /** The line is gone; what is told until `begin` is only remembered. */
  readonly end: () => void
}

const PAUSE_MS = 1_000 / MOVES_A_SECOND

/** A mover that tells by `tell`. */
export function createMover(tell: (to: Partial<Whereabouts>) => void, later: Later): Mover {
  let told: Whereabouts | null = null
  let now: Whereabouts = NOWHERE
  let pausing: (() => void) | null = null

  function go(): void {
    if (told === null || pausing) return
    const changes = changesBetween(told, now)
    if (Object.keys(changes).length === 0) return
    told = now
    tell(changes)
    pausing = later(PAUSE_MS, () => {
      pausing = null
      go()
    })
  }

  return {
    move: (to) => {
      now = { ...now, ...to }
      go()
    },
    begin: () => {
      told = NOWHERE
      go()
    },
    end: () => {
      told = null
      pausing?.()
      pausing = null
    },
  }
}

/** The fields of `b` that are other than in `a`. */
function changesBetween(a: Whereabouts, b: Whereabouts): Partial<Whereabouts> {
  const reading = a.reading === b.reading ? {} : { reading: b.reading }
  const selection = same(a.selection, b.selection) ? {} : { selection: b.selection }
  const card = a.card === b.card ? {} : { card: b.card }
  const writing = same(a.writing, b.writing) ? {} : { writing: b.writing }
  return { ...reading, ...selection, ...card, ...writing }
}

/** Two values of plain data, written alike. */
function same(a: object | null, b: object | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
