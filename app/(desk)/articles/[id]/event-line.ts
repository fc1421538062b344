import type { DeskEvent } from '../../../../domain/event.ts'
import { applyEvent, type Workspace } from '../../../../domain/workspace.ts'
import type { Door, Unanswered } from './desk-door.ts'

/** One article's line of events as this page has it. */
export type EventLine = {
  readonly current: () => Workspace
  /** Applies an event; where others are missing before it, reads those first. */
  readonly take: (event: DeskEvent) => Promise<void>
  /** Reads and applies all that happened since. One without an answer changes nothing, and is repeated after a pause. */
  readonly catchUp: () => Promise<void>
}

/** What a line needs of the world. */
export type LineParts = {
  readonly door: Pick<Door, 'eventsAfter' | 'workspace'>
  /** Called with every later state, and with the event that led to it; `null` where the whole was read. */
  readonly onChange: (workspace: Workspace, event: DeskEvent | null) => void
  /** Resolves when the `attempt`th repetition (from 1) may start. Without it only the next call tries again. */
  readonly pause?: (attempt: number) => Promise<void>
}

/** A line that starts at `first`. */
export function createEventLine(first: Workspace, { door, onChange, pause }: LineParts): EventLine {
  let workspace = first
  let reading: Promise<void> | null = null
  let attempts = 0
  let isPausing = false

  function show(next: Workspace, event: DeskEvent | null): void {
    if (next === workspace) return
    workspace = next
    onChange(next, event)
  }

  /** False where the event cannot be applied to what is here. */
  function applied(event: DeskEvent): boolean {
    const next = applyEvent(workspace, event)
    if (next) show(next, event)
    return next !== null
  }

  async function take(event: DeskEvent): Promise<void> {
    if (applied(event)) return
    // A reading that began before this event may end without it.
    if (reading) await reading
    if (!applied(event)) await catchUp()
  }

  function catchUp(): Promise<void> {
    reading ??= read().finally(() => {
      reading = null
    })
    return reading
  }

  /** Page by page: the desk tells only so many events at once, and an empty page is the end. */
  async function read(): Promise<void> {
    for (let before = -1; before < workspace.seq; ) {
      before = workspace.seq
      const answer = await door.eventsAfter(workspace.article.id, before)
      if (!answer.answered) return again(answer)
      attempts = 0
      if (!answer.result.ok || answer.result.value.length === 0) return
      for (const event of answer.result.value) if (!applied(event)) return readWhole()
    }
  }

  /** Nobody has to wait for the repetition. Who is signed out has to sign in before it helps. */
  function again({ cause }: Unanswered): void {
    if (!pause || isPausing || cause === 'member') return
    isPausing = true
    attempts += 1
    void pause(attempts)
      .then(() => reading)
      .then(() => {
        isPausing = false
        return catchUp()
      })
  }

  async function readWhole(): Promise<void> {
    const answer = await door.workspace(workspace.article.id)
    if (!answer.answered) again(answer)
    if (answer.answered && answer.result.ok && answer.result.value.seq >= workspace.seq) show(answer.result.value, null)
  }

  return { current: () => workspace, take, catchUp }
}
