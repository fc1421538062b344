'use client'

import { useEffect, useRef } from 'react'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import type { ArticleView } from '../../../../editor/article-view.ts'
import { AnnotationCard } from './annotation-card.tsx'
import { useArticlePort } from './article-port.ts'
import { useWorkspace } from './workspace-store.tsx'

/** Where the words of an opened card are brought to, CSS pixels below the window's top: under the bar, with a line above. */
const READING_LINE = 96

/** The open card as a sheet from below, where there is no room beside the article. Its words stay in view above it. */
export function CardSheet() {
  const { workspace, openCard, mode } = useWorkspace()
  const port = useArticlePort()
  const sheet = useRef<HTMLElement>(null)
  const annotation = openCard === null ? undefined : workspace.annotation[openCard]
  const isShown = annotation !== undefined && mode.kind === 'reading'

  useEffect(() => {
    if (isShown && openCard !== null && port.current && sheet.current) uncover(port.current, openCard, sheet.current)
  }, [isShown, openCard, port])

  if (!isShown) return null
  return (
    <>
      {/* Room to scroll the article's last words above the sheet. */}
      <div aria-hidden="true" className="h-[65dvh] min-[68.75rem]:hidden" />
      <aside
        ref={sheet}
        data-sheet
        aria-label={words.regions.margin}
        className="fixed inset-x-0 bottom-0 z-20 max-h-[65dvh] animate-rise overflow-y-auto overscroll-contain rounded-t-lg bg-paper-raised shadow-overlay min-[68.75rem]:hidden"
      >
        <AnnotationCard key={annotation.id} annotation={annotation} isOpen />
      </aside>
    </>
  )
}

/** Scrolls the words of an annotation to where the sheet does not lie over them, unless they are there already. */
function uncover(view: ArticleView, annotationId: string, sheet: HTMLElement): void {
  const rect = view.rectOf(annotationId)
  if (!rect) return
  const top = view.element.getBoundingClientRect().top + rect.top
  const covered = top + rect.height > sheet.getBoundingClientRect().top || top < READING_LINE / 2
  if (covered) window.scrollBy({ top: top - READING_LINE })
}
