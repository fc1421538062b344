import { ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { findPlace, marked, newAnnotation } from './mark-text.ts'

/** Marks words that nobody can check: an opinion, a prediction, a private matter. */
export const notCheckable: UseCase<'notCheckable'> = async (context, command) => {
  const place = await findPlace(context, command)
  if (!place.ok) return place
  const annotation = { ...newAnnotation(context, command), kind: 'notCheckable', reason: command.reason } as const
  return ok({
    changes: marked(annotation, place.value),
    subjects: [command.annotationId],
    articles: [command.articleId],
  })
}
