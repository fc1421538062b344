'use client'

import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Annotation } from '../../../../domain/annotation.ts'
import type { Capture } from '../../../../domain/capture.ts'
import type { Span } from '../../../../domain/span.ts'
import type { ArticleView } from '../../../../editor/article-view.ts'
import { useArticlePort } from './article-port.ts'
import { roughPlaces } from './rough-places.ts'
import type { Band } from './use-band.ts'
import { useWorkspace } from './workspace-store.tsx'

/**
 * Where the words of annotations stand, in CSS pixels below the top of `list`; infinite for what has no visible words.
 * Where a band is given, words outside of it have the place that their share of their paragraph says. `layout` counts
 * the layouts of the text.
 */
export function usePlaces(
  list: RefObject<HTMLElement | null>,
  annotations: readonly Annotation[],
  layout: number,
  band: Band | null,
): ReadonlyMap<string, number> {
  const { workspace } = useWorkspace()
  const { capture, placement } = workspace
  const port = useArticlePort()
  const [places, setPlaces] = useState<ReadonlyMap<string, number>>(new Map())

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout of the text moves the words.
  useLayoutEffect(() => {
    if (!port.current || !list.current) return
    const offset = port.current.element.getBoundingClientRect().top - list.current.getBoundingClientRect().top
    const topOf = topsIn(port.current, offset, capture, band)
    setPlaces(new Map(annotations.map(({ id }) => [id, topOf(placement[id]?.selectors ?? [])])))
  }, [annotations, capture, placement, port, list, layout, band])

  return places
}

/** Answers where the first visible one of some spans stands, `offset` added; infinite where none does. */
function topsIn(
  view: ArticleView,
  offset: number,
  capture: Pick<Capture, 'blocks'>,
  band: Band | null,
): (spans: readonly Span[]) => number {
  const rough = band ? roughPlaces(view.element, capture.blocks) : null
  return (spans) => {
    const about = rough && spans[0] ? rough(spans[0].start) : null
    if (band && about !== null && (offset + about < band.from || offset + about > band.to)) return offset + about
    return Math.round(offset + (exactTop(view, spans) ?? Number.POSITIVE_INFINITY))
  }
}

function exactTop(view: ArticleView, spans: readonly Span[]): number | null {
  for (const { start, end } of spans) {
    const rect = view.rectOf({ start, end })
    if (rect) return rect.top
  }
  return null
}
