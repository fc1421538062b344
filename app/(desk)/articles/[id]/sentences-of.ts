import { type CheckedSentence, checkedSentences } from '../../../../domain/sentence-state.ts'
import type { Workspace } from '../../../../domain/workspace.ts'

/** A workspace never changes: another one is made. */
const known = new WeakMap<Workspace, readonly CheckedSentence[]>()

/** The sentences of a workspace with their states, worked out once for all who show them. */
export function sentencesOf(workspace: Workspace): readonly CheckedSentence[] {
  const found = known.get(workspace) ?? checkedSentences(workspace)
  known.set(workspace, found)
  return found
}
