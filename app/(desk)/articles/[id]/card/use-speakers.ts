'use client'

import type { Speaker } from '../../../../../domain/annotation.ts'
import { useWorkspace } from '../workspace-store.tsx'
import type { Card } from './card.ts'
import { type PendingValue, usePending } from './use-pending.ts'

/** The chain of a card as it is being edited. */
export type Chain = PendingValue<readonly Speaker[]>

/** Edits who says so at the place of a card. */
export function useSpeakers(card: Card): Chain {
  const { send } = useWorkspace()
  const { id: annotationId, speakers } = card.annotation
  return usePending(speakers, (next, how) => send({ name: 'setSpeakers', annotationId, speakers: next }, how))
}
