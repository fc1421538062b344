import { ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { findAnnotation } from '../kernel/find.ts'
import { annotationChanged } from './change-annotation.ts'

/** Takes an annotation away, so that it can be restored. Its claim stays until someone retires it. */
export const deleteAnnotation: UseCase<'deleteAnnotation'> = async ({ tx, at }, { annotationId }) => {
  const annotation = await findAnnotation(tx, annotationId)
  return annotation.ok
    ? ok(await annotationChanged(tx, annotation.value, { deletedAt: annotation.value.deletedAt ?? at }))
    : annotation
}
