/** After this, what has not closed by itself is left to the operating system. */
const DEADLINE_MS = 8_000

/**
 * Closes what was added, the last first, and ends the process. Asking again while it closes changes nothing, so that
 * Ctrl-C, which reaches launcher and server alike, is one request. What fails to close is told, and makes the code 1.
 */
export function orderlyExit(end: (code: number) => void = process.exit) {
  const closers: (() => Promise<void> | void)[] = []
  let leaving = false
  return {
    add(close: () => Promise<void> | void): void {
      closers.unshift(close)
    },
    leave(code: number): void {
      if (leaving) return
      leaving = true
      setTimeout(() => end(1), DEADLINE_MS).unref()
      void closeAll(closers).then((clean) => end(clean ? code : 1))
    },
  }
}

async function closeAll(closers: readonly (() => Promise<void> | void)[]): Promise<boolean> {
  let clean = true
  for (const close of closers) {
    try {
      await close()
    } catch (error) {
      console.error(error)
      clean = false
    }
  }
  return clean
}
