import type { NumberedClaim } from '../../../../../domain/reading-order.ts'
import { annotationsAt } from '../../../../../editor/annotation-plugin.ts'
import { numberedAt } from '../numbered-at.ts'
import type { Bench } from './action.ts'

/** The claim that appears at an annotation; `null` where none does. */
export function claimAt({ store }: Bench, annotationId: string): NumberedClaim | null {
  return numberedAt(store.claims, annotationId) ?? null
}

/** The annotation at the caret, the one whose card is open before the others, or else the innermost; `null` for none. */
export function annotationAtCaret(bench: Bench): string | null {
  const state = bench.view()?.view.state
  const here = state ? annotationsAt(state, state.selection.head) : []
  return here.find((id) => id === bench.store.openCard) ?? here[0] ?? null
}

/**
 * The appearance that a key is about. In a card that is the card's; in the article it is the one at the caret, so that
 * nothing is judged that is out of sight.
 */
export function appearanceAtHand(bench: Bench): string | null {
  const { openCard, workspace } = bench.store
  const id = bench.isInCard() ? openCard : annotationAtCaret(bench)
  return id !== null && workspace.annotation[id]?.kind === 'appearance' ? id : null
}

/** The appearance that a field is looked for in: the one at hand, or else the one whose card is open. */
export function appearanceToFill(bench: Bench): string | null {
  const { openCard, workspace } = bench.store
  const open = openCard !== null && workspace.annotation[openCard]?.kind === 'appearance' ? openCard : null
  return appearanceAtHand(bench) ?? open
}
