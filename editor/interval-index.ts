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
  for (let i = lastStartingBy(intervals, offset); i >= 0 && (farthest[i] ?? 0) >= offset; i--) {
    const interval = intervals[i]
    if (interval && interval.end >= offset) found.push(interval)
  }
  return found
}

/** The index of the last interval that starts at or before `offset`; -1 where none does. */
function lastStartingBy(intervals: readonly Interval[], offset: number): number {
  let low = -1
  let high = intervals.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const interval = intervals[middle]
    if (interval && interval.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
