import { created } from '../../domain/change.ts'
import { isPartialDate } from '../../domain/date.ts'
import { newAttempt } from '../../domain/new-citation.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { articlesOfClaims } from '../kernel/find.ts'
import { findOpenClaim } from './change-claim.ts'

/** Records a search or a contact. Problems: `badDate`, `alreadyExists`. */
export const recordAttempt: UseCase<'recordAttempt'> = async (context, command) => {
  const { attemptId, claimId, date } = command
  const claim = await findOpenClaim(context.tx, claimId)
  if (!claim.ok) return claim
  if (!isPartialDate(date)) return fail({ type: 'badDate', value: date })
  if (await context.tx.attempt.findUnique({ where: { id: attemptId } }))
    return fail({ type: 'alreadyExists', what: 'attempt' })
  return ok({
    changes: [created('attempt', newAttempt(context, command))],
    subjects: [attemptId, claimId],
    articles: await articlesOfClaims(context.tx, [claimId]),
  })
}
