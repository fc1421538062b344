'use client'

import { useMemo } from 'react'
import { annotationsInOrder } from '../../../../domain/reading-order.ts'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import { AnnotationCard } from './annotation-card.tsx'
import { MarginItem } from './margin-item.tsx'
import { layOutMargin } from './margin-layout.ts'
import { useHeights } from './use-heights.ts'
import { usePlaces } from './use-places.ts'
import { useWorkspace } from './workspace-store.tsx'

/** The cards beside the article, each level with its words as far as there is room. */
export function Margin({
  layout,
}: {
  /** Counts the layouts of the text: another number, other places. */ readonly layout: number
}) {
  const { workspace, openCard } = useWorkspace()
  const annotations = useMemo(() => annotationsInOrder(workspace), [workspace])
  const { list, places } = usePlaces(annotations, layout)
  const { heights, report } = useHeights()

  const cards = annotations.map(({ id }) => ({
    id,
    at: places.get(id) ?? Number.POSITIVE_INFINITY,
    height: heights.get(id) ?? 0,
  }))
  const placed = layOutMargin(cards, openCard)
  const end = Math.max(0, ...placed.map(({ top }, i) => top + (cards[i]?.height ?? 0)))
  const measured = (id: string) => places.has(id) && heights.has(id)

  return (
    <ol ref={list} aria-label={words.regions.margin} className="relative" style={{ minBlockSize: end }}>
      {annotations.map((annotation, i) => (
        <MarginItem
          key={annotation.id}
          id={annotation.id}
          top={measured(annotation.id) ? (placed[i]?.top ?? null) : null}
          isOpen={annotation.id === openCard}
          onHeight={report}
        >
          <AnnotationCard annotation={annotation} isOpen={annotation.id === openCard} />
        </MarginItem>
      ))}
    </ol>
  )
}
