import type { SiteTextReason } from '../../domain/capture.ts'
import type { Trace } from './rule.ts'

type Traces = readonly (Trace | null)[]
type Reasons = (SiteTextReason | null)[]

/** What each block is, from what it may be by itself and what stands around it; see `Standing`. */
export function settleTraces(traces: Traces): Reasons {
  const reasons = traces.map((trace) => (trace?.standing === 'alone' ? trace.reason : null))
  for (const i of lastRun(traces)) reasons[i] = traces[i]?.reason ?? null
  for (const run of runsOfOneReason(traces)) if (run.some((i) => reasons[i])) fillRun(run, traces, reasons)
  const forwards = [...traces.keys()]
  for (const order of [forwards, forwards.toReversed()]) spreadToLabels(order, traces, reasons)
  return reasons
}

/** The run of blocks that ends the page and in which each may stand there. */
function lastRun(traces: Traces): number[] {
  const mayEnd = (trace: Trace | null) => trace?.standing === 'alone' || trace?.standing === 'last'
  const before = traces.findLastIndex((trace) => !mayEnd(trace))
  return [...traces.keys()].slice(before + 1)
}

function runsOfOneReason(traces: Traces): number[][] {
  const runs: number[][] = []
  traces.forEach((trace, i) => {
    if (!trace) return
    if (traces[i - 1]?.reason === trace.reason) runs.at(-1)?.push(i)
    else runs.push([i])
  })
  return runs
}

/** Takes in all of a run but the `between` blocks at its edges. */
function fillRun(run: readonly number[], traces: Traces, reasons: Reasons): void {
  const isEdge = (i: number) => traces[i]?.standing !== 'between'
  const [first, last] = [run.find(isEdge), run.findLast(isEdge)]
  if (first === undefined || last === undefined) return
  for (let i = first; i <= last; i++) reasons[i] = traces[i]?.reason ?? null
}

/** Takes in blocks that may stand last where the one before them in `order` is taken in. */
function spreadToLabels(order: readonly number[], traces: Traces, reasons: Reasons): void {
  order.forEach((i, at) => {
    const before = order[at - 1]
    const besideSiteText = before !== undefined && reasons[before]
    if (besideSiteText && traces[i]?.standing === 'last') reasons[i] ??= traces[i].reason
  })
}
