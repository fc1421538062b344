'use client'

import { type KeyboardEvent, memo, type ReactNode } from 'react'
import type { Annotation, Appearance } from '../../../../domain/annotation.ts'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import { ClosedCard } from './card/closed-card.tsx'
import { CommentCard } from './comment-card.tsx'
import { Later } from './later/later.tsx'
import { openAnnotation } from './later/parts.ts'
import { HereOnCard } from './live/here-on-card.tsx'
import { NotCheckableCard } from './not-checkable-card.tsx'
import { numberedAt } from './numbered-at.ts'
import { useWorkspace } from './workspace-store.tsx'

/** What a card is given. */
type AnnotationCardProps = { readonly annotation: Annotation; readonly isOpen: boolean }

/** The card of any annotation, open or closed. It is drawn anew only with the workspace, not whenever the margin moves. */
export const AnnotationCard = memo(function AnnotationCard({ annotation, isOpen }: AnnotationCardProps) {
  return (
    <>
      {isOpen ? (
        <OpenFrame>
          <Later part={openAnnotation} given={{ annotation }} box={BOX} />
        </OpenFrame>
      ) : (
        <ClosedAnnotation annotation={annotation} />
      )}
      <HereOnCard annotationId={annotation.id} />
    </>
  )
})

function ClosedAnnotation({ annotation }: { readonly annotation: Annotation }) {
  switch (annotation.kind) {
    case 'appearance':
      return <ClosedClaim appearance={annotation} />
    case 'comment':
      return <CommentCard comment={annotation} />
    case 'notCheckable':
      return <NotCheckableCard mark={annotation} />
  }
}

function ClosedClaim({ appearance }: { readonly appearance: Appearance }) {
  const { claims, setOpenCard } = useWorkspace()
  const claim = numberedAt(claims, appearance.id)
  if (!claim) return null
  return <ClosedCard claim={claim} appearance={appearance} onOpen={() => setOpenCard(appearance.id)} />
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

const BOX = 'min-h-40 rounded-lg border border-rule-strong bg-paper-raised p-4 shadow-raised'
