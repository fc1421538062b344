'use client'

import { useCallback, useState } from 'react'

/** A text for screen readers. The count makes the same text, said twice, two texts. */
export type Said = { readonly text: string; readonly count: number }

/** What is said last, and how to say something. */
export function useAnnouncer(): { readonly said: Said; readonly announce: (text: string) => void } {
  const [said, setSaid] = useState<Said>({ text: '', count: 0 })
  const announce = useCallback((text: string) => setSaid((last) => ({ text, count: last.count + 1 })), [])
  return { said, announce }
}

/** The live region. It is always there, because a region that comes with its text is not read. */
export function Announcer({ said }: { readonly said: Said }) {
  return (
    <p role="status" className="sr-only">
      <span key={said.count}>{said.text}</span>
    </p>
  )
}
