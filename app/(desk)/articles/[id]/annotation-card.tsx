'use client'

import { type KeyboardEvent, memo, type ReactNode } from 'react'
import type { Annotation } from '../../../../domain/annotation.ts'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import { ClosedCard } from './card/closed-card.tsx'
import { OpenCard } from './card/open-card.tsx'
import { CommentCard } from './comment-card.tsx'
import { HereOnCard } from './live/here-on-card.tsx'
import { NotCheckableCard } from './not-checkable-card.tsx'
import { useWorkspace } from './workspace-store.tsx'

/** What a card is given. */
type AnnotationCardProps = { readonly annotation: Annotation; readonly isOpen: boolean }

/** The card of any annotation, open or closed. It is drawn anew only with the workspace, not whenever the margin moves. */
export const AnnotationCard = memo(function AnnotationCard({ annotation, isOpen }: AnnotationCardProps) {
  return (
    <>
      {isOpen ? <OpenFrame>{cardOf(annotation, true)}</OpenFrame> : cardOf(annotation, false)}
      <HereOnCard annotationId={annotation.id} />
    </>
  )
})

function cardOf(annotation: Annotation, isOpen: boolean): ReactNode {
  switch (annotation.kind) {
    case 'appearance':
      return <ClaimCard annotation={annotation} isOpen={isOpen} />
    case 'comment':
      return <CommentCard comment={annotation} isOpen={isOpen} />
    case 'notCheckable':
      return <NotCheckableCard mark={annotation} isOpen={isOpen} />
  }
}

function ClaimCard({
  annotation,
  isOpen,
}: {
  annotation: Extract<Annotation, { kind: 'appearance' }>
  isOpen: boolean
}) {
  const { claims, setOpenCard } = useWorkspace()
  const claim = claims.find((c) => c.claim.id === annotation.claimId)
  if (!claim) return null
  if (isOpen) return <OpenCard claim={claim} appearance={annotation} />
  return <ClosedCard claim={claim} appearance={annotation} onOpen={() => setOpenCard(annotation.id)} />
}

/** Around an open card: Escape, where nothing in the card used it, leads back into the article. */
function OpenFrame({ children }: { readonly children: ReactNode }) {
  const { focusArticle } = useWorkspace()
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    focusArticle()
  }
  return (
    <section
      aria-label={words.regions.card}
      data-region="card"
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className="outline-none"
    >
      {children}
    </section>
  )
}
