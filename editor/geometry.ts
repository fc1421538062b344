import type { EditorView } from 'prosemirror-view'
import type { Span } from '../domain/span.ts'
import { offsetAt, positionAt } from './article-document.ts'

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

/** Scrolls `span` to the middle of what scrolls; at once for those who asked for less motion. */
export function scrollToSpan(view: EditorView, span: Span): void {
  const { node } = view.domAtPos(positionAt(view.state.doc, span.start), 1)
  const element = node instanceof Element ? node : node.parentElement
  if (element?.closest('[data-long]')) return void jumpTo(element)
  const still = view.dom.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true
  element?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
}

/** What a long text is laid out as, where it comes into view, may move what it was scrolled to; it comes to rest soon. */
const JUMPS = 4

/** At once, because nobody follows hundreds of screens; and again as long as what comes into view moves it. */
function jumpTo(element: Element, jumps = JUMPS): void {
  const before = element.getBoundingClientRect().top
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  if (jumps > 0 && element.getBoundingClientRect().top !== before)
    requestAnimationFrame(() => jumpTo(element, jumps - 1))
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
    end: to ? offsetAt(doc, to.pos) + WINDOWFUL : doc.content.size,
  }
}

/** Part of the window's height, from above, that a span is brought to when it was out of view. */
const BROUGHT_TO = 1 / 3

/** How much of the window something lies over, from its upper and its lower edge, CSS pixels. */
export type Covered = { readonly above: number; readonly below: number }

/**
 * Scrolls so that the first line of `span` is not covered, at once; not at all where it is not. In a long text again, as
 * long as what comes into view moves it away.
 */
export function bringIntoView(view: EditorView, span: Span, covered: Covered, frames = JUMPS): void {
  const window = view.dom.ownerDocument.defaultView
  const box = view.isDestroyed ? null : rectOfSpan(view, span)
  if (!window || !box) return
  const top = box.top + view.dom.getBoundingClientRect().top
  const isClear =
    top >= covered.above && top + Math.min(box.height, MOST_OF_A_LINE) <= window.innerHeight - covered.below
  if (!isClear) window.scrollBy({ top: top - window.innerHeight * BROUGHT_TO, behavior: 'instant' })
  if ('long' in view.dom.dataset && frames > 0)
    window.requestAnimationFrame(() => bringIntoView(view, span, covered, frames - 1))
}

/**
 * Keeps the caret of a long text in the window while what comes into view is laid out: whoever scrolled to it could only
 * guess how tall that is.
 */
export function holdCaret(view: EditorView, covered: Covered, frames = JUMPS): void {
  const window = view.dom.ownerDocument.defaultView
  if (!window || view.isDestroyed || !('long' in view.dom.dataset)) return
  const { top, bottom } = view.coordsAtPos(view.state.selection.head)
  if (top < covered.above || bottom > window.innerHeight - covered.below)
    window.scrollBy({ top: top - window.innerHeight * BROUGHT_TO, behavior: 'instant' })
  if (frames > 0) window.requestAnimationFrame(() => holdCaret(view, covered, frames - 1))
}

/** A hit of several lines counts as seen with its first, CSS pixels. */
const MOST_OF_A_LINE = 48
