import type { Speaker } from '../../domain/annotation.ts'
import type { Capture } from '../../domain/capture.ts'
import { outside } from '../../domain/clean-spans.ts'
import type { Problem } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import { entityFrom } from '../entities.ts'
import type { UseCase } from '../kernel/decision.ts'
import { annotationChanged, findKind } from './change-annotation.ts'

/** Says who says so, as a whole chain. A phrase must stand in a capture of the article: `quoteNotFound` otherwise. */
export const setSpeakers: UseCase<'setSpeakers'> = async ({ tx }, { annotationId, speakers }) => {
  const appearance = await findKind(tx, annotationId, 'appearance')
  if (!appearance.ok) return appearance
  const rows = await tx.capture.findMany({ where: { articleId: appearance.value.articleId } })
  const fault = phraseFault(
    rows.map((row) => entityFrom('capture', row)),
    speakers,
  )
  return fault ? fail(fault) : ok(await annotationChanged(tx, appearance.value, { speakers }))
}

function phraseFault(captures: readonly Capture[], speakers: readonly Speaker[]): Problem | null {
  for (const { phrase } of speakers) {
    if (
      phrase &&
      !captures.some((c) => !outside(c, phrase) && c.text.slice(phrase.start, phrase.end) === phrase.exact)
    ) {
      return { type: 'quoteNotFound', quote: phrase.exact }
    }
  }
  return null
}
