import type { Child } from './child.ts'
import type { Load } from './load/load.ts'
import type { Stage } from './stage.ts'
import type { Subject, Wanted } from './subjects.ts'

/** One measured quantity of a figure. */
export type Column = {
  readonly name: string
  readonly unit: 'ms' | 's' | 'kB' | 'MB/s' | 'MiB' | '%' | ''
  /** What the desk on PostgreSQL may not exceed. */
  readonly atMost?: number
}

/** How long and with what seed one round measures. */
export type Round = { readonly number: number; readonly seconds: number }

/** The people, in a process of their own. */
export type People = Child<Load, null>

/** One figure of the README: how it is come by, once a round, on any subject. */
export type Figure = {
  readonly key: string
  readonly title: string
  readonly columns: readonly Column[]
  readonly wanted: Wanted
  /** Subjects to which it does not apply are left out. */
  readonly applies?: (subject: Subject) => boolean
  /** Sets up once what all rounds use. Answers what measures one round: a number a column. */
  readonly begin: (
    stage: Stage,
    people: People,
    rounds: number,
  ) => Promise<(round: Round) => Promise<readonly number[]>>
}

/** Nothing made beforehand but members. */
export function members(count: number): Wanted {
  return { members: count, logs: 0, updates: 0 }
}
