import type { Span } from './span.ts'

/** What an article's place does with a claim. */
export const STANCES = ['asserts', 'hedges', 'denies', 'declines'] as const

/** One of `STANCES`; `declines` is "declines to say". */
export type Stance = (typeof STANCES)[number]

/** What kind of speaker stands in a chain. */
export const SPEAKER_KINDS = ['outlet', 'named', 'unnamed', 'document', 'otherOutlet', 'unstated'] as const

/** One of `SPEAKER_KINDS`. */
export type SpeakerKind = (typeof SPEAKER_KINDS)[number]

/**
 * One link of the chain of who says so. The chain runs from the outlet outwards:
 * "Independent, citing the Times of Israel, citing unnamed Palestinian sources".
 * `phrase` is where the capture says it, `null` where it was typed or is implied.
 */
export type Speaker = {
  readonly kind: SpeakerKind
  readonly name: string
  readonly phrase: (Span & { readonly exact: string }) | null
}

/** Where an annotation stands in one capture. */
export const PLACEMENT_STATES = ['unchanged', 'moved', 'reworded', 'ambiguous', 'gone', 'skipped'] as const

/** One of `PLACEMENT_STATES`. */
export type PlacementState = (typeof PLACEMENT_STATES)[number]

/**
 * One span with the words it must still hold. `exact` is the canonical text of
 * the span; `prefix` and `suffix` are up to `CONTEXT` code units beside it.
 */
export type Selector = Span & {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Code units of context kept on either side of a selector; the length Hypothesis uses. */
export const CONTEXT = 32

/** Where an annotation stands in one capture. `id` is `placementId(annotationId, captureId)`. */
export type Placement = {
  readonly id: string
  readonly annotationId: string
  readonly captureId: string
  readonly state: PlacementState
  /** In reading order, disjoint; empty where the state is `ambiguous`, `gone` or `skipped`. */
  readonly selectors: readonly Selector[]
}

/** The id of an annotation's placement in a capture. */
export function placementId(annotationId: string, captureId: string): string {
  return `${annotationId}@${captureId}`
}

/** Why something is not checkable. */
export const NOT_CHECKABLE_REASONS = ['opinion', 'prediction', 'private'] as const

/** One of `NOT_CHECKABLE_REASONS`. */
export type NotCheckableReason = (typeof NOT_CHECKABLE_REASONS)[number]

type Common = {
  readonly id: string
  readonly articleId: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
  readonly createdBy: string
  /** When it was deleted; `null` while it stands. A deleted one can be restored. */
  readonly deletedAt: string | null
}

/** One claim at one place of an article. */
export type Appearance = Common & {
  readonly kind: 'appearance'
  readonly claimId: string
  readonly stance: Stance
  /** The chain, from the outlet outwards; empty means that nobody has said yet. */
  readonly speakers: readonly Speaker[]
}

/** A remark for the desk only. Never exported. */
export type Comment = Common & { readonly kind: 'comment'; readonly text: string }

/** A mark on words that nobody can check. */
export type NotCheckable = Common & { readonly kind: 'notCheckable'; readonly reason: NotCheckableReason }

/** A mark on one or several spans of an article. */
export type Annotation = Appearance | Comment | NotCheckable

/** A selector for `span` of a canonical text. `span` must lie within the text. */
export function selectorFor(text: string, span: Span): Selector {
  return {
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
  }
}
