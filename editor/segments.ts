import type { Span } from '../domain/span.ts'
import { inReadingOrder, overlaps, subtract } from '../domain/span.ts'
import type { Laned } from './lanes.ts'
import { withLanes } from './lanes.ts'
import type { Highlight } from './marks.ts'

/** One span of one highlight. */
export type HighlightSpan = Span & { readonly highlight: Highlight }

/** A highlight over a segment, and the lane its line runs in. */
export type Cover = { readonly highlight: Highlight; readonly lane: number }

/** A stretch of text under the same highlights from end to end. `covers` is never empty; the innermost (last begun) is first. */
export type Segment = Span & { readonly covers: readonly Cover[] }

/**
 * Every span of every highlight in reading order, without empty ones and without what `hidden` takes out. Whoever sorts
 * them again has little to do.
 */
export function highlightSpans(highlights: readonly Highlight[], hidden: readonly Span[] = []): HighlightSpan[] {
  const spans = highlights.flatMap(
    (highlight) =>
      wholeSpan(highlight, hidden) ??
      subtract(highlight.spans, hidden).map(({ start, end }) => ({ start, end, highlight })),
  )
  return spans.sort(inReadingOrder)
}

/** The one span of a highlight of which nothing is hidden, as nearly all are: nothing is to be worked out then. */
function wholeSpan(highlight: Highlight, hidden: readonly Span[]): HighlightSpan | null {
  const [span, ...others] = highlight.spans
  if (!span || others.length > 0 || span.start >= span.end || hidden.some((one) => overlaps(one, span))) return null
  return { start: span.start, end: span.end, highlight }
}

/** The highlighted text as disjoint segments in reading order; together they cover exactly what the spans cover. */
export function segmentsOf(spans: readonly HighlightSpan[]): Segment[] {
  return segmentsOfLaned(withLanes(spans))
}

/** The segments of spans that have their lanes; they are given in reading order. */
export function segmentsOfLaned(laned: readonly Laned<HighlightSpan>[]): Segment[] {
  const edges = [...new Set(laned.flatMap(({ item }) => [item.start, item.end]))].sort((a, b) => a - b)
  let running: Laned<HighlightSpan>[] = []
  let next = 0
  return edges.flatMap((start, i) => {
    running = running.filter(({ item }) => item.end > start)
    for (let begun = laned[next]; begun && begun.item.start <= start; begun = laned[++next]) running.push(begun)
    const end = edges[i + 1]
    return end === undefined || running.length === 0 ? [] : [{ start, end, covers: coversOf(running) }]
  })
}

function coversOf(running: readonly Laned<HighlightSpan>[]): Cover[] {
  return running.map(({ item, lane }) => ({ highlight: item.highlight, lane })).reverse()
}
