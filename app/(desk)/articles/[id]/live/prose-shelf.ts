import { type SaveState, worstOf } from '../save-state.ts'
import { isMadeHere } from './is-made-here.ts'
import { later } from './later.ts'
import { createProseDocument, type ProseDocument } from './prose-document.ts'
import { holdSession, type LiveSession } from './session.ts'

/** The open prose documents of one member on this page. They stay until what was written in them is on disk. */
export type ProseShelf = {
  /** The document of an id, for as long as it is held; the same for everybody who asks. */
  readonly hold: (id: string) => Promise<Held>
  /** Gives up what the desk refused of a document; who asks for it again gets what the desk has. */
  readonly discard: (id: string) => Promise<void>
  /** Sends what an earlier page, or a field that was closed, has left on this device. */
  readonly sendKept: () => Promise<void>
  /** How saving goes for all of them. */
  readonly saveState: () => SaveState
  readonly subscribe: (listener: () => void) => () => void
  /** Puts what was written in the last moment into the outbox, and sends it: the page may be about to go. */
  readonly flush: () => void
  /** Tries again at once what waits. */
  readonly retry: () => void
}

/** A document in use. `release` is called once. */
export type Held = { readonly document: ProseDocument; readonly release: () => void }

type Open = { readonly document: ProseDocument; readonly release: () => void; holders: number; stop: () => void }

/**
 * How long a room stays open after its field was closed, milliseconds. To leave it and to come back at once would
 * cross each other on the way.
 */
const LINGERING_MS = 30_000

const shelves = new WeakMap<LiveSession, ProseShelf>()

/** The shelf of a session; the same each time. */
export function proseShelf(session: LiveSession): ProseShelf {
  const shelf = shelves.get(session) ?? createShelf(session)
  shelves.set(session, shelf)
  return shelf
}

function createShelf(session: LiveSession): ProseShelf {
  const { memberId, socket, outbox } = session
  const open = new Map<string, Open>()
  const listeners = new Set<() => void>()

  function tell(): void {
    for (const listener of listeners) listener()
  }

  function opened(id: string, isNew: boolean): Open {
    const document = createProseDocument({ id, socket, outbox, later, random: Math.random, isNew })
    document.subscribe(tell)
    // As long as one of its documents is open, the socket is.
    const made: Open = { document, release: holdSession(memberId).release, holders: 0, stop: () => {} }
    open.set(id, made)
    return made
  }

  async function hold(id: string): Promise<Held> {
    const isNew = !open.has(id) && (await isMadeHere(await outbox, id))
    const one = open.get(id) ?? opened(id, isNew)
    one.stop()
    one.holders += 1
    return {
      document: one.document,
      release: () => {
        one.holders -= 1
        if (one.holders === 0) linger(id, one)
      },
    }
  }

  /** Closes a document that nobody shows, once the desk has all of it. */
  function linger(id: string, one: Open): void {
    one.stop = later(LINGERING_MS, () => (one.document.isSettled() ? remove(id, one) : linger(id, one)))
  }

  function remove(id: string, one: Open): void {
    if (open.get(id) !== one) return
    open.delete(id)
    one.stop()
    one.document.close()
    one.release()
    tell()
  }

  return {
    hold,
    discard: async (id) => {
      const one = open.get(id)
      await one?.document.discard()
      if (one) remove(id, one)
    },
    sendKept: async () => {
      const { prose } = await outbox
      for (const id of await prose.documents()) (await hold(id)).release()
    },
    saveState: () => worstOf([...open.values()].map(({ document }) => document.state().save)),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    flush: () => {
      for (const { document } of open.values()) document.flush()
    },
    retry: () => {
      for (const { document } of open.values()) document.retry()
    },
  }
}
