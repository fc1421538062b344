import { ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { annotationChanged, findKind } from './change-annotation.ts'

/** Says why some words are not checkable. */
export const setNotCheckableReason: UseCase<'setNotCheckableReason'> = async ({ tx }, { annotationId, reason }) => {
  const mark = await findKind(tx, annotationId, 'notCheckable')
  return mark.ok ? ok(await annotationChanged(tx, mark.value, { reason })) : mark
}
