'use client'

import { useMemo } from 'react'
import { workspaceWords } from '../../../../domain/words/workspace.ts'
import { coverageOf } from './coverage.ts'
import { useWorkspace } from './workspace-store.tsx'

const words = workspaceWords.coverage

/** How far the work is, in two lines. */
export function CoverageLine() {
  const { workspace, claims } = useWorkspace()
  const coverage = useMemo(() => coverageOf(workspace, claims), [workspace, claims])
  return (
    <p className="figures border-t border-rule px-4 py-2.5 text-sm text-ink-muted">
      {words.claims(coverage.claims)} · {words.judged(coverage.judged)} · {words.notCheckable(coverage.notCheckable)}
      <br />
      {words.paragraphs(coverage.marked, coverage.paragraphs)}
    </p>
  )
}
