/** After how many milliseconds without an answer of the database people are told: a shorter pause nobody notices. */
const TELL_AFTER = 1_000

/** Keeps whether the database answers. */
export function openTrouble() {
  const listeners = new Set<(lasting: boolean) => void>()
  let lasting = false
  let timer: NodeJS.Timeout | null = null

  const tell = (now: boolean) => {
    if (lasting === now) return
    lasting = now
    for (const listener of listeners) listener(now)
  }
  const over = () => {
    if (timer) clearTimeout(timer)
    timer = null
    tell(false)
  }
  return {
    /** Runs `work`; trouble begins when it does not succeed in time, and ends when it or a later one does. */
    watch: async (work: () => Promise<void>): Promise<void> => {
      timer ??= setTimeout(() => tell(true), TELL_AFTER)
      await work()
      over()
    },
    /** Whether the last attempt did not succeed, or is still under way. */
    isBegun: () => timer !== null,
    isLasting: () => lasting,
    /** Calls `listener` when trouble begins and when it is over. Answers what ends that. */
    onChange: (listener: (lasting: boolean) => void): (() => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
