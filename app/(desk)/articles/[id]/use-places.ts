'use client'

import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Annotation } from '../../../../domain/annotation.ts'
import type { ArticleView } from '../../../../editor/article-view.ts'
import { useArticlePort } from './article-port.ts'
import { useWorkspace } from './workspace-store.tsx'

/**
 * Where the words of annotations stand, in CSS pixels below the top of the
 * element that the returned ref is given to; infinite for what has no visible
 * words. `layout` counts the layouts of the text.
 */
export function usePlaces(
  annotations: readonly Annotation[],
  layout: number,
): { readonly list: RefObject<HTMLOListElement | null>; readonly places: ReadonlyMap<string, number> } {
  const { workspace } = useWorkspace()
  const port = useArticlePort()
  const list = useRef<HTMLOListElement>(null)
  const [places, setPlaces] = useState<ReadonlyMap<string, number>>(new Map())

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout of the text moves the words.
  useLayoutEffect(() => {
    if (!port.current || !list.current) return
    const offset = port.current.element.getBoundingClientRect().top - list.current.getBoundingClientRect().top
    const next = new Map<string, number>()
    for (const { id } of annotations) {
      const top = topOf(port.current, workspace.placement[id]?.selectors ?? [])
      next.set(id, top === null ? Number.POSITIVE_INFINITY : Math.round(offset + top))
    }
    setPlaces(next)
  }, [annotations, workspace.placement, port, layout])

  return { list, places }
}

function topOf(view: ArticleView, spans: readonly { readonly start: number; readonly end: number }[]): number | null {
  for (const { start, end } of spans) {
    const rect = view.rectOf({ start, end })
    if (rect) return rect.top
  }
  return null
}
