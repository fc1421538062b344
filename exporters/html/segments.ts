import { contains, overlaps, type Span } from '../../domain/span.ts'
import { extent, type Mark } from './marks.ts'

/** A stretch of text under the same marks from end to end, those that end with it last of all. */
export type Segment = Span & {
  /** The widest first, so that the narrowest lies innermost. */
  readonly marks: readonly Mark[]
  /** The marks whose last visible words these are: their numbers stand behind. */
  readonly ending: readonly Mark[]
}

/** `span` cut wherever a mark begins or ends in it. The segments cover it without a gap. */
export function segmentsOf(span: Span, marks: readonly Mark[]): Segment[] {
  const here = marks.filter(({ pieces }) => pieces.some((piece) => overlaps(piece, span)))
  const inside = here.flatMap(({ pieces }) => pieces.flatMap(({ start, end }) => [start, end]))
  const edges = [...new Set([span.start, ...inside.filter((at) => span.start < at && at < span.end), span.end])].sort(
    (a, b) => a - b,
  )
  return edges.slice(1).map((end, i) => segment({ start: edges[i] ?? 0, end }, here))
}

function segment(span: Span, marks: readonly Mark[]): Segment {
  const covering = marks.filter(({ pieces }) => pieces.some((piece) => contains(piece, span)))
  return {
    ...span,
    marks: covering.sort((a, b) => widthOf(b) - widthOf(a)),
    ending: covering.filter((mark) => extent(mark.pieces).end === span.end),
  }
}

function widthOf({ pieces }: Mark): number {
  return extent(pieces).end - extent(pieces).start
}
