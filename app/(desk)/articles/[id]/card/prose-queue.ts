/**
 * What has to go to the server of one prose document, in the order in which it was written. One message is under way
 * at a time, so that the log gets the updates in order; what comes meanwhile waits and is joined into the next one.
 */
export type ProseQueue = {
  readonly waiting: readonly Uint8Array[]
  readonly sending: Uint8Array | null
  /** How often in a row the oldest message has failed, and why the last time. */
  readonly failures: number
  readonly problem: string | null
}

/** Nothing to send. */
export const EMPTY_QUEUE: ProseQueue = { waiting: [], sending: null, failures: 0, problem: null }

/** Whether everything is on disk; if not, whether it is on its way or why it could not be saved. */
export type ProseSaveState = 'saved' | 'saving' | { readonly failed: string }

/** Writing pauses for this long before it is sent, in milliseconds: few messages, and little to lose. */
const TYPING_PAUSE = 600

/** The first pause after a failure and the longest, in milliseconds; it doubles in between. */
const FIRST_RETRY = 1000
const LONGEST_RETRY = 30_000

/** With one more update at its end. */
export function added(queue: ProseQueue, update: Uint8Array): ProseQueue {
  return { ...queue, waiting: [...queue.waiting, update] }
}

/** With all that waits joined by `merge` and on its way; the same queue where something is under way or nothing waits. */
export function taken(queue: ProseQueue, merge: (updates: readonly Uint8Array[]) => Uint8Array): ProseQueue {
  if (queue.sending !== null || queue.waiting.length === 0) return queue
  return { ...queue, waiting: [], sending: merge(queue.waiting) }
}

/** After the server said that what was under way is on disk. */
export function stored(queue: ProseQueue): ProseQueue {
  return { waiting: queue.waiting, sending: null, failures: 0, problem: null }
}

/** After it did not: the message goes back to the front. */
export function failed(queue: ProseQueue, problem: string): ProseQueue {
  const waiting = queue.sending === null ? queue.waiting : [queue.sending, ...queue.waiting]
  return { waiting, sending: null, failures: queue.failures + 1, problem }
}

/** What to tell the writer. A failure stays on show while it is tried again, until it worked. */
export function saveStateOf(queue: ProseQueue): ProseSaveState {
  if (queue.sending === null && queue.waiting.length === 0) return 'saved'
  return queue.problem === null ? 'saving' : { failed: queue.problem }
}

/** How long to wait before the next message, in milliseconds. */
export function pauseBefore(queue: ProseQueue): number {
  if (queue.failures === 0) return TYPING_PAUSE
  return Math.min(FIRST_RETRY * 2 ** (queue.failures - 1), LONGEST_RETRY)
}
