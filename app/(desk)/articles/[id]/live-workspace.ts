import type { Command } from '../../../../domain/command.ts'
import type { DeskEvent } from '../../../../domain/event.ts'
import type { Result } from '../../../../domain/problem.ts'
import { versionOf, type Workspace } from '../../../../domain/workspace.ts'
import { createCommandQueue } from './command-queue.ts'
import type { Door } from './desk-door.ts'
import { createEventLine } from './event-line.ts'
import type { RetryPause } from './retry-pause.ts'
import { type SaveState, worstOf } from './save-state.ts'

/** What is on screen: the workspace and whether all of it is on disk. */
export type LiveState = { readonly workspace: Workspace; readonly saveState: SaveState }

/** The workspace on one page: state, commands out, events in. */
export type LiveWorkspace = {
  readonly state: () => LiveState
  readonly subscribe: (listener: () => void) => () => void
  readonly send: (command: Command) => Promise<Result<DeskEvent>>
  readonly catchUp: () => Promise<void>
  readonly reportSave: (name: string, state: SaveState) => void
}

/** What it needs of the world. */
export type LiveParts = { readonly door: Door; readonly newKey: () => string; readonly pause: RetryPause['pause'] }

/** The name under which the queue of commands reports; every other name is a caller's. */
const COMMANDS = 'commands'

/** A live workspace that starts at `first`. */
export function createLiveWorkspace(first: Workspace, { door, newKey, pause }: LiveParts): LiveWorkspace {
  const listeners = new Set<() => void>()
  const saving = new Map<string, SaveState>()
  let state: LiveState = { workspace: first, saveState: 'saved' }

  function change(next: Partial<LiveState>): void {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }

  function reportSave(name: string, one: SaveState): void {
    if (one === 'saved') saving.delete(name)
    else saving.set(name, one)
    const saveState = worstOf([...saving.values()])
    if (saveState !== state.saveState) change({ saveState })
  }

  const line = createEventLine(first, door, (workspace) => change({ workspace }))
  const queue = createCommandQueue({
    send: door.dispatch,
    version: ({ subject, part }) => versionOf(line.current(), subject, part),
    newKey,
    take: line.take,
    onState: (one) => reportSave(COMMANDS, one),
    pause,
  })

  async function send(command: Command): Promise<Result<DeskEvent>> {
    const result = await queue.send(command)
    // The refusal says that someone was quicker: show what they did before it is read.
    if (!result.ok && result.problem.type === 'stale') await line.catchUp()
    return result
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send,
    catchUp: line.catchUp,
    reportSave,
  }
}
