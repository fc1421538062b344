'use client'

import { useEffect, useState } from 'react'
import { PROSE_KINDS, proseId } from '../../../../../domain/prose.ts'
import { useLive } from '../live/live-context.ts'

/** Milliseconds after the last keystroke until it counts: by then it is usually on disk. */
const PAUSE = 1500

/** A number that grows whenever something was written about a claim, here or elsewhere. */
export function useWritten(claimId: string): number {
  const [count, setCount] = useState(0)
  const live = useLive()
  useEffect(() => {
    if (!live) return
    let timer: ReturnType<typeof setTimeout> | null = null
    let stop = () => {}
    const later = () => {
      if (timer) clearTimeout(timer)
      timer = setTimeout(() => setCount((before) => before + 1), PAUSE)
    }
    // Comes with the editor of running text, which is fetched when the first card is opened; without it nothing is written.
    const ids = PROSE_KINDS.filter((kind) => kind !== 'finding').map((kind) => proseId({ kind, subject: claimId }))
    const watch = async () => {
      const shelf = await live.openShelf()
      const held = await Promise.all(ids.map(shelf.hold))
      for (const { document } of held) document.doc.on('update', later)
      const end = () => {
        for (const { document, release } of held) {
          document.doc.off('update', later)
          release()
        }
      }
      if (isOver) end()
      else stop = end
    }
    let isOver = false
    void watch().catch(() => undefined)
    return () => {
      isOver = true
      if (timer) clearTimeout(timer)
      stop()
    }
  }, [claimId, live])
  return count
}
