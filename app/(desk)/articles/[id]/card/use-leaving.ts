'use client'

import { useEffect, useEffectEvent } from 'react'

/** Calls `leave` when what it stands in is taken away, or the window is hidden or left: that may be the last of it. */
export function useLeaving(leave: () => void): void {
  const left = useEffectEvent(leave)
  useEffect(() => {
    const goAway = () => left()
    const hide = () => {
      if (document.visibilityState === 'hidden') goAway()
    }
    document.addEventListener('visibilitychange', hide)
    window.addEventListener('pagehide', goAway)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      window.removeEventListener('pagehide', goAway)
      left()
    }
  }, [])
}
