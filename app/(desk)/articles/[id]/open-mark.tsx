'use client'

import { X } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import type { Comment, NotCheckable } from '../../../../domain/annotation.ts'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import { Button } from '../../../../ui/button.tsx'
import { Menu } from '../../../../ui/menu.tsx'
import { grantFocus, targetId } from './card/card-focus.ts'
import { useWorkspace } from './workspace-store.tsx'

/** The small card of a comment or of a mark "not checkable", open: a title, what can be done with it, and what it holds. */
export function OpenMark({
  mark,
  title,
  children,
}: {
  readonly mark: Comment | NotCheckable
  readonly title: string
  readonly children: ReactNode
}) {
  const { mayEdit, remove, setOpenCard, startSpanEdit, focusArticle } = useWorkspace()
  useEffect(() => grantFocus(mark.id), [mark.id])
  const close = () => {
    setOpenCard(null)
    focusArticle()
  }
  return (
    <div
      id={targetId(mark.id, 'card')}
      tabIndex={-1}
      className="flex flex-col gap-2 rounded-lg border border-rule-strong bg-paper-raised p-4 shadow-raised"
    >
      <div className="flex items-center gap-1">
        <h2 className="me-auto font-semibold">{title}</h2>
        {mayEdit ? (
          <Menu
            label={words.card.menu}
            actions={[
              { id: 'replace', label: words.card.editSpan, onAction: () => startSpanEdit(mark.id, 'replace') },
              { id: 'add', label: words.card.addSpan, onAction: () => startSpanEdit(mark.id, 'add') },
              { id: 'delete', label: words.card.delete, danger: true, onAction: () => void remove(mark.id) },
            ]}
          />
        ) : null}
        <Button variant="plain" size="small" aria-label={words.card.close} onPress={close}>
          <X aria-hidden="true" className="size-4" />
        </Button>
      </div>
      {children}
    </div>
  )
}
