import { ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { claimChanged, findOpenClaim } from './change-claim.ts'

/** Says what kind of fact a claim is, or that nobody has said (`null`). */
export const setFactKind: UseCase<'setFactKind'> = async ({ tx }, { claimId, factKind }) => {
  const claim = await findOpenClaim(tx, claimId)
  return claim.ok ? ok(await claimChanged(tx, claim.value, { factKind })) : claim
}
