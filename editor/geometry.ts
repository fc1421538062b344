import type { EditorView } from 'prosemirror-view'
import type { Span } from '../domain/span.ts'
import { offsetAt, positionAt, textOf } from './article-document.ts'

/** A rectangle in CSS pixels, relative to the border box of the element that holds the text; scrolling does not change it. */
export type Rect = { readonly top: number; readonly left: number; readonly width: number; readonly height: number }

/** The rectangle around what is visible of `span`; `null` when nothing is. */
export function rectOfSpan(view: EditorView, span: Span): Rect | null {
  const range = view.dom.ownerDocument.createRange()
  const { startContainer, startOffset, endContainer, endOffset } = rangeOfSpan(view, span)
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  const box = range.getBoundingClientRect()
  if (box.width === 0 && box.height === 0) return null
  const origin = view.dom.getBoundingClientRect()
  return { top: box.top - origin.top, left: box.left - origin.left, width: box.width, height: box.height }
}

/** Where a span stands in the page, from inside its first character to inside its last: numbers beside it are no part of it. */
export function rangeOfSpan(view: EditorView, span: Span): StaticRangeInit {
  const start = view.domAtPos(positionAt(view.state.doc, span.start), 1)
  const end = view.domAtPos(positionAt(view.state.doc, span.end), -1)
  return { startContainer: start.node, startOffset: start.offset, endContainer: end.node, endOffset: end.offset }
}

/** The offset of the text that stands first in view below `top`, CSS pixels from the window's edge; `null` when none does. */
export function offsetInView(view: EditorView, top: number): number | null {
  const box = view.dom.getBoundingClientRect()
  const bottom = view.dom.ownerDocument.defaultView?.innerHeight ?? 0
  if (box.bottom < top || box.top > bottom) return null
  const found = view.posAtCoords({ left: box.left + 1, top: Math.max(box.top, top) + 1 })
  return found && offsetAt(view.state.doc, found.pos)
}

/** About what a window holds of an article, code units. */
const WINDOWFUL = 4_000

/** The text in view and about a window's before and behind it; all of it where that cannot be told. */
export function spanInView(view: EditorView): Span {
  const { doc } = view.state
  const box = view.dom.getBoundingClientRect()
  const height = view.dom.ownerDocument.defaultView?.innerHeight ?? 0
  const [from, to] = [Math.max(0, box.top), Math.min(height, box.bottom)].map((edge, index) =>
    view.posAtCoords({ left: box.left + 1, top: index === 0 ? edge + 1 : edge - 1 }),
  )
  return {
    start: from ? Math.max(0, offsetAt(doc, from.pos) - WINDOWFUL) : 0,
    end: to ? offsetAt(doc, to.pos) + WINDOWFUL : textOf(doc).length,
  }
}
