import type { Dispatch } from '../domain/command.ts'
import type { DeskEvent } from '../domain/event.ts'
import type { Actor } from '../domain/member.ts'
import type { Result } from '../domain/problem.ts'
import { ok } from '../domain/problem.ts'
import type { Database } from './database.ts'
import type { LogFollower } from './follow-log.ts'
import { followLog } from './follow-log.ts'
import type { Hints } from './hints.ts'
import { NO_HINTS } from './hints.ts'
import { dispatchCommand } from './kernel/dispatch.ts'

/** The one way of a change, and who hears of it. */
export type Dispatching = {
  readonly dispatch: (actor: Actor, dispatch: Dispatch) => Promise<Result<DeskEvent>>
  /** Events of every process of the desk; answers what ends the subscription. See `followLog`. */
  readonly subscribe: LogFollower['subscribe']
  /** Takes an event that was recorded outside of `dispatch`, after its commit. */
  readonly tell: LogFollower['committed']
  readonly close: () => void
}

/**
 * Opens the dispatch of this process. Commands of one process go one after the other: they would wait for the head of
 * the log anyway, and while they wait here they hold no connection. Throws where the database does not answer.
 */
export async function openDispatch(db: Database, hints: Hints = NO_HINTS): Promise<Dispatching> {
  const log = await followLog(db, hints)
  let last: Promise<unknown> = Promise.resolve()

  const carryOut = async (actor: Actor, dispatch: Dispatch): Promise<Result<DeskEvent>> => {
    const done = await dispatchCommand(db, actor, dispatch, new Date())
    if (done.ok) {
      // Also one that was repeated: when it was carried out first, its answer may have been lost, and with it the news.
      log.committed(done.value.event)
      return ok(done.value.event)
    }
    if (done.problem.type === 'unavailable' || done.problem.type === 'tooSlow') log.look()
    return done
  }
  return {
    dispatch: (actor, dispatch) => {
      const mine = last.then(() => carryOut(actor, dispatch))
      last = mine.catch(() => undefined) // who sent it hears of the failure; the next one goes on
      return mine
    },
    subscribe: log.subscribe,
    tell: log.committed,
    close: log.close,
  }
}
