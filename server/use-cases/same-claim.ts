import { ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { articlesOfClaims, findLivingClaim } from '../kernel/find.ts'
import { findPlace, marked, newAnnotation } from './mark-text.ts'

/** Marks words as a further appearance of a claim, in whatever article. */
export const sameClaim: UseCase<'sameClaim'> = async (context, command) => {
  const place = await findPlace(context, command)
  if (!place.ok) return place
  const claim = await findLivingClaim(context.tx, command.claimId)
  if (!claim.ok) return claim
  const appearance = {
    ...newAnnotation(context, command),
    kind: 'appearance',
    claimId: command.claimId,
    stance: command.stance ?? 'asserts',
    speakers: [],
  } as const
  const elsewhere = await articlesOfClaims(context.tx, [command.claimId])
  return ok({
    changes: marked(appearance, place.value),
    subjects: [command.claimId, command.annotationId],
    articles: [command.articleId, ...elsewhere],
  })
}
