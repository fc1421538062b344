import type { AnnotatedPage } from '../../domain/page.ts'
import { overlaps, type Span, subtract } from '../../domain/span.ts'

type Capture = AnnotatedPage['capture']
type Block = Capture['blocks'][number]

/** A block of the article that readers may see, with the spans of it that are not site text; in reading order. */
export type VisibleBlock = Block & { readonly spans: readonly Span[] }

/** The blocks of a capture without their hidden site text. A block of nothing else is not among them. */
export function visibleBlocks(capture: Capture): VisibleBlock[] {
  return capture.blocks
    .map((block) => ({ ...block, spans: subtract([block], capture.hidden) }))
    .filter(({ spans }) => spans.some((span) => capture.text.slice(span.start, span.end).trim() !== ''))
}

/** What readers see of `spans`: hidden site text and the line feeds between blocks taken out, so that no piece leaves its block. */
export function visiblePieces(capture: Capture, spans: readonly Span[]): Span[] {
  // Most of a capture is nowhere near a span, and there are many spans.
  const near = (other: Span) => spans.some((span) => overlaps(other, span))
  const inBlocks = capture.blocks
    .filter(near)
    .flatMap((block) =>
      spans.map(({ start, end }) => ({ start: Math.max(start, block.start), end: Math.min(end, block.end) })),
    )
  return subtract(inBlocks, capture.hidden.filter(near))
}
