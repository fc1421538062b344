'use client'

import type { ReactNode } from 'react'
import type { Comment, NotCheckable } from '../../../../domain/annotation.ts'
import { useWorkspace } from './workspace-store.tsx'

/** The small card of a comment or of a mark "not checkable", closed: a button of two lines. */
export function ClosedMark({
  mark,
  children,
}: {
  readonly mark: Comment | NotCheckable
  readonly children: ReactNode
}) {
  const { enterCard } = useWorkspace()
  return (
    <button
      type="button"
      onClick={() => enterCard(mark.id)}
      className="block w-full cursor-pointer rounded-md border border-rule bg-paper px-3 py-2 text-start text-sm text-ink-muted hover:border-rule-strong hover:bg-paper-raised"
    >
      {children}
    </button>
  )
}
