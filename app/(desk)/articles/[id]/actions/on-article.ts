import type { Command } from 'prosemirror-state'
import type { Bench } from './action.ts'

/** Runs a command of the editor on the article. False where it is impossible; it is only asked without `runs`. */
export function onArticle(bench: Bench, command: Command, runs: boolean): boolean {
  const view = bench.view()?.view
  return view ? command(view.state, runs ? view.dispatch : undefined, view) : false
}
