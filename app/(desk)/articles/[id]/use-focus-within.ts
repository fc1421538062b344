'use client'

import { type RefObject, useEffect, useState } from 'react'

/** What a part opens above the page and what still belongs to it. */
const OVERLAYS = '[role="menu"], [role="dialog"], [role="listbox"]'

/** Whether the focus is inside an element, or in an overlay that was opened from it. */
export function useFocusWithin(element: RefObject<HTMLElement | null>): boolean {
  const [within, setWithin] = useState(false)
  useEffect(() => {
    const look = () => {
      const active = document.activeElement
      // While one thing loses the focus and the next has not got it, the body has it.
      if (!active || active === document.body) return
      const inside = element.current?.contains(active) ?? false
      setWithin((was) => inside || (was && active.closest(OVERLAYS) !== null))
    }
    document.addEventListener('focusin', look)
    return () => document.removeEventListener('focusin', look)
  }, [element])
  return within
}
