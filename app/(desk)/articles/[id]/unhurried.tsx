'use client'

import { type ReactNode, useDeferredValue } from 'react'
import { useWorkspace, WorkspaceContext } from './workspace-store.tsx'

/**
 * Draws what is inside from the workspace as it was when there was time for it: after the article has answered a key,
 * and never while another one waits. For what shows many marks at once.
 */
export function Unhurried({ children }: { readonly children: ReactNode }) {
  const store = useDeferredValue(useWorkspace())
  return <WorkspaceContext value={store}>{children}</WorkspaceContext>
}
