import type { Annotation, Appearance, Comment, NotCheckable, Placement } from './annotation.ts'
import { placementId, selectorFor } from './annotation.ts'
import type { Capture } from './capture.ts'
import type { By } from './change.ts'
import { created } from './change.ts'
import type { CommandOf } from './command.ts'
import type { Change } from './event.ts'
import type { Span } from './span.ts'

/** A place for an annotation: the words are there. `quote` is those words as one line. */
export type FoundPlace = { readonly capture: Capture; readonly placement: Placement; readonly quote: string }

/** The placement of an annotation at `spans` of `capture`, with the words it must still hold. */
export function placed(annotationId: string, capture: Capture, spans: readonly Span[]): FoundPlace {
  const selectors = spans.map((span) => selectorFor(capture.text, span))
  const id = placementId(annotationId, capture.id)
  const placement: Placement = { id, annotationId, captureId: capture.id, state: 'unchanged', selectors }
  return { capture, placement, quote: quoteOf(placement) }
}

/** The words of a placement as one line, with an ellipsis between its spans. */
export function quoteOf({ selectors }: Pick<Placement, 'selectors'>): string {
  return selectors.map((s) => s.exact.replaceAll('\n', ' ')).join(' … ')
}

/** A new place of a claim, whose chain of speakers is still to be filled in. */
export function newAppearance(by: By, command: CommandOf<'claim' | 'sameClaim'>): Appearance {
  const { claimId, stance = 'asserts' } = command
  return { ...common(by, command), kind: 'appearance', claimId, stance, speakers: [] }
}

/** A new remark for the desk. */
export function newComment(by: By, command: CommandOf<'comment'>): Comment {
  return { ...common(by, command), kind: 'comment', text: command.text }
}

/** A new mark on words that nobody can check. */
export function newNotCheckable(by: By, command: CommandOf<'notCheckable'>): NotCheckable {
  return { ...common(by, command), kind: 'notCheckable', reason: command.reason }
}

function common({ actor, at }: By, { annotationId, articleId }: { annotationId: string; articleId: string }) {
  return { id: annotationId, articleId, createdAt: at, createdBy: actor.memberId, deletedAt: null }
}

/** The changes that put an annotation in its place. */
export function marked(annotation: Annotation, { placement }: FoundPlace): Change[] {
  return [created('annotation', annotation), created('placement', placement)]
}
