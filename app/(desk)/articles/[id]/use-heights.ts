'use client'

import { useCallback, useState } from 'react'

/** The measured heights of cards, in CSS pixels, by id. */
export function useHeights(): {
  readonly heights: ReadonlyMap<string, number>
  readonly report: (id: string, height: number | null) => void
} {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map())
  const report = useCallback((id: string, height: number | null) => {
    setHeights((last) => {
      if ((last.get(id) ?? null) === height) return last
      const next = new Map(last)
      if (height === null) next.delete(id)
      else next.set(id, height)
      return next
    })
  }, [])
  return { heights, report }
}
