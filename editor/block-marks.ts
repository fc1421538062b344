import type { Node } from 'prosemirror-model'
import type { Decoration } from 'prosemirror-view'
import type { Span } from '../domain/span.ts'
import { blockIndexAt } from './article-document.ts'
import { highlightDecorations, lastSpans, phraseDecorations } from './highlight-decorations.ts'
import { piecesOf } from './inline-decorations.ts'
import type { Laned } from './lanes.ts'
import { withLanes } from './lanes.ts'
import type { HighlightSpan } from './segments.ts'
import { segmentsOfLaned } from './segments.ts'

/** What lies over one block: its pieces of highlights and of phrases, and the spans whose number stands in it. */
export type BlockMarks = {
  /** In reading order. Their lanes are those that they have in the whole article. */
  readonly pieces: Laned<HighlightSpan>[]
  readonly numbered: HighlightSpan[]
  readonly phrases: Span[]
}

/** Marks by the index of their block; a block without any is left out. Together they are all the marks. */
export type MarksByBlock = ReadonlyMap<number, BlockMarks>

/**
 * Sorts marks into the blocks of `doc`; the spans are in reading order, as `highlightSpans` has them. What is drawn of
 * them is worked out block by block, when it is asked for.
 */
export function marksByBlock(doc: Node, spans: readonly HighlightSpan[], phrases: readonly Span[]): MarksByBlock {
  const blocks = new Map<number, BlockMarks>()
  for (const laned of withLanes(spans)) {
    const pieces = piecesOf(doc, laned.item)
    for (const piece of pieces) at(blocks, doc, piece).pieces.push(pieceOf(laned, piece))
  }
  for (const span of lastSpans(spans)) at(blocks, doc, { start: span.end - 1, end: span.end }).numbered.push(span)
  for (const phrase of phrases) for (const piece of piecesOf(doc, phrase)) at(blocks, doc, piece).phrases.push(piece)
  return blocks
}

/** Most spans lie in one block and are their own only piece. */
function pieceOf(laned: Laned<HighlightSpan>, piece: Span): Laned<HighlightSpan> {
  if (piece === laned.item) return laned
  return { item: { ...piece, highlight: laned.item.highlight }, lane: laned.lane }
}

/** The decorations of one block's marks; the same ones for the same marks. */
export function blockDecorations(doc: Node, marks: BlockMarks): readonly Decoration[] {
  const known = decorations.get(marks)
  if (known) return known
  const highlights = highlightDecorations(doc, segmentsOfLaned(marks.pieces), marks.numbered)
  const made = [...highlights, ...phraseDecorations(doc, marks.phrases)]
  decorations.set(marks, made)
  return made
}

/** Marks never change, so what draws them is made once. */
const decorations = new WeakMap<BlockMarks, readonly Decoration[]>()

function at(blocks: Map<number, BlockMarks>, doc: Node, { start }: Span): BlockMarks {
  const index = blockIndexAt(doc, start)
  const known = blocks.get(index)
  if (known) return known
  const marks = { pieces: [], numbered: [], phrases: [] }
  blocks.set(index, marks)
  return marks
}
