/** What one process may hint at to the others: new events, new prose, where people are. */
export type Topic = 'log' | 'prose' | 'presence'

/**
 * Hints between the processes of one desk. A hint may be lost, doubled or late: what it hints at is read from the
 * database, which is the truth.
 */
export type Hints = {
  /** Tells every other process; never throws and never waits. */
  readonly tell: (topic: Topic, message: string) => void
  /** Calls `listener` with what another process told. Answers what ends that. */
  readonly hear: (topic: Topic, listener: (message: string) => void) => () => void
  /**
   * Calls `listener` when hints may have been lost: after the way between the processes was interrupted, and every
   * few seconds while there is one. Answers what ends that.
   */
  readonly onDoubt: (listener: () => void) => () => void
  readonly close: () => Promise<void>
}

/** The hints of a desk with one process: there is nobody to tell. */
export const NO_HINTS: Hints = {
  tell: () => undefined,
  hear: () => () => undefined,
  onDoubt: () => () => undefined,
  close: async () => undefined,
}
