/** How much one member may ask of the sockets; far above what people do. */
export type Limits = {
  /** Open sockets: windows on all of a member's devices. */
  readonly sockets: number
  /** Open rooms of one socket. */
  readonly rooms: number
  /** Frames a second, and how many may come at once after a pause: everything that was done offline. */
  readonly frames: Rate
  /** Bytes a second, and at once. */
  readonly bytes: Rate
}

/** A rate that may be exceeded by what was saved up. */
export type Rate = { readonly aSecond: number; readonly atOnce: number }

/** The limits unless a bench sets others. */
export const LIMITS: Limits = {
  sockets: 50,
  rooms: 200,
  frames: { aSecond: 100, atOnce: 600 },
  bytes: { aSecond: 1024 * 1024, atOnce: 16 * 1024 * 1024 },
}

/** Something of which a second brings more: `take` answers whether there was enough, at `now` in milliseconds. */
export function openBucket({ aSecond, atOnce }: Rate, start: number) {
  let left = atOnce
  let last = start
  return {
    take: (amount: number, now: number): boolean => {
      left = Math.min(atOnce, left + ((now - last) * aSecond) / 1000)
      last = now
      if (amount > left) return false
      left -= amount
      return true
    },
  }
}
