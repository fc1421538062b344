import { changed } from '../../domain/change.ts'
import { fail, ok } from '../../domain/problem.ts'
import { annotationFrom, entityFrom } from '../entities.ts'
import type { UseCase } from '../kernel/decision.ts'
import { articlesOfClaims, findLivingClaim } from '../kernel/find.ts'
import { findOpenClaim } from './change-claim.ts'

/**
 * Makes two claims one: the first one's appearances, citations, attempts and queries go
 * to the second, which keeps its own text, verdict and explanation; the first is
 * retired with its own, to be read on its page.
 */
export const mergeClaims: UseCase<'mergeClaims'> = async ({ tx, at }, { claimId, intoClaimId }) => {
  if (claimId === intoClaimId)
    return fail({ type: 'invalid', issues: [{ path: 'intoClaimId', message: 'a claim cannot be merged with itself' }] })
  const claim = await findOpenClaim(tx, claimId)
  if (!claim.ok) return claim
  const into = await findLivingClaim(tx, intoClaimId)
  if (!into.ok) return into
  const appearances = await tx.annotation.findMany({ where: { claimId } })
  const citations = await tx.citation.findMany({ where: { claimId } })
  const attempts = await tx.attempt.findMany({ where: { claimId } })
  const queries = await tx.query.findMany({ where: { claimId } })
  const moved = { claimId: intoClaimId }
  return ok({
    changes: [
      ...appearances.map((row) => changed('annotation', annotationFrom(row), moved)),
      ...citations.map((row) => changed('citation', entityFrom('citation', row), moved)),
      ...attempts.map((row) => changed('attempt', entityFrom('attempt', row), moved)),
      ...queries.map((row) => changed('query', entityFrom('query', row), moved)),
      changed('claim', claim.value, { retiredAt: at }),
    ],
    subjects: [claimId, intoClaimId, ...citations.map((c) => c.sourceId)],
    articles: await articlesOfClaims(tx, [claimId, intoClaimId]),
  })
}
