import type { Claim } from '../../domain/claim.ts'
import { isPartialDate } from '../../domain/date.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { claimChanged, findOpenClaim } from './change-claim.ts'

/** Sets one line of a claim: how it is read, when it was said, judged as known when, in short. Problem: `badDate`. */
export const setClaimField: UseCase<'setClaimField'> = async ({ tx }, { claimId, field, value }) => {
  const claim = await findOpenClaim(tx, claimId)
  if (!claim.ok) return claim
  const isDate = field === 'saidWhen' || field === 'knownWhen'
  if (isDate && value !== '' && !isPartialDate(value)) return fail({ type: 'badDate', value })
  const after: Partial<Claim> = { [field]: value }
  return ok(await claimChanged(tx, claim.value, after))
}
