/** Resolves at the beginning of the next frame, before it is laid out. */
export function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())))
}

/** Calls `done` with the time when the next frame is laid out and painted, as far as the page's own thread does that. */
export function afterFrame(done: (now: number) => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => done(performance.now())
    port2.postMessage(null)
  })
}

/** Counts frames from now on; what is returned ends it and answers how long each of them took, in milliseconds. */
export function countFrames(): () => number[] {
  const times = [performance.now()]
  let running = true
  const count = () => {
    times.push(performance.now())
    if (running) requestAnimationFrame(count)
  }
  requestAnimationFrame(count)
  return () => {
    running = false
    return times.slice(1).map((time, i) => time - (times[i] ?? time))
  }
}
