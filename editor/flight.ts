/** CSS pixels a millisecond: faster than anybody reads, and slower than a flick of the wheel or a dragged scroll bar. */
const FLYING = 2

/** Longer between two scroll events, and the second is a new movement, milliseconds. */
const STEP_MS = 1_000

/** So long after the last scroll event the text stands still, milliseconds. */
const STILL_MS = 100

/** Whether the reader flies over a page. */
export type Flight = { readonly isFlying: () => boolean; readonly destroy: () => void }

/** Follows how fast `page` is scrolled. A leap to another place is no flight, because it has no second step. */
export function flightOf(page: Window): Flight {
  // Not where the page is: that would lay it out before anybody has moved.
  let at = 0
  let time = Number.NEGATIVE_INFINITY
  let speed = 0
  const scrolled = ({ timeStamp }: Event) => {
    const moved = Math.abs(page.scrollY - at)
    speed = timeStamp - time < STEP_MS ? moved / Math.max(1, timeStamp - time) : 0
    at = page.scrollY
    time = timeStamp
  }
  page.addEventListener('scroll', scrolled, { passive: true })
  return {
    isFlying: () => speed > FLYING && performance.now() - time < STILL_MS,
    destroy: () => page.removeEventListener('scroll', scrolled),
  }
}
