import { marked, newComment } from '../../domain/new-annotation.ts'
import { ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { findPlace } from './mark-text.ts'

/** Leaves a remark for the desk at some words. It is never exported. */
export const comment: UseCase<'comment'> = async (context, command) => {
  const place = await findPlace(context, command)
  if (!place.ok) return place
  return ok({
    changes: marked(newComment(context, command), place.value),
    subjects: [command.annotationId],
    articles: [command.articleId],
  })
}
