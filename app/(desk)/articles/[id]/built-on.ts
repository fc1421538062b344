import type { Change } from '../../../../domain/event.ts'
import type { Workspace } from '../../../../domain/workspace.ts'

/** Who asks: a member, and the seqs of the events that are their own on this page. */
export type Asker = { readonly memberId: string; readonly seqs: ReadonlySet<number> }

/**
 * Whether somebody else has worked on a thing that `changes` made: to take the thing away would take their work out of
 * sight. For fields that were changed the desk itself compares versions.
 */
export function isBuiltOn(workspace: Workspace, changes: readonly Change[], asker: Asker): boolean {
  return changes.some((change) => {
    if (!('created' in change)) return false
    return (
      hasForeignPart(workspace, change.id, asker) ||
      (change.entity === 'claim' && hasForeign(workspace, change.id, asker))
    )
  })
}

function hasForeignPart(workspace: Workspace, id: string, { seqs }: Asker): boolean {
  return Object.entries(workspace.versions).some(([part, seq]) => part.startsWith(`${id} `) && !seqs.has(seq))
}

/** Whether the claim has sources, attempts, queries or places that somebody else gave it. */
function hasForeign(workspace: Workspace, claimId: string, { memberId }: Asker): boolean {
  const { annotation, citation, attempt, query, elsewhere } = workspace
  const places = Object.values(annotation).filter((a) => a.kind === 'appearance' && a.deletedAt === null)
  const evidence = [...Object.values(citation), ...Object.values(attempt)].filter((one) => one.removedAt === null)
  const all = [...places, ...evidence]
  const isTheirs = (one: (typeof all)[number]) =>
    'claimId' in one && one.claimId === claimId && one.createdBy !== memberId
  const isAsked = Object.values(query).some(
    (one) => one.claimId === claimId && one.withdrawnAt === null && one.askedBy !== memberId,
  )
  return all.some(isTheirs) || isAsked || (elsewhere[claimId] ?? 0) > 0
}
