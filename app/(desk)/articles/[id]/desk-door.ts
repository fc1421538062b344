import type { Dispatch } from '../../../../domain/command.ts'
import type { DeskEvent } from '../../../../domain/event.ts'
import { fail, ok, type Problem, type Result } from '../../../../domain/problem.ts'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import { askServer, type Answer as ServerAnswer } from '../../../../ui/ask-server.ts'

/** What came of a call: the desk's answer, or the sentence that says why there was none, so that it is worth repeating. */
export type Answer<T> =
  | { readonly answered: true; readonly result: Result<T> }
  | { readonly answered: false; readonly why: string }

/** The calls that keep the workspace alive. Tests give their own. */
export type Door = {
  readonly dispatch: (dispatch: Dispatch) => Promise<Answer<DeskEvent>>
  readonly eventsAfter: (articleId: string, seq: number) => Promise<Answer<readonly DeskEvent[]>>
  readonly workspace: (articleId: string) => Promise<Answer<Workspace>>
}

/** The desk's own server, asked in the name of one member. */
export const deskDoorOf = (member: string): Door => ({
  dispatch: async (dispatch) => {
    const answer = await askServer<{ event: DeskEvent }>('/api/commands', { method: 'POST', json: dispatch, member })
    return told(answer, ({ event }) => event)
  },
  eventsAfter: async (articleId, seq) => {
    const address = `/api/articles/${articleId}/events?after=${seq}`
    return told(await askServer<{ events: readonly DeskEvent[] }>(address), ({ events }) => events)
  },
  workspace: async (articleId) => {
    return told(await askServer<Workspace>(`/api/articles/${articleId}/workspace`), (workspace) => workspace)
  },
})

/** Problems after which the very same request may still succeed. */
const PASSING: ReadonlySet<Problem['type']> = new Set(['unavailable', 'tooSlow', 'notSignedIn'])

function told<T, U>(answer: ServerAnswer<T>, value: (from: T) => U): Answer<U> {
  if (answer.ok) return { answered: true, result: ok(value(answer.value)) }
  if (!answer.problem)
    return { answered: false, why: answer.status === 0 ? words.save.noConnection : words.save.noSense }
  if (PASSING.has(answer.problem.type)) return { answered: false, why: answer.sentence }
  return { answered: true, result: fail(answer.problem) }
}
