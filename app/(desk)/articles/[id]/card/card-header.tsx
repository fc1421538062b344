'use client'

import { X } from 'lucide-react'
import { isOpenQuery } from '../../../../../domain/query.ts'
import { cardWords } from '../../../../../domain/words/card.ts'
import { Button } from '../../../../../ui/button.tsx'
import { Menu } from '../../../../../ui/menu.tsx'
import { VerdictMark } from '../../../../../ui/verdict-mark.tsx'
import { type ClaimWork, workOn, workWords } from '../claim-work.ts'
import { QueryChip } from '../query-chip.tsx'
import { useWorkspace } from '../workspace-store.tsx'
import { type Card, missingOfCard, needsRecheck } from './card.ts'
import { useCardActions } from './card-actions.ts'
import { type CardView, type Explained, explainedOn } from './card-view.ts'
import { Places } from './places.tsx'

const words = cardWords.header

/** Which claim this is, how it stands, what can be done with it, and where else it stands. */
export function CardHeader({ card, view }: { readonly card: Card; readonly view: CardView }) {
  const { mayEdit, workspace, setOpenCard, focusArticle } = useWorkspace()
  const actions = useCardActions(card)
  const open = card.queries.filter(isOpenQuery).length
  const close = () => {
    setOpenCard(null)
    focusArticle()
  }
  return (
    <header className="flex flex-col gap-1">
      <div className="-me-2 flex min-h-8 items-center gap-2">
        <h2 className="figures rounded-sm bg-paper-sunken px-1.5 text-sm font-semibold">{words.card(card.number)}</h2>
        <VerdictMark verdict={card.verdict} />
        <span className="min-w-0 flex-1 truncate text-end text-sm text-ink-muted">
          {open > 0 ? (
            <QueryChip count={open} />
          ) : mayEdit ? (
            statusOf(card, workOn(workspace, card.claim), explainedOn(card, view))
          ) : card.claim.leftOut ? (
            words.leftOut
          ) : null}
        </span>
        <span className="flex shrink-0">
          {actions.length > 0 ? <Menu label={words.more} actions={actions} /> : null}
          <Button variant="plain" size="small" aria-label={words.close} onPress={close}>
            <X aria-hidden="true" className="size-4" />
          </Button>
        </span>
      </div>
      <Places card={card} />
    </header>
  )
}

/** How the claim stands: the gravest thing to know of it. */
function statusOf(card: Card, work: ClaimWork, explained: Explained): string {
  if (card.claim.retiredAt !== null) return words.retired
  if (needsRecheck(card)) return words.recheck
  if (card.claim.leftOut) return words.leftOut
  if (work.status !== 'open') return workWords(work)
  const missing = missingOfCard(card).length
  if (missing > 0) return words.missing(missing)
  return explained === 'settled' ? words.complete : ''
}
