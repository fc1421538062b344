import { created } from '../../domain/change.ts'
import { marked, newAppearance } from '../../domain/new-annotation.ts'
import { newClaim } from '../../domain/new-claim.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { findPlace } from './mark-text.ts'

/** Marks words as what an article claims: a claim and its first appearance. An empty text is filled with the words. */
export const claim: UseCase<'claim'> = async (context, command) => {
  const place = await findPlace(context, command)
  if (!place.ok) return place
  if (await context.tx.claim.findUnique({ where: { id: command.claimId } }))
    return fail({ type: 'alreadyExists', what: 'claim' })
  const made = created('claim', newClaim(context, command.claimId, command.text, place.value.quote))
  return ok({
    changes: [made, ...marked(newAppearance(context, command), place.value)],
    subjects: [command.claimId, command.annotationId],
    articles: [command.articleId],
  })
}
