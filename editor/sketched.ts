import type { Node } from 'prosemirror-model'
import type { Decoration, DecorationSet } from 'prosemirror-view'
import type { Span } from '../domain/span.ts'
import { inReadingOrder, overlaps } from '../domain/span.ts'
import { blockIndexAt } from './article-document.ts'
import type { BlockMarks, MarksByBlock } from './block-marks.ts'
import { blockDecorations } from './block-marks.ts'
import { lastSpans } from './highlight-decorations.ts'
import { piecesOf } from './inline-decorations.ts'
import type { Laned } from './lanes.ts'
import type { Highlight } from './marks.ts'
import type { HighlightSpan } from './segments.ts'

/** What a highlight is made from before anything else is known of its annotation. */
export type Sketch = Pick<Highlight, 'annotationId' | 'spans' | 'kind'>

/** The highlight of a sketch among `highlights`. A claim gets the number that it will have, if no other was read meanwhile. */
export function highlightOf({ annotationId, spans, kind }: Sketch, highlights: readonly Highlight[]): Highlight {
  const number = kind === 'claim' ? 1 + numbersBefore(highlights, spans) : null
  return { annotationId, spans, kind, number, verdict: null, denial: false, open: kind === 'claim' }
}

/** The numbers run in reading order: the highest of those before a place is how many they are. */
function numbersBefore(highlights: readonly Highlight[], [first]: readonly Span[]): number {
  return highlights.reduce((most, { number, spans: [start] }) => {
    const isBefore = first && start && inReadingOrder(start, first) <= 0
    return isBefore ? Math.max(most, number ?? 0) : most
  }, 0)
}

/**
 * `blocks` with `spans` in them, which are all of one highlight's, in reading order. Blocks without any of them stay the
 * same values. The other lines keep their lanes, and the new one gets the lowest that is free.
 */
export function withSpans(doc: Node, blocks: MarksByBlock, spans: readonly HighlightSpan[]): MarksByBlock {
  const more = new Map(blocks)
  for (const span of spans)
    for (const { start, end } of piecesOf(doc, span)) {
      const at = blockIndexAt(doc, start)
      const marks = more.get(at) ?? NOTHING
      more.set(at, { ...marks, pieces: withPiece(marks.pieces, { start, end, highlight: span.highlight }) })
    }
  for (const span of lastSpans(spans)) {
    const at = blockIndexAt(doc, span.end - 1)
    const marks = more.get(at) ?? NOTHING
    more.set(at, { ...marks, numbered: [...marks.numbered, span].sort(inReadingOrder) })
  }
  return more
}

const NOTHING: BlockMarks = { pieces: [], numbered: [], phrases: [] }

function withPiece(pieces: readonly Laned<HighlightSpan>[], item: HighlightSpan): Laned<HighlightSpan>[] {
  const taken = pieces.filter((piece) => overlaps(piece.item, item)).map(({ lane }) => lane)
  const lane = Array.from({ length: taken.length + 1 }, (_, at) => at).find((at) => !taken.includes(at)) ?? 0
  return [...pieces, { item, lane }].sort((a, b) => inReadingOrder(a.item, b.item))
}

/** `decorations` with the blocks that differ between `before` and `after` drawn anew; `isDrawn` says which are drawn at all. */
export function redrawn(
  doc: Node,
  decorations: DecorationSet,
  { before, after }: { readonly before: MarksByBlock; readonly after: MarksByBlock },
  isDrawn: (block: number) => boolean,
): DecorationSet {
  const changed = [...after].filter(([block, marks]) => isDrawn(block) && before.get(block) !== marks)
  const of = (marks: BlockMarks | undefined): readonly Decoration[] => (marks ? blockDecorations(doc, marks) : [])
  return decorations.remove(changed.flatMap(([block]) => of(before.get(block)))).add(
    doc,
    changed.flatMap(([, marks]) => of(marks)),
  )
}
