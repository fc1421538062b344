'use client'

import { useCallback, useEffect, useState } from 'react'
import { useLive } from '../live/live-context.ts'
import type { ProseShelf } from '../live/prose-shelf.ts'

type Surface = typeof import('./prose-surface.tsx')['ProseSurface']

/** The part with the editor in it, and the documents that it shows, once they are here. */
export type ProseSurfaceLoad = {
  readonly loaded: { readonly Surface: Surface; readonly shelf: ProseShelf } | null
  readonly failed: boolean
  readonly retry: () => void
}

/** Fetches the editor of running text; every field after the first has it at once. */
export function useProseSurface(): ProseSurfaceLoad {
  const live = useLive()
  const [loaded, setLoaded] = useState<ProseSurfaceLoad['loaded']>(null)
  const [failed, setFailed] = useState(false)
  const load = useCallback(async () => {
    if (!live) return
    setFailed(false)
    try {
      const [{ ProseSurface }, shelf] = await Promise.all([import('./prose-surface.tsx'), live.openShelf()])
      setLoaded({ Surface: ProseSurface, shelf })
    } catch {
      // The server is out of reach, or of a newer build; the field offers to try again.
      setFailed(true)
    }
  }, [live])
  useEffect(() => void load(), [load])
  return { loaded, failed, retry: () => void load() }
}
