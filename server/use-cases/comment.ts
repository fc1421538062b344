import { ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { findPlace, marked, newAnnotation } from './mark-text.ts'

/** Leaves a remark for the desk at some words. It is never exported. */
export const comment: UseCase<'comment'> = async (context, command) => {
  const place = await findPlace(context, command)
  if (!place.ok) return place
  const annotation = { ...newAnnotation(context, command), kind: 'comment', text: command.text } as const
  return ok({
    changes: marked(annotation, place.value),
    subjects: [command.annotationId],
    articles: [command.articleId],
  })
}
