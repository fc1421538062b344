import type { Dispatch } from '../../../../domain/command.ts'
import type { DeskEvent } from '../../../../domain/event.ts'
import { fail, ok, type Problem, type Result } from '../../../../domain/problem.ts'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import { askServer, type Answer as ServerAnswer } from '../../../../ui/ask-server.ts'
import { createPatience } from './patience.ts'

/** What came of a call: the desk's answer, or the sentence that says why there was none, so that it is worth repeating. */
export type Answer<T> = { readonly answered: true; readonly result: Result<T> } | Unanswered

/** A call without an answer: nothing could be reached, the desk is in trouble, or it does not know the member any more. */
export type Unanswered = {
  readonly answered: false
  readonly cause: 'connection' | 'trouble' | 'member'
  readonly why: string
}

/** The calls that keep the workspace alive. Tests give their own. */
export type Door = {
  readonly dispatch: (dispatch: Dispatch) => Promise<Answer<DeskEvent>>
  readonly eventsAfter: (articleId: string, seq: number) => Promise<Answer<readonly DeskEvent[]>>
  readonly workspace: (articleId: string) => Promise<Answer<Workspace>>
}

/** What is said of a command that only ever meets answers that are not the desk's. */
const UNREAD: Problem = { type: 'invalid', issues: [{ path: '', message: words.save.unread }] }

/** The desk's own server, asked in the name of one member. `ask` is how. */
export function deskDoorOf(member: string, ask: typeof askServer = askServer): Door {
  const isUnreadable = createPatience(async () => (await ask<unknown>('/api/health')).ok)
  return {
    dispatch: async (dispatch) => {
      const answer = await ask<{ event: DeskEvent }>('/api/commands', { method: 'POST', json: dispatch, member })
      if (await isUnreadable(dispatch.key, answer)) return { answered: true, result: fail(UNREAD) }
      return told(answer, ({ event }) => event)
    },
    eventsAfter: async (articleId, seq) => {
      const address = `/api/articles/${articleId}/events?after=${seq}`
      return told(await ask<{ events: readonly DeskEvent[] }>(address), ({ events }) => events)
    },
    workspace: async (articleId) => {
      return told(await ask<Workspace>(`/api/articles/${articleId}/workspace`), (workspace) => workspace)
    },
  }
}

/** Problems after which the very same request may still succeed, and what they come from. */
const PASSING: Readonly<Partial<Record<Problem['type'], Unanswered['cause']>>> = {
  unavailable: 'trouble',
  tooSlow: 'trouble',
  notSignedIn: 'member',
}

function told<T, U>(answer: ServerAnswer<T>, value: (from: T) => U): Answer<U> {
  if (answer.ok) return { answered: true, result: ok(value(answer.value)) }
  const { problem, status, sentence } = answer
  if (!problem && status === 0) return { answered: false, cause: 'connection', why: words.save.noConnection }
  if (!problem) return { answered: false, cause: 'trouble', why: words.save.noSense }
  const cause = PASSING[problem.type]
  return cause ? { answered: false, cause, why: sentence } : { answered: true, result: fail(problem) }
}
