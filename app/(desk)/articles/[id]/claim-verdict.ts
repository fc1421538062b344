import type { Claim } from '../../../../domain/claim.ts'
import { type Verdict, verdictOf } from '../../../../domain/scale.ts'
import type { Workspace } from '../../../../domain/workspace.ts'

/** The verdict of a claim in the version of the scale that it was given in; `null` while there is none. */
export function verdictOfClaim(workspace: Pick<Workspace, 'scales'>, claim: Claim): Verdict | null {
  const scale = claim.scaleVersionId === null ? undefined : workspace.scales[claim.scaleVersionId]
  return scale && claim.verdictKey !== null ? verdictOf(scale, claim.verdictKey) : null
}
