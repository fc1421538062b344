import { fail, ok } from '../../domain/problem.ts'
import { entityFrom } from '../entities.ts'
import type { UseCase } from '../kernel/decision.ts'
import { changed, created } from '../kernel/decision.ts'
import { articlesOfClaims } from '../kernel/find.ts'
import { findKind } from './change-annotation.ts'
import { newClaim } from './new-claim.ts'

/** Gives an appearance a claim of its own, in its own words and without a verdict: the verdict was the other claim's. */
export const unlinkAppearance: UseCase<'unlinkAppearance'> = async (context, { annotationId, newClaimId }) => {
  const { tx } = context
  const appearance = await findKind(tx, annotationId, 'appearance')
  if (!appearance.ok) return appearance
  if (await tx.claim.findUnique({ where: { id: newClaimId } })) return fail({ type: 'alreadyExists', what: 'claim' })
  const row = await tx.placement.findFirst({ where: { annotationId }, orderBy: { capture: { number: 'desc' } } })
  const quote = row
    ? entityFrom('placement', row)
        .selectors.map((s) => s.exact.replaceAll('\n', ' '))
        .join(' … ')
    : ''
  const made = created('claim', newClaim(context, newClaimId, '', quote))
  return ok({
    changes: [made, changed('annotation', appearance.value, { claimId: newClaimId })],
    subjects: [annotationId, appearance.value.claimId, newClaimId],
    articles: await articlesOfClaims(tx, [appearance.value.claimId]),
  })
}
