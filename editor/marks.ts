import type { SiteTextReason } from '../domain/capture.ts'
import type { Verdict } from '../domain/scale.ts'
import type { Span } from '../domain/span.ts'

/** What kind of annotation a highlight draws. */
export type HighlightKind = 'claim' | 'comment' | 'notCheckable'

/** One annotation as the article draws it. */
export type Highlight = {
  readonly annotationId: string
  /** Offsets of the canonical text; several where the annotation has several spans. */
  readonly spans: readonly Span[]
  readonly kind: HighlightKind
  /** The claim's number in reading order; `null` for comments and what is not checkable. */
  readonly number: number | null
  /** `null` while there is none: a pale wash instead of an underline. */
  readonly verdict: Pick<Verdict, 'tone' | 'pattern' | 'mark' | 'label'> | null
  /** Whether this place denies its claim: its line is dashed. */
  readonly denial: boolean
  /** Whether its card is open. */
  readonly open: boolean
}

/** Hidden site text as the article draws it. What a member keeps as the article's own must not be among it. */
export type SiteTextMark = Span & { readonly id: string; readonly reason: SiteTextReason }

/** All that is drawn over an article's frozen text. */
export type Marks = {
  readonly highlights: readonly Highlight[]
  /** Phrases that name the speakers of the open card's annotation: dotted. */
  readonly phrases: readonly Span[]
  readonly siteText: readonly SiteTextMark[]
}

/** Nothing drawn. */
export const NO_MARKS: Marks = { highlights: [], phrases: [], siteText: [] }
