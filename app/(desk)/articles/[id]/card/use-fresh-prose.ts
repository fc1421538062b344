'use client'

import { useEffect } from 'react'
import type { ProseDocument } from './prose-document.ts'

/** Reads a document when it is shown and whenever the window is looked at again, and sends what waits when it is left. */
export function useFreshProse(document: ProseDocument): void {
  useEffect(() => {
    const read = () => void document.load()
    read()
    window.addEventListener('focus', read)
    return () => {
      window.removeEventListener('focus', read)
      document.flush()
    }
  }, [document])
}
