'use client'

import { type ReactNode, useDeferredValue } from 'react'
import type { Workspace } from '../../../../domain/workspace.ts'
import { useWorkspace, WorkspaceContext } from './workspace-store.tsx'

/** From so many annotations on, drawing what shows all of them keeps the article waiting. */
const MANY = 300

/**
 * Draws what is inside from the workspace as it was when there was time for it: after the article has answered a key,
 * and never while another one waits. For what shows many marks at once.
 */
export function Unhurried({ children }: { readonly children: ReactNode }) {
  const store = useDeferredValue(useWorkspace())
  return (
    <WorkspaceContext value={store}>
      <AfterArticle>{children}</AfterArticle>
    </WorkspaceContext>
  )
}

/** Draws what is inside when the article itself stands on a page that was just opened, where annotations are many. */
export function AfterArticle({ children }: { readonly children: ReactNode }) {
  const { workspace } = useWorkspace()
  const isTime = useDeferredValue(true, isCrowded(workspace) ? false : undefined)
  return isTime ? children : null
}

function isCrowded({ annotation }: Workspace): boolean {
  return Object.keys(annotation).length > MANY
}
