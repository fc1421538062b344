import type { Span } from '../domain/span.ts'
import { inReadingOrder } from '../domain/span.ts'

/** Something with a lane its line runs in: 0 is nearest to the letters. */
export type Laned<T extends Span> = { readonly item: T; readonly lane: number }

/**
 * Gives every span the lowest lane that no span before it still runs in, so that
 * overlapping lines lie beside each other and each keeps its height from end to
 * end. The answer is in reading order. It asks nothing but the spans: a verdict
 * moves no line.
 */
export function withLanes<T extends Span>(items: readonly T[]): Laned<T>[] {
  const ends: number[] = []
  return [...items].sort(inReadingOrder).map((item) => {
    const free = ends.findIndex((end) => end <= item.start)
    const lane = free < 0 ? ends.length : free
    ends[lane] = item.end
    return { item, lane }
  })
}
