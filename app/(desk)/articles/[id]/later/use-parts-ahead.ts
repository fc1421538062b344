'use client'

import { useEffect } from 'react'
import type { FetchedLater } from './fetched-later.ts'

/** The longest that a part waits for the page to have nothing to do, milliseconds. */
const PATIENCE_MS = 2_000

/** How long a browser that does not tell when it has nothing to do is left alone, milliseconds. */
const PAUSE_MS = 200

/** The mark in the page's timeline that says that everything was fetched. */
const PARTS_HERE = 'plumbline: parts are here'

/** What can be fetched, whatever it is. */
type Part = Pick<FetchedLater<unknown>, 'fetch' | 'state'>

/**
 * Fetches the scripts of parts once the page is painted, one after the other and whenever there is nothing else to do:
 * by the time the connection is gone, they are here. What could not be had is tried again when it is back.
 */
export function usePartsAhead(parts: readonly Part[]): void {
  useEffect(() => {
    const left = new AbortController()
    const start = () => void fetchAll(parts, left.signal)
    window.addEventListener('online', start, { signal: left.signal })
    start()
    return () => left.abort()
  }, [parts])
}

async function fetchAll(parts: readonly Part[], left: AbortSignal): Promise<void> {
  for (const part of parts) {
    await nothingElse()
    if (left.aborted) return
    await part.fetch()
  }
  if (parts.every((part) => part.state().kind === 'here')) performance.mark(PARTS_HERE)
}

function nothingElse(): Promise<void> {
  return new Promise((done) => {
    // Safari has no such thing.
    if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: PATIENCE_MS })
    else setTimeout(done, PAUSE_MS)
  })
}
