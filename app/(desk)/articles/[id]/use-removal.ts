'use client'

import { useCallback } from 'react'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import { say } from '../../../../ui/toast.tsx'
import type { LiveWorkspace } from './live-workspace.ts'
import type { Undoing } from './use-undo.ts'
import type { WorkspaceStore } from './workspace-store.tsx'

/**
 * Deleting with a way back by the button of the message, besides the ways of every deed. `leave` is called when one is
 * deleted, because the focus may have been on its card.
 */
export function useRemoval(
  live: LiveWorkspace,
  send: WorkspaceStore['send'],
  { line, undo }: Undoing,
  leave: (annotationId: string) => void,
): WorkspaceStore['remove'] {
  return useCallback(
    async (annotationId) => {
      const kind = live.state().workspace.annotation[annotationId]?.kind
      if (!kind) return
      const sent = send({ name: 'deleteAnnotation', annotationId })
      const key = line.state().undo?.key
      if (!(await sent).ok) return
      leave(annotationId)
      const action = { label: words.undo, onAction: () => undo(key) }
      say({ text: words.deleted[kind], action })
    },
    [live, send, line, undo, leave],
  )
}
