'use client'

import { useCallback, useState } from 'react'

/** Told the height of a card whenever it is another one, in CSS pixels; `null` when the card is drawn no longer. */
export type HeightReport = (id: string, height: number | null) => void

/**
 * The measured heights of cards, in CSS pixels, by id. A closed card keeps its height while it is not drawn; an open
 * one will be closed when it is drawn again, so that its height is forgotten.
 */
export function useHeights(): {
  readonly heights: ReadonlyMap<string, number>
  readonly report: HeightReport
  readonly reportOpen: HeightReport
} {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map())
  const reportOpen = useCallback<HeightReport>((id, height) => {
    setHeights((last) => {
      if ((last.get(id) ?? null) === height) return last
      const next = new Map(last)
      if (height === null) next.delete(id)
      else next.set(id, height)
      return next
    })
  }, [])
  const report = useCallback<HeightReport>((id, height) => height !== null && reportOpen(id, height), [reportOpen])
  return { heights, report, reportOpen }
}
