/** What ends the waiting early: what somebody does next must find done what they did before, and no page may go with it. */
const NEXT = ['keydown', 'pointerdown', 'visibilitychange', 'pagehide'] as const

/**
 * Resolves when the browser has shown what was drawn until now. It resolves at once where the page is not seen, or as
 * soon as another key or pointer comes: before anything hears of that.
 */
export function onceShown(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve()
  return new Promise((resolve) => {
    const waiting = new AbortController()
    const done = () => {
      waiting.abort()
      resolve()
    }
    for (const next of NEXT) window.addEventListener(next, done, { capture: true, signal: waiting.signal })
    requestAnimationFrame(() => afterPaint(done))
  })
}

/** What is posted from a frame arrives when that was painted. */
function afterPaint(then: () => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = then
  port2.postMessage(null)
}
