import { fail, ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { findClaim } from '../kernel/find.ts'
import { claimChanged } from './change-claim.ts'

/** Retires a claim that appears nowhere any more, or takes it back. Problem: `stillAppears`. */
export const retireClaim: UseCase<'retireClaim'> = async ({ tx, at }, { claimId, retired }) => {
  const claim = await findClaim(tx, claimId)
  if (!claim.ok) return claim
  const count = await tx.annotation.count({ where: { claimId, deletedAt: null } })
  if (retired && count > 0) return fail({ type: 'stillAppears', count })
  return ok(await claimChanged(tx, claim.value, { retiredAt: retired ? at : null }))
}
