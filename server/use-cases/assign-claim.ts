import { roleMay } from '../../domain/permissions.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { findMember } from '../kernel/find-member.ts'
import { claimChanged, findOpenClaim } from './change-claim.ts'

/** Makes a claim a member's work, or nobody's (`null`). Problem: `notAssignable` for who may not work on claims. */
export const assignClaim: UseCase<'assignClaim'> = async ({ tx }, { claimId, memberId }) => {
  const claim = await findOpenClaim(tx, claimId)
  if (!claim.ok) return claim
  if (memberId !== null) {
    const member = await findMember(tx, memberId)
    if (!member.ok || !roleMay(member.value.role, 'markReady')) return fail({ type: 'notAssignable' })
  }
  return ok(await claimChanged(tx, claim.value, { assigneeId: memberId }))
}
