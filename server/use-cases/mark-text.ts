import type { Annotation, Placement } from '../../domain/annotation.ts'
import { placementId, selectorFor } from '../../domain/annotation.ts'
import type { Capture } from '../../domain/capture.ts'
import type { Change } from '../../domain/event.ts'
import type { Result } from '../../domain/problem.ts'
import { fail, ok } from '../../domain/problem.ts'
import type { Span } from '../../domain/span.ts'
import type { Context } from '../kernel/decision.ts'
import { created } from '../kernel/decision.ts'
import { findCapture, findOpenArticle } from '../kernel/find.ts'
import { cleanSpans } from './clean-spans.ts'

/** Where a new annotation is to stand. */
type Place = {
  readonly annotationId: string
  readonly articleId: string
  readonly captureId: string
  readonly spans: readonly Span[]
}

/** A place that was looked up: the words are there. */
export type FoundPlace = { readonly capture: Capture; readonly placement: Placement; readonly quote: string }

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

/** The placement of an annotation at `spans` of `capture`, with the words it must still hold. */
export function placed(annotationId: string, capture: Capture, spans: readonly Span[]): FoundPlace {
  const selectors = spans.map((span) => selectorFor(capture.text, span))
  const id = placementId(annotationId, capture.id)
  const placement: Placement = { id, annotationId, captureId: capture.id, state: 'unchanged', selectors }
  return { capture, placement, quote: selectors.map((s) => s.exact.replaceAll('\n', ' ')).join(' … ') }
}

/** The fields that every new annotation has. */
export function newAnnotation(
  { actor, at }: Context,
  place: Place,
): Pick<Annotation, 'id' | 'articleId' | 'createdAt' | 'createdBy' | 'deletedAt'> {
  return {
    id: place.annotationId,
    articleId: place.articleId,
    createdAt: at,
    createdBy: actor.memberId,
    deletedAt: null,
  }
}

/** The changes that put an annotation in its place. */
export function marked(annotation: Annotation, { placement }: FoundPlace): Change[] {
  return [created('annotation', annotation), created('placement', placement)]
}
