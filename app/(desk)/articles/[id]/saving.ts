'use client'

import { createContext, useContext } from 'react'
import type { SocketState } from './live/desk-socket.ts'
import type { SaveState } from './save-state.ts'

/** How saving goes. Apart from the store, because it changes twice with every command and few places draw it. */
export type Saving = {
  readonly saveState: SaveState
  readonly connection: SocketState
  /** Repeats at once what waits for a connection. */
  readonly retry: () => void
}

/** Given by `WorkspaceProvider`. */
export const SavingContext = createContext<Saving | null>(null)

/** How saving goes. Throws outside of a workspace. */
export function useSaving(): Saving {
  const saving = useContext(SavingContext)
  if (!saving) throw new Error('useSaving needs a WorkspaceProvider around it')
  return saving
}
