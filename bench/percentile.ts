/**
 * The smallest of `values` that at least `share` (0 to 1) of them do not exceed; `NaN` of none. The same rule as
 * "nearest rank", so that a figure is always one that was measured.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** The middle of the rounds; of an even number the worse of the two. */
export function median(values: readonly number[]): number {
  return percentile(values, values.length % 2 === 0 ? 0.5 + 1 / values.length : 0.5)
}
