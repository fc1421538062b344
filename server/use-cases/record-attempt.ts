import { isPartialDate } from '../../domain/date.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { created } from '../kernel/decision.ts'
import { articlesOfClaims } from '../kernel/find.ts'
import { findOpenClaim } from './change-claim.ts'

/** Records a search or a contact. Problems: `badDate`, `alreadyExists`. */
export const recordAttempt: UseCase<'recordAttempt'> = async (
  { tx, actor, at },
  { attemptId, claimId, kind, date, channel, outcome },
) => {
  const claim = await findOpenClaim(tx, claimId)
  if (!claim.ok) return claim
  if (!isPartialDate(date)) return fail({ type: 'badDate', value: date })
  if (await tx.attempt.findUnique({ where: { id: attemptId } })) return fail({ type: 'alreadyExists', what: 'attempt' })
  const attempt = {
    id: attemptId,
    claimId,
    kind,
    date,
    channel,
    outcome,
    createdAt: at,
    createdBy: actor.memberId,
    removedAt: null,
  }
  return ok({
    changes: [created('attempt', attempt)],
    subjects: [attemptId, claimId],
    articles: await articlesOfClaims(tx, [claimId]),
  })
}
