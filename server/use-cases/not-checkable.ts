import { marked, newNotCheckable } from '../../domain/new-annotation.ts'
import { ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { findPlace } from './mark-text.ts'

/** Marks words that nobody can check: an opinion, a prediction, a private matter. */
export const notCheckable: UseCase<'notCheckable'> = async (context, command) => {
  const place = await findPlace(context, command)
  if (!place.ok) return place
  return ok({
    changes: marked(newNotCheckable(context, command), place.value),
    subjects: [command.annotationId],
    articles: [command.articleId],
  })
}
