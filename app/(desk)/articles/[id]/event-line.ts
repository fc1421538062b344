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

/** A line that starts at `workspace` and calls `onChange` with every later state. */
export function createEventLine(
  first: Workspace,
  door: Pick<Door, 'eventsAfter' | 'workspace'>,
  onChange: (workspace: Workspace) => void,
): EventLine {
  let workspace = first
  let reading: Promise<void> | null = null

  function show(next: Workspace): void {
    if (next === workspace) return
    workspace = next
    onChange(next)
  }

  async function take(event: DeskEvent): Promise<void> {
    const next = applyEvent(workspace, event)
    if (next) return show(next)
    // A reading that began before this event may end without it.
    if (reading) await reading
    await catchUp()
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
    for (const event of answer.result.value) {
      const next = applyEvent(workspace, event)
      if (!next) return readWhole()
      show(next)
    }
  }

  async function readWhole(): Promise<void> {
    const answer = await door.workspace(workspace.article.id)
    if (answer.answered && answer.result.ok && answer.result.value.seq >= workspace.seq) show(answer.result.value)
  }

  return { current: () => workspace, take, catchUp }
}
