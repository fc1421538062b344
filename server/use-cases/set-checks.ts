import { ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { claimChanged, findOpenClaim } from './change-claim.ts'

/** Says whether it is checked that the claim is true or that it was said. */
export const setChecks: UseCase<'setChecks'> = async ({ tx }, { claimId, checks }) => {
  const claim = await findOpenClaim(tx, claimId)
  return claim.ok ? ok(await claimChanged(tx, claim.value, { checks })) : claim
}
