import type { Column } from './figure.ts'
import { median } from './percentile.ts'

/** What the rounds of one figure gave for one subject: a row a round, a number a column. */
export type Measured = { readonly subject: string; readonly rounds: readonly (readonly number[])[] }

/** A number as people read it: three digits that count. */
export function inWords(value: number, unit: Column['unit']): string {
  if (Number.isNaN(value)) return '–'
  const digits = value >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2
  return `${value.toFixed(digits)}${unit && ` ${unit}`}`
}

/** A table of one figure: for each subject the median and the worst of its rounds. */
export function tableOf(columns: readonly Column[], measured: readonly Measured[]): string[] {
  const head = ['', '', ...columns.map(({ name }) => name)]
  const targets = [
    'to be met',
    '',
    ...columns.map(({ atMost, unit }) => (atMost === undefined ? '' : `≤ ${inWords(atMost, unit)}`)),
  ]
  const rows = measured.flatMap(({ subject, rounds }) =>
    (['median', 'worst'] as const).map((which) => [
      which === 'median' ? subject : '',
      which,
      ...columns.map(({ unit }, i) => inWords(summary(which, column(rounds, i)), unit)),
    ]),
  )
  return aligned([head, ...(columns.some((c) => c.atMost !== undefined) ? [targets] : []), ...rows])
}

/** The targets that the median of the rounds does not meet, one sentence each. */
export function missed(columns: readonly Column[], { subject, rounds }: Measured): string[] {
  return columns.flatMap(({ name, unit, atMost }, i) => {
    const value = median(column(rounds, i))
    if (atMost === undefined || value <= atMost) return []
    return [`${subject}: ${name} is ${inWords(value, unit)} and should be at most ${inWords(atMost, unit)}.`]
  })
}

function column(rounds: readonly (readonly number[])[], i: number): number[] {
  return rounds.map((round) => round[i] ?? Number.NaN)
}

function summary(which: 'median' | 'worst', values: readonly number[]): number {
  return which === 'median' ? median(values) : Math.max(...values)
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  const cell = (text: string, i: number) => (i < 2 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0))
  return rows.map((row) => row.map(cell).join('  ').trimEnd())
}
