/** One run in this many has a seed of the day. */
const OF_THE_DAY = 10
const DAY_MS = 86_400_000

/**
 * For tests: the seeds of `runs` runs, most of them always the same, and the last of them those of the day (UTC), so that
 * what the fixed ones miss is found one day. `again` is the one seed to run once more, as a text.
 */
export function seedsOf(runs: number, again?: string): readonly number[] {
  if (again) return [Number(again)]
  const fixed = runs - Math.floor(runs / OF_THE_DAY)
  const first = Math.floor(Date.now() / DAY_MS) * runs
  return Array.from({ length: runs }, (_, i) => (i < fixed ? i + 1 : first + i))
}
