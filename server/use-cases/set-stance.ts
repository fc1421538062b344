import { ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { annotationChanged, findKind } from './change-annotation.ts'

/** Says what a place does with its claim: asserts, hedges, denies, declines to say. */
export const setStance: UseCase<'setStance'> = async ({ tx }, { annotationId, stance }) => {
  const appearance = await findKind(tx, annotationId, 'appearance')
  return appearance.ok ? ok(await annotationChanged(tx, appearance.value, { stance })) : appearance
}
