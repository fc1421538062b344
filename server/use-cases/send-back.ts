import { fail, ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { claimChanged, findOpenClaim } from './change-claim.ts'

/** Sends a claim back to who works on it, with the reason. Problem: `invalid` without one. */
export const sendBack: UseCase<'sendBack'> = async ({ tx, actor, at }, { claimId, reason }) => {
  const claim = await findOpenClaim(tx, claimId)
  if (!claim.ok) return claim
  const statusReason = reason.trim()
  if (statusReason === '') return fail({ type: 'invalid', issues: [{ path: 'reason', message: 'must not be empty' }] })
  return ok(
    await claimChanged(tx, claim.value, { status: 'sentBack', statusReason, statusBy: actor.memberId, statusAt: at }),
  )
}
