import { fail, ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { created } from '../kernel/decision.ts'
import { findPlace, marked, newAnnotation } from './mark-text.ts'
import { newClaim } from './new-claim.ts'

/** Marks words as what an article claims: a claim and its first appearance. An empty text is filled with the words. */
export const claim: UseCase<'claim'> = async (context, command) => {
  const place = await findPlace(context, command)
  if (!place.ok) return place
  if (await context.tx.claim.findUnique({ where: { id: command.claimId } }))
    return fail({ type: 'alreadyExists', what: 'claim' })
  const appearance = {
    ...newAnnotation(context, command),
    kind: 'appearance',
    claimId: command.claimId,
    stance: command.stance ?? 'asserts',
    speakers: [],
  } as const
  const made = created('claim', newClaim(context, command.claimId, command.text, place.value.quote))
  return ok({
    changes: [made, ...marked(appearance, place.value)],
    subjects: [command.claimId, command.annotationId],
    articles: [command.articleId],
  })
}
