'use client'

import { useEffect, useEffectEvent } from 'react'
import { useArticlePort } from './article-port.ts'

/** The parts of the workspace that F6 leads through, as `data-region` names them, in this order. */
const REGIONS = ['list', 'article', 'card', 'finding'] as const

/** Where the focus goes in a part: a line of the list, the first control that judges on a card. */
const ENTRY = '[data-entry], [data-card-entry]'

/** F6 and Shift+F6 lead from part to part, and out of the messages. */
export function useRegionKeys(): void {
  const port = useArticlePort()

  const go = useEffectEvent((backward: boolean) => {
    const regions = REGIONS.flatMap((name) => visible(name))
    const here = regions.findIndex((region) => region.contains(document.activeElement))
    const next = here < 0 ? (backward ? -1 : 0) : here + (backward ? -1 : 1)
    const region = regions.at(next % regions.length)
    if (region?.dataset.region === 'article') port.current?.focus()
    else if (region) (region.querySelector<HTMLElement>(ENTRY) ?? region).focus()
  })

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.defaultPrevented) return
      event.preventDefault()
      go(event.shiftKey)
    }
    // React Aria leads F6 to the messages, its one landmark, and asks before it starts anew there: the way on is `press`.
    const leaveMessages = (event: Event) => event.preventDefault()
    window.addEventListener('keydown', press)
    window.addEventListener('react-aria-landmark-navigation', leaveMessages)
    return () => {
      window.removeEventListener('keydown', press)
      window.removeEventListener('react-aria-landmark-navigation', leaveMessages)
    }
  }, [])
}

function visible(name: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-region="${name}"]`)].filter((e) => e.checkVisibility())
}
