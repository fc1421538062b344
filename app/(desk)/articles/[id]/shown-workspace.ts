import type { Command } from '../../../../domain/command.ts'
import type { Change } from '../../../../domain/event.ts'
import { predict } from '../../../../domain/predict.ts'
import { type Workspace, withChanges } from '../../../../domain/workspace.ts'
import type { KeptCommand } from './outbox.ts'

/** `confirmed`, which the desk's events made, with what this member has done since on top of it, in order. */
export function shownWorkspace(confirmed: Workspace, waiting: readonly KeptCommand[], memberId: string): Workspace {
  return waiting.reduce((workspace, kept) => {
    const changes = predicted(workspace, kept, memberId)
    return (changes && withChanges(workspace, changes)) ?? workspace
  }, confirmed)
}

/** What a command changes as far as it can be known here; `null` where it cannot. */
export function predicted(
  workspace: Workspace,
  { dispatch, at }: Pick<KeptCommand, 'dispatch' | 'at'>,
  memberId: string,
): readonly Change[] | null {
  return predict(workspace, dispatch.command, { actor: { memberId }, at })
}

/** Whether `command` would change nothing: what it asks for is so already, whoever did it. */
export function isSoAlready(workspace: Workspace, command: Command): boolean {
  const changes = predict(workspace, command, { actor: { memberId: '' }, at: '' })
  return changes?.every((change) => 'after' in change && isSame(change.before, change.after)) ?? false
}

/** Whether both sides hold the same values; a moment is the same as any other moment. */
function isSame(before: object, after: object): boolean {
  return JSON.stringify(before, momentless) === JSON.stringify(after, momentless)
}

const MOMENTS = ['deletedAt', 'removedAt', 'retiredAt', 'archivedAt', 'statusAt']

function momentless(key: string, value: unknown): unknown {
  if (key === 'statusBy' || key === 'verdictCaptureIds' || key === 'decidedBy') return undefined
  return MOMENTS.includes(key) ? value !== null : value
}
