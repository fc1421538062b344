import type { Span } from '../../../../../domain/span.ts'
import { actionWords } from '../../../../../domain/words/actions.ts'
import { workspaceWords } from '../../../../../domain/words/workspace.ts'
import { spansOfSentence } from '../../../../../editor/sentence-at-caret.ts'
import { quoteOf } from '../quote.ts'
import type { ActionKey } from '../use-acting.ts'
import type { Action, Bench, How } from './action.ts'
import { whyNoChange } from './possible.ts'

/** What is done with selected words, by its id: its key, and whether the sentence at the caret stands in for a selection. */
const MARKS = {
  claim: { key: 'c', takesSentence: true },
  sameClaim: { key: 'e', takesSentence: true },
  saidBy: { key: 's', takesSentence: false },
  comment: { key: 'm', takesSentence: true },
  notCheckable: { key: 'n', takesSentence: true },
  hide: { key: 'h', takesSentence: false },
} as const satisfies Record<string, { readonly key: ActionKey; readonly takesSentence: boolean }>

/** The id of an action on selected words. */
export type MarkId = keyof typeof MARKS

const IDS = ['claim', 'sameClaim', 'saidBy', 'comment', 'notCheckable', 'hide'] as const satisfies readonly MarkId[]

/** What is done with selected words, in the order of the toolbar. */
export function marking(bench: Bench): Action[] {
  return IDS.map((id) => ({
    id,
    label: actionWords.labels[id],
    group: 'mark',
    keys: [MARKS[id].key],
    where: ['article'],
    why: () => whyNot(bench, id),
    run: (how) => act(bench, id, how),
  }))
}

function whyNot(bench: Bench, id: MarkId): string | null {
  const reason = whyNoChange(bench)
  if (reason !== null || picked(bench, id, { exact: true }).length > 0) return reason
  return workspaceWords.nothingSelected
}

/** A sentence that stands in is selected first, so that it is seen which one it was, and said. */
function act(bench: Bench, id: MarkId, how: How): void {
  const spans = picked(bench, id, how)
  const [first] = spans
  const last = spans.at(-1)
  const stoodIn = selected(bench, how).length === 0
  if (stoodIn && first && last) bench.view()?.selectSpan({ start: first.start, end: last.end })
  const said = stoodIn ? actionWords.sentenceTaken(quoteOf(bench.store.workspace, spans)) : ''
  bench.acting.act(MARKS[id].key, spans, said)
}

function picked(bench: Bench, id: MarkId, how: How): readonly Span[] {
  const spans = selected(bench, how)
  const view = bench.view()
  if (spans.length > 0 || !MARKS[id].takesSentence || !view) return spans
  return spansOfSentence(view.view.state, bench.store.workspace.article.language)
}

function selected(bench: Bench, { exact }: How): readonly Span[] {
  return bench.view()?.spans(exact ? 'letter' : 'word') ?? []
}
