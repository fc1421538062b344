'use client'

import { useCallback, useEffect, useRef } from 'react'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import { say } from '../../../../ui/toast.tsx'
import type { LiveWorkspace } from './live-workspace.ts'
import { isTextEntry } from './text-entry.ts'
import type { WorkspaceStore } from './workspace-store.tsx'

/**
 * Deleting with a way back: by the button of the message, or by Ctrl+Z (Cmd+Z)
 * outside of text fields, the last deletion first. The way back leads over what
 * this page deleted, never over what others did. `leave` is called when one is
 * deleted, because the focus may have been on its card.
 */
export function useRemoval(
  live: LiveWorkspace,
  send: WorkspaceStore['send'],
  announce: WorkspaceStore['announce'],
  leave: (annotationId: string) => void,
): WorkspaceStore['remove'] {
  const removed = useRef<string[]>([])

  const restore = useCallback(
    async (annotationId: string) => {
      removed.current = removed.current.filter((id) => id !== annotationId)
      const result = await send({ name: 'restoreAnnotation', annotationId })
      if (result.ok) announce(words.restored)
    },
    [send, announce],
  )

  useEffect(() => {
    const undo = (event: KeyboardEvent) => {
      const last = removed.current.at(-1)
      if (!last || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return
      if (isTextEntry(event.target)) return
      event.preventDefault()
      void restore(last)
    }
    window.addEventListener('keydown', undo)
    return () => window.removeEventListener('keydown', undo)
  }, [restore])

  return useCallback(
    async (annotationId) => {
      const kind = live.state().workspace.annotation[annotationId]?.kind
      if (!kind) return
      const result = await send({ name: 'deleteAnnotation', annotationId })
      if (!result.ok) return
      removed.current.push(annotationId)
      leave(annotationId)
      const action = { label: words.undo, onAction: () => void restore(annotationId) }
      say({ text: words.deleted[kind], action })
    },
    [live, send, leave, restore],
  )
}
