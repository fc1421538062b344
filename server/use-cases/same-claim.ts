import { marked, newAppearance } from '../../domain/new-annotation.ts'
import { ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { articlesOfClaims, findLivingClaim } from '../kernel/find.ts'
import { findPlace } from './mark-text.ts'

/** Marks words as a further appearance of a claim, in whatever article. */
export const sameClaim: UseCase<'sameClaim'> = async (context, command) => {
  const place = await findPlace(context, command)
  if (!place.ok) return place
  const claim = await findLivingClaim(context.tx, command.claimId)
  if (!claim.ok) return claim
  const elsewhere = await articlesOfClaims(context.tx, [command.claimId])
  return ok({
    changes: marked(newAppearance(context, command), place.value),
    subjects: [command.claimId, command.annotationId],
    articles: [command.articleId, ...elsewhere],
  })
}
