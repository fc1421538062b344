import { ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { claimChanged, findOpenClaim } from './change-claim.ts'

/** Says that the work on a claim is done, or opens it again. The reason of a claim that was sent back is answered by either. */
export const markReady: UseCase<'markReady'> = async ({ tx, actor, at }, { claimId, ready }) => {
  const claim = await findOpenClaim(tx, claimId)
  if (!claim.ok) return claim
  const status = ready ? 'ready' : 'open'
  return ok(await claimChanged(tx, claim.value, { status, statusReason: '', statusBy: actor.memberId, statusAt: at }))
}
