'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import { blocksBetween } from '../../../../editor/blocks-between.ts'
import { useArticlePort } from './article-port.ts'
import { watchWindow } from './band.ts'

/** Where a block of the article stands: its index, and CSS pixels below the top of the element that it was asked of. */
export type BlockPlace = { readonly block: number; readonly top: number; readonly height: number }

/** How far beyond the window blocks are followed, in windows: one scroll of the page finds them there. */
const BEYOND = 1

/**
 * The blocks of the article in and near the window, below the top of the element that the returned ref is given to.
 * They are looked for anew only when the window leaves what was found. `layout` counts the layouts of the text.
 */
export function useBlockPlaces(layout: number): {
  readonly place: RefObject<HTMLOListElement | null>
  readonly near: readonly BlockPlace[]
} {
  const port = useArticlePort()
  const place = useRef<HTMLOListElement>(null)
  const [near, setNear] = useState<readonly BlockPlace[]>([])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout of the text moves the blocks.
  useEffect(() => {
    let found = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY }
    const look = () => {
      const root = port.current?.element
      if (!root || !place.current) return
      const origin = place.current.getBoundingClientRect().top
      const reach = window.innerHeight * BEYOND
      if (-origin >= found.from && window.innerHeight - origin <= found.to) return
      found = { from: -origin - reach, to: window.innerHeight - origin + reach }
      const blocks = blocksBetween(root, -reach, window.innerHeight + reach)
      setNear(
        blocks.map(({ index, rect }) => {
          return { block: index, top: Math.round(rect.top - origin), height: Math.round(rect.height) }
        }),
      )
    }
    // The article's view is made by an effect of the same drawing.
    const first = requestAnimationFrame(look)
    const stop = watchWindow(look)
    return () => {
      cancelAnimationFrame(first)
      stop()
    }
  }, [port, layout])

  return { place, near }
}
