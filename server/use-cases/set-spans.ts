import { changed } from '../../domain/change.ts'
import { cleanSpans } from '../../domain/clean-spans.ts'
import { placed } from '../../domain/new-annotation.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { UseCase } from '../kernel/decision.ts'
import { articlesOfClaims, findAnnotation, findCapture, findPlacement } from '../kernel/find.ts'

/** Moves an annotation to other words of a capture, or adds a further span. */
export const setSpans: UseCase<'setSpans'> = async ({ tx }, { annotationId, captureId, spans }) => {
  const annotation = await findAnnotation(tx, annotationId)
  if (!annotation.ok) return annotation
  const placement = await findPlacement(tx, annotationId, captureId)
  if (!placement.ok) return placement
  const found = await findCapture(tx, captureId)
  if (!found.ok) return found
  if (found.value.capture.articleId !== annotation.value.articleId) return fail({ type: 'notFound', what: 'capture' })
  const clean = cleanSpans(found.value.capture, found.value.siteText, spans)
  if (!clean.ok) return clean
  const { selectors } = placed(annotationId, found.value.capture, clean.value).placement
  const claimIds = annotation.value.kind === 'appearance' ? [annotation.value.claimId] : []
  return ok({
    changes: [changed('placement', placement.value, { state: 'unchanged', selectors })],
    subjects: [annotationId, ...claimIds],
    articles: [annotation.value.articleId, ...(await articlesOfClaims(tx, claimIds))],
  })
}
