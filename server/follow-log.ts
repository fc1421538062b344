import type { DeskEvent } from '../domain/event.ts'
import type { Database } from './database.ts'
import { troubleOf } from './database-trouble.ts'
import type { Hints } from './hints.ts'
import { eventsAfter, headSeq } from './kernel/read-event.ts'

/** Called with every event after its commit, in the order of the log. A listener must not throw. */
export type Listener = (event: DeskEvent) => void

/** The one place from which this process hears of events, its own and those of other processes. */
export type LogFollower = {
  /** Answers what ends the subscription. */
  readonly subscribe: (listener: Listener) => () => void
  /** Takes an event that this process found committed; the other processes get a hint. */
  readonly committed: (event: DeskEvent) => void
  /** Looks into the log soon: something may stand there that nobody told. */
  readonly look: () => void
  readonly close: () => void
}

/** Events that are read at once. */
const PAGE = 200
/** Pause before the log is read again after the database did not answer. */
const RETRY_MS = 500

/**
 * Follows the log from its present end: every subscriber hears every event after it once, in order and without a gap,
 * whichever process made it. An event that follows on the last one is passed on at once; after a gap, a hint or a doubt
 * the log is read. Commit order is seq order (the head's row is locked), so what is read has no gap either.
 * Throws where the database does not answer at the start; later it waits for it.
 */
export async function followLog(db: Database, hints: Hints): Promise<LogFollower> {
  const listeners = new Set<Listener>()
  let last = await headSeq(db.prisma)

  const deliver = (event: DeskEvent) => {
    if (event.seq !== last + 1) return
    last = event.seq
    for (const listener of listeners) listener(event)
  }
  const readOn = async () => {
    for (let full = true; full; ) {
      const events = await eventsAfter(db.prisma, last, PAGE)
      events.forEach(deliver)
      full = events.length === PAGE
    }
  }
  const { ask: look, close } = oneAtATime(readOn)
  const ends = [hints.hear('log', (seq) => Number(seq) > last && look()), hints.onDoubt(look)]
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    committed: (event) => {
      hints.tell('log', String(event.seq))
      if (event.seq === last + 1) deliver(event)
      else if (event.seq > last) look()
    },
    look,
    close: () => {
      close()
      for (const end of ends) end()
    },
  }
}

/**
 * Does `work` once for every time it is asked, or once for several when they come while it is busy. When the database
 * does not answer, it tries again until it does.
 */
function oneAtATime(work: () => Promise<void>): { ask: () => void; close: () => void } {
  const state = { busy: false, wanted: false, closed: false }
  const run = async (): Promise<void> => {
    state.busy = true
    state.wanted = false
    const done = await work().then(
      () => true,
      (error: unknown) => state.closed || waitsFor(error),
    )
    if (state.closed) return
    if (!done) setTimeout(() => state.closed || void run(), RETRY_MS).unref()
    else if (state.wanted) void run()
    else state.busy = false
  }
  return {
    ask: () => {
      state.wanted = true
      if (!state.busy && !state.closed) void run()
    },
    close: () => {
      state.closed = true
    },
  }
}

/** A database that is away is no fault; anything else is, and is told. */
function waitsFor(error: unknown): false {
  if (troubleOf(error) === null) console.error(error)
  return false
}
