'use client'

import { useEffect } from 'react'
import { MOVES_A_SECOND } from '../../../../../domain/live.ts'
import type { Span } from '../../../../../domain/span.ts'
import { useArticlePort } from '../article-port.ts'
import { useWorkspace } from '../workspace-store.tsx'
import { later } from './later.ts'
import { useLive } from './live-context.ts'

/** Where reading begins, CSS pixels below the window's top: under the bar. */
const UNDER_THE_BAR = 56

/** Tells the others where this member reads, what they have selected in the article, and which card they have open. */
export function useWhereabouts(): void {
  const { openCard } = useWorkspace()
  const live = useLive()
  const port = useArticlePort()

  useEffect(() => {
    if (!live) return
    let pausing: (() => void) | null = null
    const look = () => {
      pausing = null
      const view = port.current
      live.room.move({ reading: view?.readingAt(UNDER_THE_BAR) ?? null, selection: around(view?.spans() ?? []) })
    }
    const soon = () => {
      pausing ??= later(1_000 / MOVES_A_SECOND, look)
    }
    look()
    window.addEventListener('scroll', soon, { passive: true })
    window.addEventListener('resize', soon)
    document.addEventListener('selectionchange', soon)
    return () => {
      pausing?.()
      window.removeEventListener('scroll', soon)
      window.removeEventListener('resize', soon)
      document.removeEventListener('selectionchange', soon)
    }
  }, [live, port])

  useEffect(() => live?.room.move({ card: openCard }), [live, openCard])
}

/** From the first selected word to the last: hidden text between them makes several spans of one selection. */
function around(spans: readonly Span[]): Span | null {
  const [first] = spans
  const last = spans.at(-1)
  return first && last ? { start: first.start, end: last.end } : null
}
