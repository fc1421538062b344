'use client'

import { cardWords } from '../../../../../domain/words/card.ts'
import { useWorkspace } from '../workspace-store.tsx'
import type { Card } from './card.ts'
import { usePending } from './use-pending.ts'
import { afterPress, keysOf, verdictCommand } from './verdict-command.ts'

/** The verdict of a card as its keys show it, and what pressing one does. */
export type VerdictInHand = {
  /** `null` while there is none of the scale that is chosen from. */
  readonly chosen: string | null
  readonly press: (key: string) => void
}

/** Chooses and takes back the verdict of a card. */
export function useVerdict(card: Card): VerdictInHand {
  const { send, announce } = useWorkspace()
  const { claim, number, scale } = card
  const stored = scale && claim.scaleVersionId === scale.id ? claim.verdictKey : null
  const { value, change } = usePending(stored, async (key) => {
    // Keys are drawn, and so pressed, only where there is a scale.
    if (!scale) throw new RangeError('A verdict needs a scale')
    const result = await send(verdictCommand(claim.id, scale, key))
    const label = keysOf(scale).find((verdict) => verdict.key === key)?.label
    if (result.ok) announce(label ? cardWords.verdict.set(number, label) : cardWords.verdict.takenBack(number))
    return result
  })
  return { chosen: value, press: (key) => void change((now) => afterPress(now, key)) }
}
