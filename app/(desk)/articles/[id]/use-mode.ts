'use client'

import { normalise, type Span } from '../../../../domain/span.ts'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import { say } from '../../../../ui/toast.tsx'
import { useArticlePort } from './article-port.ts'
import { phraseAt } from './said-by.ts'
import { useSelectionActions } from './selection-actions.ts'
import { useWorkspace } from './workspace-store.tsx'

/** Ends a mode in which words are chosen for something: by taking the selection, or without. */
export function useModeEnd(): { readonly take: (spans: readonly Span[]) => void; readonly cancel: () => void } {
  const { workspace, mode, leaveMode, enterCard, openCard } = useWorkspace()
  const { setSpans } = useSelectionActions()
  const port = useArticlePort()

  function back(): void {
    leaveMode()
    port.current?.collapseSelection()
    if (openCard !== null) enterCard(openCard)
  }

  function take(spans: readonly Span[]): void {
    const phrase = phraseAt(workspace, spans)
    if (!phrase) {
      say({ text: words.nothingSelected })
      return
    }
    if (mode.kind === 'phrase') mode.take(phrase)
    if (mode.kind === 'spans') {
      const kept = mode.how === 'add' ? (workspace.placement[mode.annotationId]?.selectors ?? []) : []
      void setSpans(mode.annotationId, normalise([...kept, ...spans]))
    }
    back()
  }

  return { take, cancel: back }
}
