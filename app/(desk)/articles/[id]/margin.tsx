'use client'

import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { annotationsInOrder } from '../../../../domain/reading-order.ts'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import { AnnotationCard } from './annotation-card.tsx'
import { useArticlePort } from './article-port.ts'
import { createMarginColumn } from './margin-column.ts'
import { MarginItem } from './margin-item.tsx'
import { useWorkspace, WorkspaceContext } from './workspace-store.tsx'

/**
 * The cards beside the article, each level with its words as far as there is room. Where they are many, those near the
 * window are drawn, and the open one and the one that has the focus wherever they are. The article answers a key first:
 * cards follow when there is time. What the open one shows is of this moment.
 */
export function Margin({
  layout,
}: {
  /** Counts the layouts of the text: another number, other places. */ readonly layout: number
}) {
  const now = useWorkspace()
  const later = useDeferredValue(now)
  const { workspace, openCard } = later
  const { placement } = workspace
  const port = useArticlePort()
  const list = useRef<HTMLOListElement>(null)
  const [column] = useState(createMarginColumn)
  const annotations = annotationsInOrder(workspace)
  const places = useMemo(() => new Map(annotations.map(({ id }, index) => [id, index + 1])), [annotations])
  const drawn = useSyncExternalStore(column.subscribe, column.drawn, column.drawn)

  useLayoutEffect(() => (list.current ? column.attach(list.current) : undefined), [column])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout of the text moves the words.
  useLayoutEffect(() => {
    const article = port.current
    if (article) column.show({ annotations, placement, openId: openCard, article })
  }, [column, annotations, placement, openCard, port, layout])

  return (
    <ol ref={list} aria-label={words.regions.margin} className="relative">
      {drawn.flatMap((id) => {
        const [place, isOpen] = [places.get(id), id === openCard]
        const store = isOpen ? now : later
        const annotation = store.workspace.annotation[id]
        if (!annotation || place === undefined) return []
        return (
          <MarginItem key={id} id={id} column={column} isOpen={isOpen} place={place} of={annotations.length}>
            <WorkspaceContext value={store}>
              <AnnotationCard annotation={annotation} isOpen={isOpen} />
            </WorkspaceContext>
          </MarginItem>
        )
      })}
    </ol>
  )
}
