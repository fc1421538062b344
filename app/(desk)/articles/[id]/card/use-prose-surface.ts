'use client'

import { useCallback, useEffect, useState } from 'react'

type Loaded = typeof import('./prose-surface.tsx')

/** The part with the editor in it, once it is here. */
export type ProseSurfaceLoad = {
  readonly Surface: Loaded['ProseSurface'] | null
  readonly failed: boolean
  readonly retry: () => void
}

/** Fetches the editor of running text; every field after the first has it at once. */
export function useProseSurface(): ProseSurfaceLoad {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [failed, setFailed] = useState(false)
  const load = useCallback(async () => {
    setFailed(false)
    try {
      setLoaded(await import('./prose-surface.tsx'))
    } catch {
      // The server is out of reach, or of a newer build; the field offers to try again.
      setFailed(true)
    }
  }, [])
  useEffect(() => void load(), [load])
  return { Surface: loaded?.ProseSurface ?? null, failed, retry: () => void load() }
}
