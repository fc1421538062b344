'use client'

import { useCallback, useState, useSyncExternalStore } from 'react'
import { deedWords as words } from '../../../../domain/words/deeds.ts'
import { problemWords } from '../../../../domain/words/problems.ts'
import { say } from '../../../../ui/toast.tsx'
import { commandPhrase } from './command-words.ts'
import type { LiveWorkspace } from './live-workspace.ts'
import { createUndoLine, type UndoLine, type Undone, type UndoState } from './undo-line.ts'

/** The ways back over what this page did. */
export type Undoing = {
  readonly undoable: UndoState
  /** Takes the last deed back, or that of `key`; what cannot be taken back says why. */
  readonly undo: (key?: string) => void
  readonly redo: () => void
  /** What is sent through it can be taken back. */
  readonly line: UndoLine
}

/** The ways back over what this page did; what was undone, and what could not be, is told. */
export function useUndo(live: LiveWorkspace, memberId: string, announce: (text: string) => void): Undoing {
  const [line] = useState(() => createUndoLine(live, memberId))
  const undoable = useSyncExternalStore(line.subscribe, line.state, line.state)

  const tell = useCallback(
    async (undone: Undone | null, said: (deed: string) => string) => {
      if (!undone) return
      const phrase = commandPhrase(undone.deed.command, live.state().workspace)
      if (undone.isShown) announce(said(phrase))
      const refusal = await undone.refusal
      if (refusal === 'builtOn') say({ text: words.builtOn(phrase) })
      else if (refusal) say({ text: problemWords(refusal), tone: 'danger' })
    },
    [live, announce],
  )
  const undo = useCallback((key?: string) => void tell(line.undo(key), words.undone), [line, tell])
  const redo = useCallback(() => void tell(line.redo(), words.redone), [line, tell])

  return { undoable, undo, redo, line }
}
