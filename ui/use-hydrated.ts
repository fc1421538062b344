'use client'

import { useSyncExternalStore } from 'react'

/**
 * Whether the page answers to clicks and keys yet. A form whose button waits for it is never sent by the browser
 * itself, with a password in it.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
}
