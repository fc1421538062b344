'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { ClaimHistory } from '../../../../../domain/history.ts'
import { askServer } from '../../../../../ui/ask-server.ts'
import { withEarlier, withNewest } from './history-pages.ts'

/** A history on screen. `failed` is a sentence: what is shown may be old, or nothing. */
export type ClaimHistoryReading = {
  readonly history: ClaimHistory | null
  readonly failed: string | null
  /** Reads the newest page again. */
  readonly refresh: () => Promise<void>
  readonly readEarlier: () => Promise<void>
}

/** The history of a claim, read now and again whenever `stamp` is another. */
export function useClaimHistory(claimId: string, stamp: unknown): ClaimHistoryReading {
  const [history, setHistory] = useState<ClaimHistory | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const newest = useRef(0)

  const read = useCallback(
    async (before: string | null) => {
      const mine = ++newest.current
      const answer = await askServer<ClaimHistory>(addressOf(claimId, before))
      // A later question has been asked meanwhile: its answer is the one to show.
      if (mine !== newest.current) return
      setFailed(answer.ok ? null : answer.sentence)
      if (!answer.ok) return
      const { value } = answer
      setHistory((known) => (known ? (before === null ? withNewest : withEarlier)(known, value) : value))
    },
    [claimId],
  )
  const refresh = useCallback(() => read(null), [read])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another stamp is a longer history.
  useEffect(() => {
    void refresh()
    return () => {
      newest.current++
    }
  }, [refresh, stamp])

  const earlier = history?.earlier ?? null
  return { history, failed, refresh, readEarlier: () => (earlier === null ? Promise.resolve() : read(earlier)) }
}

function addressOf(claimId: string, before: string | null): string {
  const query = before === null ? '' : `?before=${encodeURIComponent(before)}`
  return `/api/claims/${encodeURIComponent(claimId)}/history${query}`
}
