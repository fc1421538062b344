'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { useWorkspace } from '../workspace-store.tsx'
import { type Looks, looksOf, NO_LOOKS } from './history-looks.ts'
import { useLeaving } from './use-leaving.ts'

/** Where this member last stopped looking at each claim of the article; empty until it was read. */
export function useLooks(): Looks {
  const { workspace } = useWorkspace()
  const store = looksOf(workspace.article.id)
  const looks = useSyncExternalStore(store.subscribe, store.get, () => NO_LOOKS)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what happens in the article makes something new.
  useEffect(() => store.refresh(), [store, workspace.seq])
  return looks
}

/**
 * Looks at a claim while its card is open, until it is closed or its window is hidden. The answer is how many changes
 * others had made before: that stays while the card is open, because it is what there is to see.
 */
export function useLooking(claimId: string): number {
  const { workspace, current, me, whenSaved } = useWorkspace()
  const looks = useLooks()
  const known = looks.get(claimId)?.changes
  const [changes, setChanges] = useState(known)
  if (changes === undefined && known !== undefined) setChanges(known)

  useLeaving(() => {
    const { seq } = current()
    // Who goes from claim to claim by keys leaves one before the desk knows it.
    whenSaved(() => looksOf(workspace.article.id).leave(claimId, seq, me.id))
  })
  return changes ?? 0
}
