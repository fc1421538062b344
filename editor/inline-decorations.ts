import type { Node } from 'prosemirror-model'
import type { DecorationAttrs } from 'prosemirror-view'
import { Decoration } from 'prosemirror-view'
import type { Span } from '../domain/span.ts'
import { blockIndexAt, blockSpans, positionAt } from './article-document.ts'

/** The parts of a span that lie in one block each, the span itself where one block holds it; the LFs between blocks are in none. */
export function piecesOf(doc: Node, span: Span): readonly Span[] {
  const blocks = blockSpans(doc)
  const first = blockIndexAt(doc, span.start)
  if (span.start < span.end && span.end <= (blocks[first]?.end ?? 0)) return [span]
  const pieces: Span[] = []
  for (let index = first; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block || block.start >= span.end) break
    const piece = { start: Math.max(block.start, span.start), end: Math.min(block.end, span.end) }
    if (piece.start < piece.end) pieces.push(piece)
  }
  return pieces
}

/**
 * Decorations that wrap a span in `elements`, the first outermost, block by
 * block. Every element needs a `nodeName`, or ProseMirror would add its class to
 * the element of some other decoration. It wraps later ones around earlier ones.
 */
export function inlineDecorations(doc: Node, span: Span, elements: readonly DecorationAttrs[]): Decoration[] {
  return piecesOf(doc, span).flatMap(({ start, end }) =>
    elements.toReversed().map((element) => Decoration.inline(positionAt(doc, start), positionAt(doc, end), element)),
  )
}
