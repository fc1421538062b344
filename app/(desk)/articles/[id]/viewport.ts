'use client'

import { useSyncExternalStore } from 'react'

/** From here on there is room for article and margin (1100 px at the usual text size); below, cards are sheets. */
export const WITH_MARGIN = '(min-width: 68.75rem)'

/** From here on there is room for the list as well. */
export const WITH_LIST = '(min-width: 85rem)'

/** From here on the bar has room for more than the article's name (the width at which Tailwind's `sm` begins). */
export const WITH_BUTTONS = '(min-width: 40rem)'

/** Whether the window meets a media query. The server takes it for a wide one; style sheets hide what is not. */
export function useViewport(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => window.matchMedia(query).matches,
    () => true,
  )
}
