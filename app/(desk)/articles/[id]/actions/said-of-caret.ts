import { actionWords as words } from '../../../../../domain/words/actions.ts'
import { annotationsAt } from '../../../../../editor/annotation-plugin.ts'
import { offsetAt } from '../../../../../editor/article-document.ts'
import { type TextUnit, unitAt } from '../../../../../editor/text-units.ts'
import { verdictOfClaim } from '../claim-verdict.ts'
import { quoteOf } from '../quote.ts'
import type { Bench } from './action.ts'
import { claimAt } from './at-hand.ts'

/** The words of the unit that the caret has come to. */
export function unitHere(bench: Bench, unit: TextUnit): string {
  const state = bench.view()?.view.state
  const { workspace } = bench.store
  if (!state) return ''
  const here = unitAt(state, { unit, language: workspace.article.language }, offsetAt(state.doc, state.selection.head))
  return here ? workspace.capture.text.slice(here.start, here.end) : ''
}

/** What the mark is that the caret has come to. */
export function markHere(bench: Bench): string {
  const state = bench.view()?.view.state
  const [first] = state ? annotationsAt(state, state.selection.head) : []
  return first === undefined ? '' : markSaid(bench, first)
}

/** A mark with its number, its verdict and its words. */
export function markSaid(bench: Bench, annotationId: string): string {
  const { workspace } = bench.store
  const quoted = quoteOf(workspace, workspace.placement[annotationId]?.selectors ?? [])
  const numbered = claimAt(bench, annotationId)
  if (!numbered) return quoted
  const verdict = verdictOfClaim(workspace, numbered.claim)
  return words.claimSaid(numbered.number, verdict?.label ?? words.noVerdict, quoted)
}

/** What is selected. */
export function selectedSaid(bench: Bench): string {
  const spans = bench.view()?.spans() ?? []
  return spans.length === 0 ? words.nothingSelected : words.selected(quoteOf(bench.store.workspace, spans))
}
