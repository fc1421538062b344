import type { By } from './change.ts'
import { changed, created } from './change.ts'
import type { CommandOf } from './command.ts'
import { isPartialDate } from './date.ts'
import type { Change } from './event.ts'
import { newAttempt, newCitation, newSource } from './new-citation.ts'
import type { Attempt, Citation, Source } from './source.ts'
import { sourceFault, sourceFieldSet } from './source-field.ts'
import type { Workspace } from './workspace.ts'

/** What the commands about sources, and about what was tried, would change in a workspace. */
export const PREDICTED_EVIDENCE = {
  cite: (workspace: Workspace, command: CommandOf<'cite'>, by: By) => {
    const { source, citationId, claimId } = command
    if (!workspace.claim[claimId] || workspace.citation[citationId]) return null
    const cited = (sourceId: string) => created('citation', newCitation(by, command, sourceId))
    if ('existingId' in source) return workspace.source[source.existingId] ? [cited(source.existingId)] : null
    const made = newSource(by, source)
    return sourceFault(made) || workspace.source[made.id] ? null : [created('source', made), cited(made.id)]
  },
  setCitationStance: (workspace: Workspace, { citationId, stance }: CommandOf<'setCitationStance'>) =>
    setCitation(workspace, citationId, { stance }),
  setCitationField: (workspace: Workspace, { citationId, field, value }: CommandOf<'setCitationField'>) =>
    setCitation(workspace, citationId, { [field]: value }),
  removeCitation: (workspace: Workspace, { citationId, removed }: CommandOf<'removeCitation'>, { at }: By) =>
    setCitation(workspace, citationId, { removedAt: removed ? at : null }),
  setSourceField: (workspace: Workspace, { sourceId, field, value }: CommandOf<'setSourceField'>) =>
    setSource(workspace, sourceId, sourceFieldSet(field, value)),
  setConfidential: (workspace: Workspace, { sourceId, confidential }: CommandOf<'setConfidential'>) =>
    setSource(workspace, sourceId, { confidential }),
  recordAttempt: (workspace: Workspace, command: CommandOf<'recordAttempt'>, by: By) => {
    const { attemptId, claimId, date } = command
    if (!workspace.claim[claimId] || workspace.attempt[attemptId] || !isPartialDate(date)) return null
    return [created('attempt', newAttempt(by, command))]
  },
  setAttempt: (workspace: Workspace, { attemptId, kind, date, channel, outcome }: CommandOf<'setAttempt'>) =>
    isPartialDate(date) ? setAttempt(workspace, attemptId, { kind, date, channel, outcome }) : null,
  removeAttempt: (workspace: Workspace, { attemptId, removed }: CommandOf<'removeAttempt'>, { at }: By) =>
    setAttempt(workspace, attemptId, { removedAt: removed ? at : null }),
}

function setCitation(workspace: Workspace, id: string, after: Partial<Citation>): Change[] | null {
  const before = workspace.citation[id]
  return before ? [changed('citation', before, after)] : null
}

function setSource(workspace: Workspace, id: string, after: Partial<Source>): Change[] | null {
  const before = workspace.source[id]
  return before && !sourceFault({ ...before, ...after }) ? [changed('source', before, after)] : null
}

function setAttempt(workspace: Workspace, id: string, after: Partial<Attempt>): Change[] | null {
  const before = workspace.attempt[id]
  return before ? [changed('attempt', before, after)] : null
}
