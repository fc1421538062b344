'use client'

import { useState } from 'react'
import type { Span } from '../../../../domain/span.ts'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import type { Rect } from '../../../../editor/geometry.ts'
import { say } from '../../../../ui/toast.tsx'
import { useArticlePort } from './article-port.ts'
import { type SelectionActions, useSelectionActions } from './selection-actions.ts'
import { useWorkspace } from './workspace-store.tsx'

/** What can be done with a selection, by its key. */
export type ActionKey = 'c' | 'e' | 's' | 'm' | 'n' | 'h'

/**
 * An action that still needs a word from the member: a comment's text, a reason.
 * It keeps the words that it was asked for, whatever is selected meanwhile.
 */
export type Asking = { readonly key: 'm' | 'n' | 'h'; readonly spans: readonly Span[]; readonly rect: Rect | null }

/** What is being done with the selection. */
export type Acting = {
  readonly asking: Asking | null
  /** Starts an action on `spans`; with nothing selected it says so. `said` is told before what comes of it. */
  readonly act: (key: ActionKey, spans: readonly Span[], said?: string) => void
  /** Ends an action that was asking, by what it comes to; the focus goes back into the article. */
  readonly answer: (run: (actions: SelectionActions, spans: readonly Span[]) => Promise<boolean>) => void
  readonly cancel: () => void
  /** Gives a mark other words; the selection is let go of. */
  readonly setSpans: (annotationId: string, spans: readonly Span[]) => void
}

/** Acts on selected words. */
export function useActing(): Acting {
  const actions = useSelectionActions()
  const { focusArticle, announce } = useWorkspace()
  const port = useArticlePort()
  const [asking, setAsking] = useState<Asking | null>(null)

  async function finish(done: Promise<boolean>): Promise<void> {
    if (await done) port.current?.collapseSelection()
  }

  function act(key: ActionKey, spans: readonly Span[], said = ''): void {
    if (spans.length === 0) say({ text: words.nothingSelected })
    else if (key === 'c') void finish(actions.claim(spans, said))
    else if (key === 'e') void finish(actions.sameClaim(spans, said))
    else if (key === 's') void finish(actions.saidBy(spans))
    else {
      if (said !== '') announce(said)
      setAsking({ key, spans, rect: port.current?.rectOfSelection() ?? null })
    }
  }

  return {
    asking,
    act,
    answer: (run) => {
      if (asking) void finish(run(actions, asking.spans))
      setAsking(null)
      focusArticle()
    },
    setSpans: (annotationId, spans) => void finish(actions.setSpans(annotationId, spans)),
    cancel: () => {
      setAsking(null)
      focusArticle()
    },
  }
}
