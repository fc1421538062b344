import { ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { claimChanged, findOpenClaim } from './change-claim.ts'

/** Leaves a claim out of what readers see, or puts it back. */
export const setLeftOut: UseCase<'setLeftOut'> = async ({ tx }, { claimId, leftOut }) => {
  const claim = await findOpenClaim(tx, claimId)
  return claim.ok ? ok(await claimChanged(tx, claim.value, { leftOut })) : claim
}
