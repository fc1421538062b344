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
  let running: Laned<T>[] = []
  return [...items].sort(inReadingOrder).map((item) => {
    running = running.filter((other) => other.item.end > item.start)
    const laned = { item, lane: freeLane(running) }
    running.push(laned)
    return laned
  })
}

function freeLane(running: readonly Laned<Span>[]): number {
  const taken = new Set(running.map(({ lane }) => lane))
  let lane = 0
  while (taken.has(lane)) lane++
  return lane
}
