'use client'

import { useMemo, useRef, useState } from 'react'
import { annotationsInOrder } from '../../../../domain/reading-order.ts'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import { AnnotationCard } from './annotation-card.tsx'
import { drawnCards, isDrawnInPart, USUAL_HEIGHT } from './drawn-cards.ts'
import { MarginItem } from './margin-item.tsx'
import { layOutMargin } from './margin-layout.ts'
import { useBand } from './use-band.ts'
import { useHeights } from './use-heights.ts'
import { usePlaces } from './use-places.ts'
import { useWorkspace } from './workspace-store.tsx'

/**
 * The cards beside the article, each level with its words as far as there is room. Where they are many, those near the
 * window are drawn, and the open one and the one that has the focus wherever they are.
 */
export function Margin({
  layout,
}: {
  /** Counts the layouts of the text: another number, other places. */ readonly layout: number
}) {
  const { workspace, openCard } = useWorkspace()
  const annotations = useMemo(() => annotationsInOrder(workspace), [workspace])
  const list = useRef<HTMLOListElement>(null)
  const band = useBand(list)
  const places = usePlaces(list, annotations, layout, isDrawnInPart(annotations.length) ? band : null)
  const { heights, report, reportOpen } = useHeights()
  const [focused, setFocused] = useState<string | null>(null)

  const cards = annotations.map(({ id }) => ({
    id,
    at: places.get(id) ?? Number.POSITIVE_INFINITY,
    height: heights.get(id) ?? USUAL_HEIGHT,
  }))
  const placed = layOutMargin(cards, openCard)
  const end = placed.reduce((most, { top }, i) => Math.max(most, top + (cards[i]?.height ?? 0)), 0)
  const measured = (id: string) => places.has(id) && heights.has(id)
  const drawn = places.size === 0 ? [] : drawnCards(cards, placed, band, new Set([openCard, focused]))

  return (
    <ol ref={list} aria-label={words.regions.margin} className="relative" style={{ minBlockSize: end }}>
      {drawn.flatMap((i) => {
        const annotation = annotations[i]
        if (!annotation) return []
        const { id } = annotation
        return (
          <MarginItem
            key={id}
            id={id}
            top={measured(id) ? (placed[i]?.top ?? null) : null}
            isOpen={id === openCard}
            onHeight={id === openCard ? reportOpen : report}
            onFocus={setFocused}
            place={i + 1}
            of={annotations.length}
          >
            <AnnotationCard annotation={annotation} isOpen={id === openCard} />
          </MarginItem>
        )
      })}
    </ol>
  )
}
