'use client'

import { NOT_CHECKABLE_REASONS, type NotCheckable, type NotCheckableReason } from '../../../../domain/annotation.ts'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import { RadioKeys } from '../../../../ui/radio-keys.tsx'
import { ClosedMark, OpenMark } from './mark-card.tsx'
import { quoteOf } from './quote.ts'
import { voiceOf } from './voice.ts'
import { useWorkspace } from './workspace-store.tsx'

/** The card of a mark "not checkable". */
export function NotCheckableCard({ mark, isOpen }: { readonly mark: NotCheckable; readonly isOpen: boolean }) {
  const { workspace, mayEdit, send } = useWorkspace()
  const quote = quoteOf(workspace, workspace.placement[mark.id]?.selectors ?? [])
  const voice = voiceOf(workspace.article.language)
  if (!isOpen) {
    return (
      <ClosedMark mark={mark}>
        <span className="font-medium">{words.actions.notCheckable}</span> · {words.reasons.notCheckable[mark.reason]}
        <span {...voice} className="prose-serif line-clamp-1 italic">
          {quote}
        </span>
      </ClosedMark>
    )
  }
  const choose = (reason: NotCheckableReason) =>
    void send({ name: 'setNotCheckableReason', annotationId: mark.id, reason })
  return (
    <OpenMark mark={mark} title={words.actions.notCheckable}>
      <blockquote {...voice} className="prose-serif line-clamp-4 text-ink-muted italic">
        {quote}
      </blockquote>
      <RadioKeys
        label={words.reasons.why}
        keys={NOT_CHECKABLE_REASONS.map((id) => ({ id, label: words.reasons.notCheckable[id] }))}
        value={mark.reason}
        onChange={choose}
        isDisabled={!mayEdit}
      />
    </OpenMark>
  )
}
