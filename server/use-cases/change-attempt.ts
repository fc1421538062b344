import { changed } from '../../domain/change.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { Attempt } from '../../domain/source.ts'
import type { Tx } from '../database.ts'
import { entityFrom } from '../entities.ts'
import type { Decision } from '../kernel/decision.ts'
import { articlesOfClaims } from '../kernel/find.ts'
import { findOpenClaim } from './change-claim.ts'

/** Decides to change fields of an attempt. */
export async function changeAttempt(tx: Tx, attemptId: string, after: Partial<Attempt>): Promise<Result<Decision>> {
  const row = await tx.attempt.findUnique({ where: { id: attemptId } })
  if (!row) return fail({ type: 'notFound', what: 'attempt' })
  const claim = await findOpenClaim(tx, row.claimId)
  if (!claim.ok) return claim
  const changes = [changed('attempt', entityFrom('attempt', row), after)]
  return ok({ changes, subjects: [attemptId, row.claimId], articles: await articlesOfClaims(tx, [row.claimId]) })
}
