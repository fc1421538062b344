import type { EditorView } from 'prosemirror-view'
import type { Span } from '../domain/span.ts'
import { offsetAt, positionAt } from './article-document.ts'

/** A rectangle in CSS pixels, relative to the border box of the element that holds the text; scrolling does not change it. */
export type Rect = { readonly top: number; readonly left: number; readonly width: number; readonly height: number }

/** The rectangle around what is visible of `span`; `null` when nothing is. */
export function rectOfSpan(view: EditorView, span: Span): Rect | null {
  const range = view.dom.ownerDocument.createRange()
  // From inside the first character to inside the last: numbers beside the span are no part of it.
  const start = view.domAtPos(positionAt(view.state.doc, span.start), 1)
  const end = view.domAtPos(positionAt(view.state.doc, span.end), -1)
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  const box = range.getBoundingClientRect()
  if (box.width === 0 && box.height === 0) return null
  const origin = view.dom.getBoundingClientRect()
  return { top: box.top - origin.top, left: box.left - origin.left, width: box.width, height: box.height }
}

/** Scrolls `span` to the middle of what scrolls; at once for those who asked for less motion. */
export function scrollToSpan(view: EditorView, span: Span): void {
  const { node } = view.domAtPos(positionAt(view.state.doc, span.start), 1)
  const element = node instanceof Element ? node : node.parentElement
  const still = view.dom.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true
  element?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
}

/** The offset of the text that stands first in view below `top`, CSS pixels from the window's edge; `null` when none does. */
export function offsetInView(view: EditorView, top: number): number | null {
  const box = view.dom.getBoundingClientRect()
  const bottom = view.dom.ownerDocument.defaultView?.innerHeight ?? 0
  if (box.bottom < top || box.top > bottom) return null
  const found = view.posAtCoords({ left: box.left + 1, top: Math.max(box.top, top) + 1 })
  return found && offsetAt(view.state.doc, found.pos)
}
