import { normalise } from '../../../../../domain/span.ts'
import { actionWords } from '../../../../../domain/words/actions.ts'
import { afterOpen } from '../../../../../editor/annotation-commands.ts'
import { annotationsAt } from '../../../../../editor/annotation-plugin.ts'
import type { Action, Bench } from './action.ts'
import { annotationAtCaret } from './at-hand.ts'
import { whyNoChange } from './possible.ts'
import { markSaid } from './said-of-caret.ts'

const { labels, why, cycled } = actionWords

/** What is done with the marks at the caret. */
export function onMarks(bench: Bench): Action[] {
  return [another(bench), addSpan(bench)]
}

/** Opens the cards of the marks that lie over each other at the caret, one after the other; the focus stays in the text. */
function another(bench: Bench): Action {
  const here = () => {
    const state = bench.view()?.view.state
    return state ? annotationsAt(state, state.selection.head) : []
  }
  return {
    id: 'another',
    label: labels.another,
    group: 'move',
    keys: ['a'],
    where: ['article'],
    why: () => (here().length > 0 ? null : why.noMarkHere),
    run: () => {
      const all = here()
      const [next] = afterOpen(all, new Set(bench.store.openCard === null ? [] : [bench.store.openCard]))
      if (next === undefined) return
      bench.store.setOpenCard(next)
      bench.store.announce(cycled(all.indexOf(next) + 1, all.length, markSaid(bench, next)))
    },
  }
}

/** The selected words are added to the mark whose card is open at once; with nothing selected they are asked for. */
function addSpan(bench: Bench): Action {
  const { store, acting } = bench
  const atHand = () => store.openCard ?? annotationAtCaret(bench)
  return {
    id: 'addSpan',
    label: labels.addSpan,
    group: 'mark',
    keys: ['d'],
    where: ['article', 'card'],
    why: () => whyNoChange(bench) ?? (atHand() === null ? why.noMarkHere : null),
    run: ({ exact }) => {
      const id = atHand()
      if (id === null) return
      const spans = bench.view()?.spans(exact ? 'letter' : 'word') ?? []
      if (spans.length === 0) {
        store.startSpanEdit(id, 'add')
        store.focusArticle()
      } else acting.setSpans(id, normalise([...(store.workspace.placement[id]?.selectors ?? []), ...spans]))
    },
  }
}
