import { setTimeout as pause } from 'node:timers/promises'

/** What every server of the bench tells of its own process. */
export const OWN_PROCESS = {
  /** Bytes in use after a full collection: the heap and what hangs on it outside. */
  memory: async (_: null): Promise<number> => {
    // What was just closed is let go of in the turns after.
    for (let turn = 0; turn < 3; turn += 1) {
      await pause(200)
      globalThis.gc?.()
    }
    const { heapUsed, external } = process.memoryUsage()
    return heapUsed + external
  },
  /** Processor time so far, in microseconds. */
  processor: async (_: null): Promise<number> => {
    const { user, system } = process.cpuUsage()
    return user + system
  },
}
