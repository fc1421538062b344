import { cleanSpans } from '../../domain/clean-spans.ts'
import type { FoundPlace } from '../../domain/new-annotation.ts'
import { placed } from '../../domain/new-annotation.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { Span } from '../../domain/span.ts'
import type { Context } from '../kernel/decision.ts'
import { findCapture, findOpenArticle } from '../kernel/find.ts'

/** Where a new annotation is to stand. */
type Place = {
  readonly annotationId: string
  readonly articleId: string
  readonly captureId: string
  readonly spans: readonly Span[]
}

/** Looks a new annotation's place up. Problems: `archived`, `notFound`, `outsideText`, `nothingSelected`, `alreadyExists`. */
export async function findPlace({ tx }: Context, place: Place): Promise<Result<FoundPlace>> {
  const article = await findOpenArticle(tx, place.articleId)
  if (!article.ok) return article
  if (await tx.annotation.findUnique({ where: { id: place.annotationId } }))
    return fail({ type: 'alreadyExists', what: 'annotation' })
  const found = await findCapture(tx, place.captureId)
  if (!found.ok) return found
  const { capture, siteText } = found.value
  if (capture.articleId !== place.articleId) return fail({ type: 'notFound', what: 'capture' })
  const spans = cleanSpans(capture, siteText, place.spans)
  return spans.ok ? ok(placed(place.annotationId, capture, spans.value)) : spans
}
