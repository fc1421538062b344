import type { Command, Dispatch } from '../../../../domain/command.ts'
import { partOf } from '../../../../domain/command.ts'
import type { DeskEvent, PartRef } from '../../../../domain/event.ts'
import type { Problem, Result } from '../../../../domain/problem.ts'
import type { Answer, Unanswered } from './desk-door.ts'
import type { KeptCommand, Outbox } from './outbox.ts'
import { createOwnVersions, type Expected } from './own-versions.ts'
import { stateWithout } from './queue-state.ts'
import type { SaveState } from './save-state.ts'

/** What a queue needs of the world. */
export type QueueParts = {
  /** The article from which the commands are given. */
  readonly articleId: string
  /** Opened when the queue is started. */
  readonly outbox: () => Promise<Outbox>
  readonly send: (dispatch: Dispatch) => Promise<Answer<DeskEvent>>
  /** The version of a part as the desk's events have it. */
  readonly version: (part: PartRef) => number
  readonly newKey: () => string
  /** The moment, as ISO 8601, UTC. */
  readonly now: () => string
  /** Called with every event before its command's promise is kept; the next command waits for it. */
  readonly take: (event: DeskEvent, command: KeptCommand) => Promise<void>
  /** Called with every refusal, likewise; its answer is the command's. `isLate`: its member has gone on since. */
  readonly refuse: (command: KeptCommand, problem: Problem, isLate: boolean) => Promise<Result<DeskEvent>>
  /** What waits for an answer has changed. */
  readonly onWaiting: () => void
  readonly onState: (state: SaveState) => void
  /** Called with what must not have happened; the queue goes on. */
  readonly onFault: (error: unknown) => void
  /** Resolves when the `attempt`th repetition (from 1) may start. */
  readonly pause: (attempt: number) => Promise<void>
}

/** A command on its way. */
export type Given = {
  readonly key: string
  /** What it expects of its part; `null` for one that only adds. */
  readonly expects: Expected | null
  /** The desk's answer. While there is no connection it takes as long as that. */
  readonly answered: Promise<Result<DeskEvent>>
}

/** Sends commands one after another, in the order in which they were given. */
export type CommandQueue = {
  /** `expects` where it is about another version than the one that is known here. */
  readonly give: (command: Command, expects?: Expected) => Given
  /** Takes up what the outbox still holds of this article, before anything else. Doing it twice does nothing. */
  readonly start: () => Promise<void>
  /** What has no answer yet, in order. */
  readonly waiting: () => readonly KeptCommand[]
}

type Entry = {
  readonly kept: KeptCommand
  /** Whether it is on this device by now, so that it outlives the page. */
  readonly isKept: Promise<boolean>
  /** The same as soon as it is known; `null` before. */
  isOnDevice: boolean | null
  readonly keep: (result: Result<DeskEvent>) => void
  isLate: boolean
}

/** A command that an earlier page has left in the outbox. Its promise was that page's. */
function foundEntry(kept: KeptCommand): Entry {
  return { kept, isKept: Promise.resolve(true), isOnDevice: true, keep: () => {}, isLate: true }
}

/**
 * A queue of commands. What a command expects is fixed when it is given: the version that is known, or the key of
 * one's own command on the same part before it. It is put in the outbox before it is sent and taken out when it is
 * answered; one without an answer is repeated with its key until there is one, and everything behind it waits.
 */
export function createCommandQueue(parts: QueueParts): CommandQueue {
  let waiting: readonly Entry[] = []
  let started: Promise<void> | null = null
  let isDraining = false
  /** What came of the last try of the command in front; `null` while none is without an answer. */
  let unanswered: { readonly answer: Unanswered; readonly attempt: number } | null = null
  const own = createOwnVersions(parts.version)

  function give(command: Command, expects?: Expected): Given {
    const key = parts.newKey()
    const part = partOf(command)
    const dispatch: Dispatch = part ? { key, command, expects: expects ?? own.expected(part) } : { key, command }
    if (part) own.sent(part, key)
    const kept: KeptCommand = { articleId: parts.articleId, dispatch, at: parts.now(), refused: null }
    const answered = new Promise<Result<DeskEvent>>((keep) => {
      wait([...waiting, entryOf(kept, keep)])
    })
    tell()
    void start().then(drain)
    return { key, expects: dispatch.expects ?? null, answered }
  }

  function entryOf(kept: KeptCommand, keep: Entry['keep']): Entry {
    const isKept = put(kept)
    const entry: Entry = { kept, isKept, isOnDevice: null, keep, isLate: false }
    void isKept.then((isOnDevice) => {
      entry.isOnDevice = isOnDevice
      if (unanswered) tell()
    })
    return entry
  }

  /** Says how saving goes. What the browser has not yet taken is in this page alone. */
  function tell(): void {
    if (waiting.length === 0) parts.onState('saved')
    else if (!unanswered || waiting.some((entry) => entry.isOnDevice === null)) parts.onState('saving')
    else
      parts.onState(
        stateWithout(
          unanswered.answer,
          unanswered.attempt,
          waiting.every((entry) => entry.isOnDevice),
        ),
      )
  }

  async function put(kept: KeptCommand): Promise<boolean> {
    try {
      const outbox = await parts.outbox()
      await outbox.commands.put(kept)
      return outbox.isDurable
    } catch (error) {
      parts.onFault(error)
      return false
    }
  }

  function wait(entries: readonly Entry[]): void {
    waiting = entries
    parts.onWaiting()
  }

  function start(): Promise<void> {
    started ??= takeUp().catch(parts.onFault)
    return started
  }

  async function takeUp(): Promise<void> {
    const outbox = await parts.outbox()
    const here = new Set(waiting.map(({ kept }) => kept.dispatch.key))
    const left = (await outbox.commands.list(parts.articleId)).filter((c) => !c.refused && !here.has(c.dispatch.key))
    if (left.length === 0) return
    for (const { dispatch } of left) {
      const part = partOf(dispatch.command)
      if (part) own.found(part, dispatch.key)
    }
    wait([...left.map(foundEntry), ...waiting])
    tell()
    void drain()
  }

  async function drain(): Promise<void> {
    if (isDraining) return
    isDraining = true
    for (let head = waiting[0]; head; head = waiting[0]) {
      const result = await delivered(head)
      const told = await settled(head, result)
      wait(waiting.slice(1))
      if (waiting.length === 0) tell()
      head.keep(told)
    }
    isDraining = false
  }

  async function delivered(entry: Entry): Promise<Result<DeskEvent>> {
    await entry.isKept
    for (let attempt = 1; ; attempt++) {
      const answer = await parts.send(entry.kept.dispatch)
      if (answer.answered) {
        if (unanswered) parts.onState('saving')
        unanswered = null
        return answer.result
      }
      entry.isLate = true
      unanswered = { answer, attempt }
      tell()
      await parts.pause(attempt)
    }
  }

  /** Nothing that goes wrong with an answer may stop what is behind it. */
  async function settled({ kept, isLate }: Entry, result: Result<DeskEvent>): Promise<Result<DeskEvent>> {
    own.answered(kept.dispatch, result)
    try {
      if (!result.ok) return await parts.refuse(kept, result.problem, isLate)
      await parts.take(result.value, kept)
      await (await parts.outbox()).commands.remove(kept.dispatch.key)
    } catch (error) {
      parts.onFault(error)
    }
    return result
  }

  return { give, start, waiting: () => waiting.map(({ kept }) => kept) }
}
