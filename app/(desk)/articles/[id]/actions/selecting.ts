import { actionWords } from '../../../../../domain/words/actions.ts'
import { expandSelection } from '../../../../../editor/selection-commands.ts'
import type { Action, Bench } from './action.ts'
import { onArticle } from './on-article.ts'

const { labels, why } = actionWords

/** The ways to select more and less. */
export function selecting(bench: Bench): Action[] {
  const grow = expandSelection(bench.store.workspace.article.language)
  return [
    {
      id: 'grow',
      label: labels.grow,
      group: 'select',
      keys: ['w'],
      where: ['article'],
      why: () => (onArticle(bench, grow, false) ? null : why.widest),
      run: () => void onArticle(bench, grow, true),
    },
  ]
}
