import type { Denial } from '../domain/live.ts'

/**
 * Thrown in a hook of Hocuspocus to keep somebody out of a room; the other end gets `reason`. It has no message, which
 * tells Hocuspocus not to log it: it is designed.
 */
export class Denied extends Error {
  readonly reason: Denial

  constructor(reason: Denial) {
    super('')
    this.reason = reason
  }
}
