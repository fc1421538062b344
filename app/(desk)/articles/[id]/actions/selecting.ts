import type { Command } from 'prosemirror-state'
import { actionWords } from '../../../../../domain/words/actions.ts'
import { grow, shrink } from '../../../../../editor/growth.ts'
import type { Action, Bench } from './action.ts'
import { onArticle } from './on-article.ts'
import { selectedSaid } from './said-of-caret.ts'

const { labels, why } = actionWords

/** The ways to select more and less. */
export function selecting(bench: Bench): Action[] {
  const { language } = bench.store.workspace.article
  return [
    change(bench, 'grow', grow('size', language), 'w'),
    change(bench, 'growWord', grow('word', language), 'y'),
    change(bench, 'growSentence', grow('sentence', language), 'f'),
    change(bench, 'growBlock', grow('block', language), 'b'),
    change(bench, 'shrink', shrink(language), 'Shift+w'),
  ]
}

/** The id of a change of what is selected. */
type ChangeId = 'grow' | 'growWord' | 'growSentence' | 'growBlock' | 'shrink'

function change(bench: Bench, id: ChangeId, command: Command, key: string): Action {
  return {
    id,
    label: labels[id],
    group: 'select',
    keys: [key],
    where: ['article'],
    repeats: true,
    why: () => (onArticle(bench, command, false) ? null : id === 'shrink' ? why.nothingSelected : why.widest),
    run: () => {
      onArticle(bench, command, true)
      bench.store.announce(selectedSaid(bench))
    },
  }
}
