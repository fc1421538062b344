'use client'

import { useSyncExternalStore } from 'react'

/** The annotation whose card is to ask a query; kept until that card is there. */
let askedAbout: string | null = null
const listeners = new Set<() => void>()

/**
 * Opens the question of a new query on the card of an annotation, at once where the card is open, and else as soon as
 * it opens.
 */
export function askAbout(annotationId: string): void {
  set(annotationId)
}

/** Closes the question on the card of an annotation; another card's stays. */
export function stopAsking(annotationId: string): void {
  if (askedAbout === annotationId) set(null)
}

function set(annotationId: string | null): void {
  askedAbout = annotationId
  for (const tell of listeners) tell()
}

/** Whether the card of this annotation is asking. */
export function useIsAsking(annotationId: string): boolean {
  return useSyncExternalStore(
    listen,
    () => askedAbout === annotationId,
    () => false,
  )
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
