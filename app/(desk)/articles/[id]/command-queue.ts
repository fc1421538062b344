import type { Command, Dispatch } from '../../../../domain/command.ts'
import { partOf } from '../../../../domain/command.ts'
import type { DeskEvent, PartRef } from '../../../../domain/event.ts'
import { partKey } from '../../../../domain/event.ts'
import type { Result } from '../../../../domain/problem.ts'
import type { Answer } from './desk-door.ts'
import type { SaveState } from './save-state.ts'

/** What a queue needs of the world. */
export type QueueParts = {
  readonly send: (dispatch: Dispatch) => Promise<Answer<DeskEvent>>
  /** The version of a part as it is on screen now. */
  readonly version: (part: PartRef) => number
  readonly newKey: () => string
  /** Called with every event before its command's promise is kept; the next command waits for it. */
  readonly take: (event: DeskEvent) => Promise<void>
  readonly onState: (state: SaveState) => void
  /** Resolves when the `attempt`th repetition (from 1) may start. */
  readonly pause: (attempt: number) => Promise<void>
}

/** Sends commands one after another, in the order in which they were given. */
export type CommandQueue = { readonly send: (command: Command) => Promise<Result<DeskEvent>> }

type Entry = { readonly dispatch: Dispatch; readonly keep: (result: Result<DeskEvent>) => void }

/** The last command of one's own on a part; `seq` is `null` until it was answered. */
type Own = { readonly key: string; readonly seq: number | null }

/**
 * A queue of commands. What a command expects is fixed when it is given: the
 * version on screen, or the key of one's own command on the same part that the
 * screen does not show yet. A command without an answer is repeated with its
 * key until there is one, and everything behind it waits.
 */
export function createCommandQueue(parts: QueueParts): CommandQueue {
  const waiting: Entry[] = []
  const own = new Map<string, Own>()

  function send(command: Command): Promise<Result<DeskEvent>> {
    const key = parts.newKey()
    const part = partOf(command)
    const dispatch: Dispatch = part ? { key, command, expects: expected(part) } : { key, command }
    if (part) own.set(partKey(part), { key, seq: null })
    return new Promise((keep) => {
      waiting.push({ dispatch, keep })
      if (waiting.length === 1) void drain()
    })
  }

  function expected(part: PartRef): number | { readonly key: string } {
    const version = parts.version(part)
    const last = own.get(partKey(part))
    return last && (last.seq === null || version < last.seq) ? { key: last.key } : version
  }

  async function drain(): Promise<void> {
    parts.onState('saving')
    for (let head = waiting[0]; head; head = waiting[0]) {
      const result = await delivered(head.dispatch)
      remember(head.dispatch, result)
      if (result.ok) await parts.take(result.value)
      waiting.shift()
      if (waiting.length === 0) parts.onState('saved')
      head.keep(result)
    }
  }

  async function delivered(dispatch: Dispatch): Promise<Result<DeskEvent>> {
    for (let attempt = 1; ; attempt++) {
      const answer = await parts.send(dispatch)
      if (answer.answered) return answer.result
      parts.onState({ failed: answer.why })
      await parts.pause(attempt)
      parts.onState('saving')
    }
  }

  function remember({ key, command }: Dispatch, result: Result<DeskEvent>): void {
    const part = partOf(command)
    if (!part || own.get(partKey(part))?.key !== key) return
    if (result.ok) own.set(partKey(part), { key, seq: result.value.seq })
    else own.delete(partKey(part))
  }

  return { send }
}
