'use client'

import { useState } from 'react'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import { useWorkspace } from './workspace-store.tsx'

/** How to make the first mark, above an article that had none when it was opened. It stays, so that the article does not jump. */
export function FirstHint() {
  const { workspace, mayEdit } = useWorkspace()
  const [isNew] = useState(() => Object.values(workspace.annotation).every((a) => a.deletedAt !== null))
  if (!isNew || !mayEdit) return null
  return (
    <aside aria-label={words.empty.title} className="mb-8 rounded-lg border border-dashed border-rule-strong px-5 py-4">
      <h2 className="font-semibold">{words.empty.title}</h2>
      <p className="mt-1 text-ink-muted">{words.empty.how}</p>
    </aside>
  )
}
