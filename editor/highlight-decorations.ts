import type { Node } from 'prosemirror-model'
import type { Decoration, DecorationAttrs } from 'prosemirror-view'
import type { Span } from '../domain/span.ts'
import { inReadingOrder } from '../domain/span.ts'
import { nameOfCovers } from './highlight-name.ts'
import { inlineDecorations } from './inline-decorations.ts'
import type { Highlight } from './marks.ts'
import { numberWidget } from './number-widget.ts'
import type { Cover, HighlightSpan, Segment } from './segments.ts'

/** Lines that fit under a line of text; an annotation in a farther lane has its number, but no line there. */
const DRAWN_LANES = 3

/**
 * The decorations of these segments, and a number after each of `numbered`. Segments are disjoint, and each is one
 * `mark.highlight` with the annotations in it, the innermost first, in
 * `data-annotations`, and their names as a description; inside it one `span.highlight-line` for each line, so that
 * nothing overlaps and no colour is mixed. `ui/highlights.css` draws them.
 */
export function highlightDecorations(
  doc: Node,
  segments: readonly Segment[],
  numbered: readonly HighlightSpan[],
): Decoration[] {
  const marks = segments.flatMap((segment) => inlineDecorations(doc, segment, elementsOf(segment)))
  return [...marks, ...numbered.map((span) => numberWidget(doc, span.end, span.highlight))]
}

/** The dotted phrases that name a speaker. */
export function phraseDecorations(doc: Node, phrases: readonly Span[]): Decoration[] {
  return phrases.flatMap((phrase) => inlineDecorations(doc, phrase, [{ nodeName: 'span', class: 'speaker-phrase' }]))
}

function elementsOf({ covers }: Segment): DecorationAttrs[] {
  return [markOf(covers), ...covers.flatMap((cover) => lineOf(cover, covers.length > 1))]
}

function markOf(covers: readonly Cover[]): DecorationAttrs {
  const ids = covers.map(({ highlight }) => highlight.annotationId).join(' ')
  const mark = {
    nodeName: 'mark',
    class: 'highlight',
    'data-annotations': ids,
    'aria-description': nameOfCovers(covers),
  }
  const washed = washedOf(covers)
  if (!washed) return mark
  const { open, kind, verdict } = washed
  const style = verdict ? { style: `--wash: var(--tone-${verdict.tone}-wash)` } : {}
  return { ...mark, 'data-wash': open ? 'open' : kind, ...style }
}

/** The one highlight whose wash a segment shows: the open one, else one without a verdict, claims before the rest. */
function washedOf(covers: readonly Cover[]): Highlight | undefined {
  const unjudged = covers.map(({ highlight }) => highlight).filter(({ verdict }) => verdict === null)
  return (
    covers.find(({ highlight }) => highlight.open)?.highlight ??
    unjudged.find(({ kind }) => kind === 'claim') ??
    unjudged[0]
  )
}

/** A line says the verdict. Where highlights overlap, those without one get a hairline, to show how far they reach. */
function lineOf({ highlight, lane }: Cover, shared: boolean): DecorationAttrs[] {
  if (lane >= DRAWN_LANES) return []
  const { verdict, denial } = highlight
  const pattern = denial ? 'dashed' : (verdict?.pattern ?? (shared ? 'extent' : null))
  if (pattern === null) return []
  const style = `--tone: var(${verdict ? `--tone-${verdict.tone}` : '--ink-muted'})`
  return [{ nodeName: 'span', class: 'highlight-line', 'data-pattern': pattern, 'data-lane': String(lane), style }]
}

/** The last visible span of each annotation, in reading order. */
export function lastSpans(spans: readonly HighlightSpan[]): HighlightSpan[] {
  const last = new Map<string, HighlightSpan>()
  for (const span of [...spans].sort(inReadingOrder)) {
    const before = last.get(span.highlight.annotationId)
    if (!before || span.end >= before.end) last.set(span.highlight.annotationId, span)
  }
  return [...last.values()]
}
