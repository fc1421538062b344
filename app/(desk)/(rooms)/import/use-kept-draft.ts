'use client'

import { useEffect, useRef, useState } from 'react'
import { forgetDraft, type ImportDraft, keepDraft } from './import-draft.ts'

/** Short enough to lose no more than a word, long enough not to write at every key. */
const PAUSE_MS = 300

/**
 * Keeps the draft over a reload of the page: after a pause, and at once when the page is left. The answer says
 * whether it could be kept. An empty draft is none, and takes away one that this page has kept.
 */
export function useKeptDraft(draft: ImportDraft): boolean {
  const [isKept, setKept] = useState(true)
  const { articleId, brought, arrangement } = draft
  const begun = useRef(false)
  useEffect(() => {
    const isEmpty = brought.kind === 'text' && brought.text === ''
    if (isEmpty && !begun.current) return
    begun.current = true
    const keep = async () => {
      if (isEmpty) return forgetDraft()
      setKept(await keepDraft({ articleId, brought, arrangement }))
    }
    const timer = setTimeout(keep, PAUSE_MS)
    window.addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', keep)
    }
  }, [articleId, brought, arrangement])
  return isKept
}
