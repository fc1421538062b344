import { isIP } from 'node:net'

/** How many attempts may fail under one name within a time. */
export type Allowance = { readonly most: number; readonly windowMs: number }

/** Counts attempts by name. */
export type Attempts = {
  /** Counts an attempt; the milliseconds until the next is allowed, or 0 when this one is. */
  readonly begin: (name: string, now: number) => number
  /** Takes an attempt back: it did not fail. */
  readonly succeed: (name: string) => void
}

/** Names that are kept at most; who sends so many different ones loses the oldest, and is held by their address. */
const MOST_NAMES = 10_000

/**
 * Attempts are counted when they begin, so that many at once do not all get by, and taken back when they succeed: only
 * those that fail use the allowance up. In the memory of this process.
 */
export function openAttempts({ most, windowMs }: Allowance): Attempts {
  const counts = new Map<string, { count: number; since: number }>()

  const begin = (name: string, now: number): number => {
    const known = counts.get(name)
    if (!known || now - known.since >= windowMs) {
      counts.delete(name)
      counts.set(name, { count: 1, since: now })
      const oldest = counts.keys().next().value
      if (counts.size > MOST_NAMES && oldest !== undefined) counts.delete(oldest)
      return 0
    }
    if (known.count >= most) return known.since + windowMs - now
    known.count += 1
    return 0
  }
  const succeed = (name: string) => {
    const known = counts.get(name)
    if (known) known.count -= 1
  }
  return { begin, succeed }
}

/** The name of an address in a count: of an IPv6 one its first half, because one line has all of the other. */
export function lineOf(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail] = address.split('::')
  const [before, after] = [head.split(':').filter(Boolean), (tail ?? '').split(':').filter(Boolean)]
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  return [...before, ...zeros, ...after].slice(0, 4).join(':')
}
