import { ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { annotationChanged, findKind } from './change-annotation.ts'

/** Rewords a comment. */
export const setComment: UseCase<'setComment'> = async ({ tx }, { annotationId, text }) => {
  const comment = await findKind(tx, annotationId, 'comment')
  return comment.ok ? ok(await annotationChanged(tx, comment.value, { text })) : comment
}
