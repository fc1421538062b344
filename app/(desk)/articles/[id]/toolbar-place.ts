import type { Rect } from '../../../../editor/geometry.ts'

/** Room between the selection and the toolbar, CSS pixels. */
const DISTANCE = 8

/** Height of the bar that stays at the window's top, CSS pixels. */
const TOP_BAR = 56

/**
 * Where a toolbar goes in its pane: above the selection, or below it where
 * the window's top bar would cover it; never past the pane's end, nor out of
 * the window. `rect` is relative to the text inside the pane, the answer to the
 * pane.
 */
export function toolbarPlace(pane: HTMLElement, bar: HTMLElement, rect: Rect): { x: number; y: number } {
  const outer = pane.getBoundingClientRect()
  const text = (pane.querySelector('.article-text') ?? pane).getBoundingClientRect()
  const top = text.top - outer.top + rect.top
  const above = top - bar.offsetHeight - DISTANCE
  const below = Math.min(top + rect.height + DISTANCE, window.innerHeight - outer.top - bar.offsetHeight - DISTANCE)
  const highest = TOP_BAR + DISTANCE - outer.top
  const left = text.left - outer.left + rect.left
  return {
    x: Math.max(0, Math.min(left, outer.width - bar.offsetWidth)),
    y: above < highest ? Math.max(below, highest) : above,
  }
}
