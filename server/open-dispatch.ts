import type { Dispatch } from '../domain/command.ts'
import type { DeskEvent } from '../domain/event.ts'
import type { Actor } from '../domain/member.ts'
import type { Result } from '../domain/problem.ts'
import { ok } from '../domain/problem.ts'
import type { Database } from './database.ts'
import { dispatchCommand } from './kernel/dispatch.ts'

/** Called with every event after its commit, in the order of the log. A listener must not throw. */
export type Listener = (event: DeskEvent) => void

/** The one way of a change, and who hears of it. */
export type Dispatching = {
  readonly dispatch: (actor: Actor, dispatch: Dispatch) => Promise<Result<DeskEvent>>
  /** Answers what ends the subscription. */
  readonly subscribe: (listener: Listener) => () => void
}

/**
 * Opens the dispatch of this process. Commands of one process go one after the
 * other: they would wait for the head of the log anyway, and so their events are
 * told in its order.
 */
export function openDispatch(db: Database): Dispatching {
  const listeners = new Set<Listener>()
  let last: Promise<unknown> = Promise.resolve()

  const carryOut = async (actor: Actor, dispatch: Dispatch): Promise<Result<DeskEvent>> => {
    const done = await dispatchCommand(db, actor, dispatch, new Date())
    if (!done.ok) return done
    if (!done.value.repeated) for (const listener of listeners) listener(done.value.event)
    return ok(done.value.event)
  }
  return {
    dispatch: (actor, dispatch) => {
      const mine = last.then(() => carryOut(actor, dispatch))
      last = mine.catch(() => undefined) // who sent it hears of the failure; the next one goes on
      return mine
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
