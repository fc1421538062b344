'use client'

import { useCallback, useMemo } from 'react'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import type { Workspace } from '../../../../domain/workspace.ts'
import { say } from '../../../../ui/toast.tsx'
import type { ArticlePort } from './article-port.ts'
import { focusCard } from './card/card-focus.ts'
import { COVERED } from './covered.ts'
import type { LiveWorkspace } from './live-workspace.ts'
import { annotationIn, useAddress } from './use-address.ts'
import type { WorkspaceStore } from './workspace-store.tsx'

/** The ways to a card and back into the article. */
export type CardWays = Pick<WorkspaceStore, 'setOpenCard' | 'enterCard' | 'goTo' | 'focusArticle'> & {
  /** Closes the card of what was deleted, if it is the open one; the focus goes back into the article. */
  readonly leave: (annotationId: string) => void
}

/** The annotation that the address names, and the ways to others. `opening` never changes. */
export function useOpening(
  live: LiveWorkspace,
  port: ArticlePort,
): { readonly named: string | null; readonly opening: CardWays } {
  const arrive = useCallback(
    (annotationId: string) => {
      const gone = whyGone(live.state().workspace, annotationId)
      if (gone) say({ text: gone })
      else port.current?.revealAnnotation(annotationId)
    },
    [live, port],
  )
  const { named, name } = useAddress(arrive)
  const opening = useMemo<CardWays>(
    () => ({
      // The keys in the article are about the claim at the caret; who goes back there means the one whose card is open.
      setOpenCard: (annotationId) => {
        if (annotationId !== null) port.current?.caretTo(annotationId, COVERED)
        name(annotationId)
      },
      enterCard: (annotationId) => {
        name(annotationId)
        const { annotation } = live.state().workspace
        focusCard(annotationId, annotation[annotationId]?.kind === 'appearance' ? 'verdict' : 'card')
      },
      goTo: (annotationId) => {
        name(annotationId)
        arrive(annotationId)
      },
      focusArticle: () => port.current?.focus(),
      leave: (annotationId) => {
        if (annotationIn(window.location.hash) === annotationId) name(null)
        port.current?.focus()
      },
    }),
    [name, arrive, live, port],
  )
  return { named, opening }
}

/** Why an annotation cannot be shown, as a sentence; `null` where it stands. */
export function whyGone(workspace: Workspace, annotationId: string): string | null {
  const annotation = workspace.annotation[annotationId]
  if (!annotation) return words.gone.unknown
  return annotation.deletedAt === null ? null : words.gone.deleted
}
