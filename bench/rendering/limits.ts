import type { Column } from '../figure.ts'
import { median } from '../percentile.ts'
import type { Measured } from '../report.ts'
import type { SubjectKey } from './page/subjects.ts'

/** What a round gives, in the order of its numbers. */
export const COLUMNS = [
  { name: 'mount', unit: 'ms' },
  { name: 'first paint', unit: 'ms' },
  { name: 'whole window', unit: 'ms' },
  { name: 'scroll p95', unit: 'ms' },
  { name: 'hover p50', unit: 'ms' },
  { name: 'key to frame p95', unit: 'ms' },
] as const satisfies readonly Column[]

/** One of `COLUMNS`. */
export type ColumnName = (typeof COLUMNS)[number]['name']

/** What ours may not exceed, whoever else is there; milliseconds. */
const AT_MOST: Readonly<Record<number, Partial<Record<ColumnName, number>>>> = {
  1000: { 'hover p50': 16 },
  10000: { 'first paint': 300, 'scroll p95': 33 },
}

/** How many times bare ProseMirror's ours may take with a thousand annotations. */
const TIMES_BARE: Partial<Record<ColumnName, number>> = { mount: 1.5, 'key to frame p95': 1.5 }

/** Whom ours may not be behind in what people feel, by the number of annotations. */
const NOT_BEHIND: Readonly<Record<number, readonly SubjectKey[]>> = { 1000: ['spans'], 10000: ['spans', 'css'] }

/** Two that are both done within a frame are shown together, on a screen of 60 Hz: neither is behind. */
const FRAME_MS = 1_000 / 60

/**
 * The columns with what ours may not exceed at so many annotations: the least of what is asked for outright and of what
 * the others' medians say. A subject that is not among `others`, or did not measure something, limits nothing.
 */
export function limitedColumns(count: number, others: ReadonlyMap<SubjectKey, Measured['rounds']>): readonly Column[] {
  return COLUMNS.map((column, i) => {
    const of = (key: SubjectKey) => median((others.get(key) ?? []).map((round) => round[i] ?? Number.NaN))
    const outright = AT_MOST[count]?.[column.name] ?? Number.NaN
    const times = (count === 1_000 ? TIMES_BARE[column.name] : undefined) ?? Number.NaN
    // Nobody sees a mount: what it is for is the first paint.
    const rivals = column.name === 'mount' ? [] : (NOT_BEHIND[count] ?? [])
    const asked = [outright, times * of('bare'), ...rivals.map((key) => Math.max(FRAME_MS, of(key)))]
    const limits = asked.filter((limit) => !Number.isNaN(limit))
    return limits.length === 0 ? column : { ...column, atMost: Math.min(...limits) }
  })
}
