import { lastIndexWhere } from '../domain/halving.ts'
import type { Span } from '../domain/span.ts'
import { inReadingOrder } from '../domain/span.ts'

/** A span that belongs to something named by `id`. */
export type Interval = Span & { readonly id: string }

/** Intervals in reading order, with the farthest end among each and those before it. */
export type IntervalIndex = { readonly intervals: readonly Interval[]; readonly farthest: readonly number[] }

/** An index over `intervals`; n log n once, then each question costs about as much as its answer. */
export function intervalIndex(intervals: readonly Interval[]): IntervalIndex {
  const sorted = [...intervals].sort(inReadingOrder)
  let far = Number.NEGATIVE_INFINITY
  return { intervals: sorted, farthest: sorted.map(({ end }) => (far = Math.max(far, end))) }
}

/**
 * The ids at `offset`, each once: first those that hold the character after it,
 * then those that end at it; among each, the innermost (last begun) first.
 */
export function idsAt(index: IntervalIndex, offset: number): string[] {
  const touching = touchingAt(index, offset)
  const holding = touching.filter(({ end }) => end > offset)
  const ending = touching.filter(({ end }) => end === offset)
  return [...new Set([...holding, ...ending].map(({ id }) => id))]
}

function touchingAt({ intervals, farthest }: IntervalIndex, offset: number): Interval[] {
  const found: Interval[] = []
  for (let i = lastIndexWhere(intervals, ({ start }) => start <= offset); i >= 0 && (farthest[i] ?? 0) >= offset; i--) {
    const interval = intervals[i]
    if (interval && interval.end >= offset) found.push(interval)
  }
  return found
}
