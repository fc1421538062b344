import type { ClaimLook } from '../../../../../domain/history.ts'
import { askServer } from '../../../../../ui/ask-server.ts'

/** What a member knows of an article's claims: by claim, where they last stopped looking. */
export type Looks = ReadonlyMap<string, ClaimLook>

/** The looks of one article, kept while this page of the app lives. */
export type LooksStore = {
  readonly get: () => Looks
  readonly subscribe: (listener: () => void) => () => void
  /** Reads them, unless that was done a moment ago; then when the moment is over. */
  readonly refresh: () => void
  /** The member stops looking at a claim, having seen the log up to `seq`. */
  readonly leave: (claimId: string, seq: number, memberId: string) => void
}

/** Milliseconds between two readings: marks in a list may be a little late, and many members may have it open. */
const PAUSE = 15_000

/** No looks at all: what the server draws, and what is known at first. */
export const NO_LOOKS: Looks = new Map()

const stores = new Map<string, LooksStore>()

/** The looks of an article; the same store each time. */
export function looksOf(articleId: string): LooksStore {
  const known = stores.get(articleId)
  if (known) return known
  const made = createLooks(articleId)
  stores.set(articleId, made)
  return made
}

function createLooks(articleId: string): LooksStore {
  const listeners = new Set<() => void>()
  let looks = NO_LOOKS
  let readAt = 0
  let isPlanned = false

  function set(next: Looks): void {
    looks = next
    for (const listener of listeners) listener()
  }

  async function read(): Promise<void> {
    isPlanned = false
    readAt = Date.now()
    if (!navigator.onLine) return
    const answer = await askServer<{ looks: ClaimLook[] }>(`/api/articles/${encodeURIComponent(articleId)}/looks`)
    // Without an answer the marks stay as they are; they are tried again with the next change.
    if (answer.ok) set(new Map(answer.value.looks.map((look) => [look.claimId, look])))
  }

  return {
    get: () => looks,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    refresh: () => {
      if (isPlanned) return
      isPlanned = true
      setTimeout(() => void read(), Math.max(0, readAt + PAUSE - Date.now()))
    },
    leave: (claimId, seq, memberId) => {
      set(new Map(looks).set(claimId, { claimId, seq, at: new Date().toISOString(), changes: 0 }))
      tellLook(claimId, seq, memberId)
    },
  }
}

/**
 * Tells the desk that a member has looked at a claim, having seen the log up to `seq`. A look that is lost, offline or
 * with the tab, only means that something is called new once more.
 */
export function tellLook(claimId: string, seq: number, memberId: string): void {
  if (!navigator.onLine) return
  void fetch(`/api/claims/${encodeURIComponent(claimId)}/look?seq=${seq}`, {
    method: 'POST',
    keepalive: true,
    headers: { 'plumbline-member': memberId },
  }).catch(() => undefined)
}
