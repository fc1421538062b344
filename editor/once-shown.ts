/** What ends the waiting early: what somebody does next must find done what they did before, and no page may go with it. */
const NEXT = ['keydown', 'pointerdown', 'visibilitychange', 'beforeunload', 'pagehide'] as const

/** A window that nobody sees may get no frame, though it does not know; no work waits longer than this, milliseconds. */
const LONGEST_MS = 100

/** What is asked of a window. */
type Page = Pick<Window, 'addEventListener' | 'requestAnimationFrame'> & {
  readonly document: Pick<Document, 'visibilityState'>
}

/**
 * Resolves when `page` has shown what was drawn until now. It resolves at once where the page is not seen, and sooner
 * where another key or pointer comes: before the page's own handlers of that.
 */
export function onceShown(page: Page): Promise<void> {
  if (page.document.visibilityState === 'hidden') return Promise.resolve()
  return new Promise((resolve) => {
    const waiting = new AbortController()
    const longest = setTimeout(() => done(), LONGEST_MS)
    const done = () => {
      clearTimeout(longest)
      waiting.abort()
      resolve()
    }
    for (const next of NEXT) page.addEventListener(next, done, { capture: true, signal: waiting.signal })
    page.requestAnimationFrame(() => afterPaint(done))
  })
}

/** What is posted from a frame arrives when that was painted. */
function afterPaint(then: () => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    port1.close()
    then()
  }
  port2.postMessage(null)
}
