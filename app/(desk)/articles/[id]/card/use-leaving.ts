'use client'

import { useEffect, useEffectEvent } from 'react'

/** Calls `leave` when what it stands in is taken away, and whenever the window is hidden: that may be the last of it. */
export function useLeaving(leave: () => void): void {
  const left = useEffectEvent(leave)
  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') left()
    }
    document.addEventListener('visibilitychange', hide)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      left()
    }
  }, [])
}
