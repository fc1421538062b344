import { type Missing, missingOf } from '../../../../domain/readiness.ts'
import type { NumberedClaim } from '../../../../domain/reading-order.ts'
import type { Workspace } from '../../../../domain/workspace.ts'

/** What is still missing from a claim, as far as the workspace knows: it does not hold the explanations. */
export function missingOfClaim(workspace: Workspace, { claim, appearances }: NumberedClaim): Missing[] {
  const stands = (one: { readonly claimId: string; readonly removedAt: string | null }) =>
    one.claimId === claim.id && one.removedAt === null
  return missingOf({
    claim,
    appearances,
    citations: Object.values(workspace.citation).filter(stands),
    sources: workspace.source,
    attempts: Object.values(workspace.attempt).filter(stands),
    checking: workspace.article.checking,
    explanationBlank: null,
  })
}
