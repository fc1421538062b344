import { changed } from '../../domain/change.ts'
import { ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { articlesOfClaims, findLivingClaim } from '../kernel/find.ts'
import { findKind } from './change-annotation.ts'

/** Makes an appearance one of another claim. The claim it leaves stays until someone retires it. */
export const linkAppearance: UseCase<'linkAppearance'> = async ({ tx }, { annotationId, claimId }) => {
  const appearance = await findKind(tx, annotationId, 'appearance')
  if (!appearance.ok) return appearance
  const claim = await findLivingClaim(tx, claimId)
  if (!claim.ok) return claim
  const claimIds = [appearance.value.claimId, claimId]
  return ok({
    changes: [changed('annotation', appearance.value, { claimId })],
    subjects: [annotationId, ...claimIds],
    articles: await articlesOfClaims(tx, claimIds),
  })
}
