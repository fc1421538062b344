import { fail, ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { claimChanged, findOpenClaim } from './change-claim.ts'

/** Says what is claimed, in the article's words or in ours. */
export const setClaimText: UseCase<'setClaimText'> = async ({ tx }, { claimId, text, wording }) => {
  const claim = await findOpenClaim(tx, claimId)
  if (!claim.ok) return claim
  if (text.trim() === '')
    return fail({ type: 'invalid', issues: [{ path: 'text', message: 'a claim has to say something' }] })
  return ok(await claimChanged(tx, claim.value, { text: text.trim(), wording }))
}
