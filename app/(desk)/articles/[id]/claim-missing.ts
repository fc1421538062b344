import { type Missing, missingOf } from '../../../../domain/readiness.ts'
import type { NumberedClaim } from '../../../../domain/reading-order.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import { attemptsOfClaim, citationsOfClaim } from './of-claim.ts'

/** What is still missing from a claim, beside its explanation. */
export function missingOfClaim(workspace: Workspace, { claim, appearances }: NumberedClaim): Missing[] {
  const stands = (one: { readonly removedAt: string | null }) => one.removedAt === null
  return missingOf({
    claim,
    appearances,
    citations: citationsOfClaim(workspace.citation, claim.id).filter(stands),
    sources: workspace.source,
    attempts: attemptsOfClaim(workspace.attempt, claim.id).filter(stands),
    checking: workspace.article.checking,
  })
}
