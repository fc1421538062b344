import { changed, created } from '../../domain/change.ts'
import { quoteOf } from '../../domain/new-annotation.ts'
import { newClaim } from '../../domain/new-claim.ts'
import { fail, ok } from '../../domain/problem.ts'
import { entityFrom } from '../entities.ts'
import type { UseCase } from '../kernel/decision.ts'
import { articlesOfClaims } from '../kernel/find.ts'
import { findKind } from './change-annotation.ts'

/** Gives an appearance a claim of its own, in its own words and without a verdict: the verdict was the other claim's. */
export const unlinkAppearance: UseCase<'unlinkAppearance'> = async (context, { annotationId, newClaimId }) => {
  const { tx } = context
  const appearance = await findKind(tx, annotationId, 'appearance')
  if (!appearance.ok) return appearance
  if (await tx.claim.findUnique({ where: { id: newClaimId } })) return fail({ type: 'alreadyExists', what: 'claim' })
  const row = await tx.placement.findFirst({ where: { annotationId }, orderBy: { capture: { number: 'desc' } } })
  const quote = row ? quoteOf(entityFrom('placement', row)) : ''
  const made = created('claim', newClaim(context, newClaimId, '', quote))
  return ok({
    changes: [made, changed('annotation', appearance.value, { claimId: newClaimId })],
    subjects: [annotationId, appearance.value.claimId, newClaimId],
    articles: await articlesOfClaims(tx, [appearance.value.claimId]),
  })
}
