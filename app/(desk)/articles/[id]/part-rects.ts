import { lastIndexWhere } from '../../../../domain/halving.ts'
import type { Span } from '../../../../domain/span.ts'
import { blockSpans, chunkSpans } from '../../../../editor/article-document.ts'
import type { ArticleView } from '../../../../editor/article-view.ts'

/** A part of the article and where it stands, CSS pixels below the top of the text; what is hidden has no height. */
export type PartRect = Span & { readonly top: number; readonly height: number }

/**
 * All parts of the article in their order: its blocks, or, where only what is near the window is laid out, its chunks,
 * which say where they are without being laid out.
 */
export function partRects({ element, view }: ArticleView): readonly PartRect[] {
  const isLong = 'long' in element.dataset
  const spans = isLong ? chunkSpans(view.state.doc) : blockSpans(view.state.doc)
  const elements = element.getElementsByClassName(isLong ? 'article-chunk' : 'article-block')
  const origin = element.getBoundingClientRect().top
  return Array.from(elements, (part, index) => {
    const { top, height } = part.getBoundingClientRect()
    const { start, end } = spans[index] ?? { start: 0, end: 0 }
    return { start, end, top: top - origin, height }
  })
}

/**
 * About where an offset of the text stands: as far down its part as the text before it is of the part's text. `null`
 * where the part is hidden.
 */
export function aboutAt(rects: readonly PartRect[], offset: number): number | null {
  const rect = rects[partAt(rects, offset)]
  if (!rect || rect.height === 0) return null
  return rect.top + (rect.height * (offset - rect.start)) / Math.max(1, rect.end - rect.start)
}

/** The index of the part that an offset is in; the LF after a part counts as its end. */
export function partAt(rects: readonly PartRect[], offset: number): number {
  return lastIndexWhere(rects, ({ start }) => start <= offset)
}
