import type { Node } from 'prosemirror-model'
import type { Decoration, DecorationAttrs } from 'prosemirror-view'
import type { Span } from '../domain/span.ts'
import { nameOfCovers } from './highlight-name.ts'
import { inlineDecorations } from './inline-decorations.ts'
import type { Highlight } from './marks.ts'
import { moreWidget, numberWidget } from './number-widget.ts'
import type { Cover, HighlightSpan, Segment } from './segments.ts'

/** Lines that fit under a line of text; an annotation in a farther lane has its number, but no line there. */
const DRAWN_LANES = 3

/** Numbers that stand after one word without making a gap in the sentence. */
const NUMBERS_TOGETHER = 2

/**
 * The decorations of these segments, and the numbers of `numbered` after their last words. Segments are disjoint, and
 * each is one `mark.highlight` with the annotations in it, the innermost first, in `data-annotations`, and their names as
 * a description. Its lines are classes, one lane each, so that nothing overlaps and no colour is mixed.
 * `ui/highlights.css` and `ui/highlight-lines.css` draw them.
 */
export function highlightDecorations(
  doc: Node,
  segments: readonly Segment[],
  numbered: readonly HighlightSpan[],
): Decoration[] {
  const marks = segments.flatMap((segment) => inlineDecorations(doc, segment, [markOf(segment.covers)]))
  return [...marks, ...[...endingTogether(numbered)].flatMap(([end, ending]) => numbersAt(doc, end, ending))]
}

function endingTogether(numbered: readonly HighlightSpan[]): Map<number, Highlight[]> {
  const byEnd = new Map<number, Highlight[]>()
  for (const { end, highlight } of numbered) byEnd.set(end, [...(byEnd.get(end) ?? []), highlight])
  return byEnd
}

/**
 * The numbers of what ends at one place. Where these are more than `NUMBERS_TOGETHER`, one stands for itself (the open
 * one, if it ends here) and a button for the rest, those after it first: pressed again and again it opens each in turn.
 */
function numbersAt(doc: Node, end: number, ending: readonly Highlight[]): Decoration[] {
  if (ending.length <= NUMBERS_TOGETHER) return ending.map((highlight) => numberWidget(doc, end, highlight))
  const shown = Math.max(
    0,
    ending.findIndex(({ open }) => open),
  )
  const [first, ...rest] = [...ending.slice(shown), ...ending.slice(0, shown)]
  return first ? [numberWidget(doc, end, first), moreWidget(doc, end, rest)] : []
}

/** The dotted phrases that name a speaker. */
export function phraseDecorations(doc: Node, phrases: readonly Span[]): Decoration[] {
  return phrases.flatMap((phrase) => inlineDecorations(doc, phrase, [{ nodeName: 'span', class: 'speaker-phrase' }]))
}

function markOf(covers: readonly Cover[]): DecorationAttrs {
  const ids = covers.map(({ highlight }) => highlight.annotationId).join(' ')
  const lines = covers.flatMap((cover) => lineOf(cover, covers.length > 1))
  const mark = {
    nodeName: 'mark',
    class: ['highlight', ...lines].join(' '),
    'data-annotations': ids,
    'aria-description': nameOfCovers(covers),
  }
  const washed = washedOf(covers)
  if (!washed) return mark
  const { open, kind, verdict } = washed
  const style = open && verdict ? { style: `--wash: var(--tone-${verdict.tone}-wash)` } : {}
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

/**
 * The classes of a line, which says the verdict. Where highlights overlap, those without one get a hairline, to show how
 * far they reach.
 */
function lineOf({ highlight, lane }: Cover, shared: boolean): string[] {
  if (lane >= DRAWN_LANES) return []
  const { verdict, denial } = highlight
  const pattern = denial ? 'dashed' : (verdict?.pattern ?? (shared ? 'extent' : null))
  if (pattern === null) return []
  return [`lane-${lane}-${pattern}`, ...(verdict ? [`lane-${lane}-${verdict.tone}`] : [])]
}

/** The last visible span of each annotation, in the order of their first ones; `spans` are in reading order. */
export function lastSpans(spans: readonly HighlightSpan[]): HighlightSpan[] {
  const last = new Map<string, HighlightSpan>()
  for (const span of spans) {
    const before = last.get(span.highlight.annotationId)
    if (!before || span.end >= before.end) last.set(span.highlight.annotationId, span)
  }
  return [...last.values()]
}
