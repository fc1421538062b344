'use client'

import type { NotCheckable } from '../../../../domain/annotation.ts'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import { ClosedMark } from './closed-mark.tsx'
import { quoteOf } from './quote.ts'
import { voiceOf } from './voice.ts'
import { useWorkspace } from './workspace-store.tsx'

/** The card of a mark "not checkable", closed. */
export function NotCheckableCard({ mark }: { readonly mark: NotCheckable }) {
  const { workspace } = useWorkspace()
  return (
    <ClosedMark mark={mark}>
      <span className="font-medium">{words.actions.notCheckable}</span> · {words.reasons.notCheckable[mark.reason]}
      <span {...voiceOf(workspace.article.language)} className="prose-serif line-clamp-1 italic in-data-crowded:hidden">
        {quoteOf(workspace, workspace.placement[mark.id]?.selectors ?? [])}
      </span>
    </ClosedMark>
  )
}
