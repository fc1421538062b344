'use client'

import { type ReactNode, startTransition, useDeferredValue, useEffect, useState } from 'react'
import type { Workspace } from '../../../../domain/workspace.ts'
import { onceShown } from './once-shown.ts'
import { useWorkspace, WorkspaceContext } from './workspace-store.tsx'

/** From so many annotations on, drawing what shows all of them keeps the article waiting. */
const MANY = 300

/** Whose turn it is on a page that was just opened: first the cards, last what is for an overview. */
type Turn = 1 | 2 | 3

/** Between two turns, milliseconds: a key has its answer, and nobody sees the wait. */
const REST_MS = 50

/**
 * Draws what is inside from the workspace as it was when there was time for it: after the article has answered a key,
 * and never while another one waits. For what shows many marks at once.
 */
export function Unhurried({ turn, children }: { readonly turn: Turn; readonly children: ReactNode }) {
  const store = useDeferredValue(useWorkspace())
  return (
    <WorkspaceContext value={store}>
      <AfterArticle turn={turn}>{children}</AfterArticle>
    </WorkspaceContext>
  )
}

/**
 * Draws what is inside when the article itself stands on a page that was just opened, where annotations are many: one
 * turn after the other, so that what somebody does at once is answered between two.
 */
export function AfterArticle({ turn, children }: { readonly turn: Turn; readonly children: ReactNode }) {
  const { workspace } = useWorkspace()
  const [isTime, setTime] = useState(() => !isCrowded(workspace))
  useEffect(() => {
    if (isTime) return
    let rest: ReturnType<typeof setTimeout> | undefined
    const wait = () => {
      rest = setTimeout(() => startTransition(() => setTime(true)), turn * REST_MS)
    }
    const ended = new AbortController()
    void onceShown(window).then(() => ended.signal.aborted || wait())
    return () => {
      ended.abort()
      clearTimeout(rest)
    }
  }, [isTime, turn])
  return isTime ? children : null
}

function isCrowded({ annotation }: Workspace): boolean {
  return Object.keys(annotation).length > MANY
}
