import { ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { findAnnotation, findLivingClaim } from '../kernel/find.ts'
import { annotationChanged } from './change-annotation.ts'

/** Brings a deleted annotation back as it was. Problem: `retired` for a place of a claim that was retired meanwhile. */
export const restoreAnnotation: UseCase<'restoreAnnotation'> = async ({ tx }, { annotationId }) => {
  const annotation = await findAnnotation(tx, annotationId)
  if (!annotation.ok) return annotation
  if (annotation.value.kind === 'appearance') {
    const claim = await findLivingClaim(tx, annotation.value.claimId)
    if (!claim.ok) return claim
  }
  return ok(await annotationChanged(tx, annotation.value, { deletedAt: null }))
}
