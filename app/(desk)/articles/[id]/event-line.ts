import type { DeskEvent } from '../../../../domain/event.ts'
import { applyEvent, type Workspace } from '../../../../domain/workspace.ts'
import type { Door } from './desk-door.ts'

/** One article's line of events as this page has it. */
export type EventLine = {
  readonly current: () => Workspace
  /** Applies an event; where others are missing before it, reads those first. */
  readonly take: (event: DeskEvent) => Promise<void>
  /** Reads and applies what happened since. Without a connection it changes nothing; the next call tries again. */
  readonly catchUp: () => Promise<void>
}

/** What a line needs of the world. */
export type LineParts = {
  readonly door: Pick<Door, 'eventsAfter' | 'workspace'>
  /** Called with every later state, and with the event that led to it; `null` where the whole was read. */
  readonly onChange: (workspace: Workspace, event: DeskEvent | null) => void
}

/** A line that starts at `first`. */
export function createEventLine(first: Workspace, { door, onChange }: LineParts): EventLine {
  let workspace = first
  let reading: Promise<void> | null = null

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

  async function read(): Promise<void> {
    const answer = await door.eventsAfter(workspace.article.id, workspace.seq)
    if (!answer.answered || !answer.result.ok) return
    for (const event of answer.result.value) if (!applied(event)) return readWhole()
  }

  async function readWhole(): Promise<void> {
    const answer = await door.workspace(workspace.article.id)
    if (answer.answered && answer.result.ok && answer.result.value.seq >= workspace.seq) show(answer.result.value, null)
  }

  return { current: () => workspace, take, catchUp }
}
