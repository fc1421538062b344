'use client'

import { NOT_CHECKABLE_REASONS, type NotCheckable, type NotCheckableReason } from '../../../../domain/annotation.ts'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import { RadioKeys } from '../../../../ui/radio-keys.tsx'
import { OpenMark } from './open-mark.tsx'
import { quoteOf } from './quote.ts'
import { voiceOf } from './voice.ts'
import { useWorkspace } from './workspace-store.tsx'

/** The card of a mark "not checkable", open. */
export function OpenNotCheckable({ mark }: { readonly mark: NotCheckable }) {
  const { workspace, mayEdit, send } = useWorkspace()
  const choose = (reason: NotCheckableReason) =>
    void send({ name: 'setNotCheckableReason', annotationId: mark.id, reason })
  return (
    <OpenMark mark={mark} title={words.actions.notCheckable}>
      <blockquote {...voiceOf(workspace.article.language)} className="prose-serif line-clamp-4 text-ink-muted italic">
        {quoteOf(workspace, workspace.placement[mark.id]?.selectors ?? [])}
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
