import { ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { findAnnotation } from '../kernel/find.ts'
import { annotationChanged } from './change-annotation.ts'

/** Brings a deleted annotation back as it was. */
export const restoreAnnotation: UseCase<'restoreAnnotation'> = async ({ tx }, { annotationId }) => {
  const annotation = await findAnnotation(tx, annotationId)
  return annotation.ok ? ok(await annotationChanged(tx, annotation.value, { deletedAt: null })) : annotation
}
