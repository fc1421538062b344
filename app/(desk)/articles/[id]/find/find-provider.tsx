'use client'

import { type ReactNode, useEffect, useEffectEvent } from 'react'
import { isTextEntry } from '../text-entry.ts'
import { FindContext } from './find-context.ts'
import { useFinding } from './use-finding.ts'

/** Gives everything inside the means to find in the article; `/` opens the bar wherever nobody is typing. */
export function FindProvider({ children }: { readonly children: ReactNode }) {
  const finding = useFinding()
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isClosing = event.key === 'Escape' && finding.asked.isOpen && isInArticle(event.target)
    if (event.defaultPrevented || !(isClosing || isFindKey(event))) return
    event.preventDefault()
    if (isClosing) finding.close()
    else finding.open()
  })

  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])

  return <FindContext value={finding}>{children}</FindContext>
}

/** What lies over the workspace has keys of its own. */
const OVERLAYS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'

function isFindKey({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key !== '/' || ctrlKey || metaKey || altKey || isTextEntry(target)) return false
  return !(target instanceof Element && target.closest(OVERLAYS))
}

function isInArticle(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.article-text') !== null
}
