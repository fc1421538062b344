import type { EditorView } from 'prosemirror-view'
import type { Span } from '../domain/span.ts'
import { positionAt } from './article-document.ts'
import { rectOfSpan } from './geometry.ts'

/** How much of the window something lies over, from its upper and its lower edge, CSS pixels. */
export type Covered = { readonly above: number; readonly below: number }

/** Where a line of text stands in the window, CSS pixels. */
type Line = { readonly top: number; readonly bottom: number }

/** Part of the window's height, from above, that something is brought to when it was out of view. */
const BROUGHT_TO = 1 / 3

/** A hit of several lines counts as seen with its first, CSS pixels. */
const MOST_OF_A_LINE = 48

/** Browsers round where they scroll to, and lines may end between two pixels, CSS pixels. */
const ROUNDING = 2

/** What a long text is laid out as, where it comes into view, may move what it was scrolled to; it comes to rest soon. */
const FRAMES = 4

/** Scrolls `span` to the middle of what scrolls; at once for those who asked for less motion, and in a long text. */
export function scrollToSpan(view: EditorView, span: Span): void {
  const { node } = view.domAtPos(positionAt(view.state.doc, span.start), 1)
  const element = node instanceof Element ? node : node.parentElement
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  // Nobody follows hundreds of screens.
  const behavior = isLong(view) ? 'instant' : still ? 'auto' : 'smooth'
  pursue(view, () => element?.scrollIntoView({ block: 'center', behavior }))
}

/** Scrolls so that the first line of `span` is not covered, at once; not at all where it is not, or cannot be seen. */
export function bringIntoView(view: EditorView, span: Span, covered: Covered): void {
  pursue(view, () => {
    const box = rectOfSpan(view, span)
    if (!box) return
    const top = box.top + view.dom.getBoundingClientRect().top
    uncover({ top, bottom: top + Math.min(box.height, MOST_OF_A_LINE) }, covered)
  })
}

/**
 * Keeps the caret of a long text in the window, from the next frame on, while what comes into view is laid out: whoever
 * scrolls to it now can only guess how tall that is. Nothing is to be done where the caret is clear already.
 */
export function holdCaret(view: EditorView, covered: Covered): void {
  if (!isLong(view) || isClear(caretOf(view), covered)) return
  requestAnimationFrame(() => {
    pursue(view, () => {
      const caret = caretOf(view)
      // What is hidden has no height, and no place.
      if (caret.top < caret.bottom) uncover(caret, covered)
    })
  })
}

function caretOf(view: EditorView): Line {
  return view.coordsAtPos(view.state.selection.head)
}

/** What each view scrolls to at the moment. */
const aims = new WeakMap<EditorView, AbortController>()

/**
 * Takes `step`, and in a long text again in each of the next frames. Another aim of the same view ends that, and so does
 * whoever scrolls or presses anything meanwhile.
 */
function pursue(view: EditorView, step: () => void): void {
  const aim = new AbortController()
  aims.get(view)?.abort()
  aims.set(view, aim)
  const end = () => aim.abort()
  // Captured: the very press that led here has passed the window already.
  const heard = { signal: aim.signal, capture: true, passive: true }
  for (const type of ['wheel', 'pointerdown', 'keydown']) addEventListener(type, end, heard)
  const go = (frames: number) => {
    if (aim.signal.aborted || view.isDestroyed) return end()
    step()
    if (frames > 0 && isLong(view)) requestAnimationFrame(() => go(frames - 1))
    else end()
  }
  go(FRAMES)
}

function isLong({ dom }: EditorView): boolean {
  return 'long' in dom.dataset
}

/** Scrolls what is covered, or partly so, to where things are brought to. */
function uncover(line: Line, covered: Covered): void {
  if (!isClear(line, covered)) scrollBy({ top: line.top - innerHeight * BROUGHT_TO, behavior: 'instant' })
}

function isClear({ top, bottom }: Line, { above, below }: Covered): boolean {
  return top >= above - ROUNDING && bottom <= innerHeight - below + ROUNDING
}
