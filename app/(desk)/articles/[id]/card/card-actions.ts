'use client'

import { useRouter } from 'next/navigation'
import type { Command } from '../../../../../domain/command.ts'
import { cardWords } from '../../../../../domain/words/card.ts'
import type { MenuAction } from '../../../../../ui/menu.tsx'
import { newId } from '../../../../../ui/new-id.ts'
import { say } from '../../../../../ui/toast.tsx'
import { useWorkspace } from '../workspace-store.tsx'
import type { Card } from './card.ts'
import { focusCard } from './card-focus.ts'

const words = cardWords.menu

/** What the ⋯ of a card offers: nothing that this member may not do. */
export function useCardActions(card: Card): MenuAction[] {
  const { send, remove, mayEdit, startSpanEdit, chooseClaim, focusArticle } = useWorkspace()
  const router = useRouter()
  const { id: annotationId } = card.annotation
  const { id: claimId, leftOut } = card.claim

  async function done(command: Command, said: string): Promise<void> {
    const result = await send(command)
    if (!result.ok) return
    say({ text: said })
    // Another claim at this place is another card; the menu that was pressed is gone.
    if (command.name !== 'setLeftOut') focusCard(annotationId, 'card')
  }
  async function chosen(command: (other: string) => Command, said: string): Promise<void> {
    const other = await chooseClaim(claimId)
    if (other !== null) await done(command(other), said)
  }
  const mark = (how: 'replace' | 'add') => {
    startSpanEdit(annotationId, how)
    focusArticle()
  }

  const page = { id: 'page', label: words.page, onAction: () => router.push(`/claims/${claimId}`) }
  if (!mayEdit) return [page]
  return [
    { id: 'editSpan', label: words.editSpan, onAction: () => mark('replace') },
    { id: 'addSpan', label: words.addSpan, onAction: () => mark('add') },
    {
      id: 'link',
      label: words.link,
      onAction: () => void chosen((other) => ({ name: 'linkAppearance', annotationId, claimId: other }), words.linked),
    },
    {
      id: 'unlink',
      label: words.unlink,
      isDisabled: card.places.length + card.elsewhere < 2,
      onAction: () => void done({ name: 'unlinkAppearance', annotationId, newClaimId: newId() }, words.unlinked),
    },
    {
      id: 'merge',
      label: words.merge,
      onAction: () => void chosen((other) => ({ name: 'mergeClaims', claimId, intoClaimId: other }), words.merged),
    },
    page,
    {
      id: 'leaveOut',
      label: leftOut ? words.putBack : words.leaveOut,
      onAction: () => void done({ name: 'setLeftOut', claimId, leftOut: !leftOut }, leftOut ? words.back : words.left),
    },
    { id: 'remove', label: words.remove, danger: true, onAction: () => void remove(annotationId) },
  ]
}
