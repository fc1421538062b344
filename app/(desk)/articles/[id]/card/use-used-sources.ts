'use client'

import { useEffect, useState } from 'react'
import type { Source } from '../../../../../domain/source.ts'
import { askServer } from '../../../../../ui/ask-server.ts'

/** Milliseconds after the last keystroke before the desk is asked. */
const TYPING_PAUSE = 150

/** Sources of the whole desk that a query finds; empty where the desk cannot be asked. */
export async function findSources(query: string): Promise<readonly Source[]> {
  const answer = await askServer<{ sources: readonly Source[] }>(`/api/sources?q=${encodeURIComponent(query)}`)
  return answer.ok ? answer.value.sources : []
}

/** The sources used before that fit what is being typed; asked for only while `active`. */
export function useUsedSources(query: string, active: boolean): readonly Source[] {
  const [found, setFound] = useState<readonly Source[]>([])
  useEffect(() => {
    if (!active) return
    let current = true
    const ask = async () => {
      const sources = await findSources(query)
      if (current) setFound(sources)
    }
    const timer = setTimeout(() => void ask(), TYPING_PAUSE)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [query, active])
  return found
}
