'use client'

import { useLinkStatus } from 'next/link'

/** Inside a link: a line that shows, after a moment, that its page is on the way. It takes no room. */
export function NavigationPending() {
  const { pending } = useLinkStatus()
  if (!pending) return null
  return <span aria-hidden="true" className="absolute inset-x-2.5 bottom-0 h-0.5 animate-late bg-rule-strong" />
}
