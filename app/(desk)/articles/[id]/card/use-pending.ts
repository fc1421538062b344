'use client'

import { useCallback, useRef, useState } from 'react'
import type { Result } from '../../../../../domain/problem.ts'
import type { SendHow } from '../workspace-store.tsx'

/**
 * A stored value as its chooser sees it, and how to change it: `change` starts from the newest value, chosen or
 * stored, so that two quick changes to parts of it both count; it resolves when it is on screen.
 */
export type PendingValue<T> = {
  readonly value: T
  readonly change: (next: (now: T) => T, how?: SendHow) => Promise<Result<null>>
}

/**
 * A value that shows what was chosen at once, while it is not on screen yet. When the last choice is there, what is
 * stored counts again: the same, or what stood there before a refusal, which `send` has told.
 */
export function usePending<T>(stored: T, store: (value: T, how?: SendHow) => Promise<Result<null>>): PendingValue<T> {
  const [chosen, setChosen] = useState<{ readonly value: T } | null>(null)
  const latest = useRef({ stored, chosen, underWay: 0, store })
  latest.current.stored = stored
  latest.current.store = store

  const change = useCallback(async (next: (now: T) => T, how?: SendHow) => {
    const now = latest.current
    const value = next(now.chosen ? now.chosen.value : now.stored)
    now.chosen = { value }
    now.underWay += 1
    setChosen(now.chosen)
    const result = await now.store(value, how)
    now.underWay -= 1
    if (now.underWay === 0) {
      now.chosen = null
      setChosen(null)
    }
    return result
  }, [])

  return { value: chosen ? chosen.value : stored, change }
}
