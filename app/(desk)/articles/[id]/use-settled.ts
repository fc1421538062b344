'use client'

import { useEffect, useState } from 'react'
import { later } from './live/later.ts'

/** Long enough that a server that starts anew passes unseen, milliseconds. */
const SETTLED_MS = 2_000

/** Whether `is` holds, and has held for a while. It ends at once. */
export function useSettled(is: boolean): boolean {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!is) return
    const cancel = later(SETTLED_MS, () => setHeld(true))
    return () => {
      cancel()
      setHeld(false)
    }
  }, [is])
  return is && held
}
