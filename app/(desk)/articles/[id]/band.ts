/** A stretch of a column: CSS pixels below the column's top. */
export type Band = { readonly from: number; readonly to: number }

/** Nothing is known of the window yet. */
export const NO_BAND: Band = { from: 0, to: 0 }

/** How far a band reaches beyond the window, in windows, and how much of that may be used up before it is moved. */
const BEYOND = 1
const USED_UP = 0.5

/**
 * The part of a column in and near a window of `height` that stands at `top` of it. `last` as long as there is room in
 * it: the band moves in strides and not with every scroll.
 */
export function bandAround(last: Band, top: number, height: number): Band {
  const room = height * (BEYOND - USED_UP)
  const reaches = last.from <= top - room && last.to >= top + height + room
  return reaches ? last : { from: top - height * BEYOND, to: top + height * (1 + BEYOND) }
}

/** Calls `look` at most once a frame while the page is scrolled or resized. What is returned ends it. */
export function watchWindow(look: () => void): () => void {
  let frame = 0
  const soon = () => {
    if (frame === 0)
      frame = requestAnimationFrame(() => {
        frame = 0
        look()
      })
  }
  window.addEventListener('scroll', soon, { passive: true })
  window.addEventListener('resize', soon)
  return () => {
    cancelAnimationFrame(frame)
    window.removeEventListener('scroll', soon)
    window.removeEventListener('resize', soon)
  }
}
