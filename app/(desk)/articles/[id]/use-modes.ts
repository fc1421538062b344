'use client'

import { useMemo, useState } from 'react'
import type { Mode, WorkspaceStore } from './workspace-store.tsx'

const READING: Mode = { kind: 'reading' }

/** The ways into and out of a mode. */
export type Modes = Pick<WorkspaceStore, 'startSpanEdit' | 'pickPhrase' | 'leaveMode'>

/** What the next selection is for. `modes` never changes. */
export function useModes(): { readonly mode: Mode; readonly modes: Modes } {
  const [mode, setMode] = useState<Mode>(READING)
  const modes = useMemo<Modes>(
    () => ({
      startSpanEdit: (annotationId, how) => setMode({ kind: 'spans', annotationId, how }),
      pickPhrase: (take) => setMode({ kind: 'phrase', take }),
      leaveMode: () => setMode(READING),
    }),
    [],
  )
  return { mode, modes }
}
