'use client'

import { useEffect, useEffectEvent } from 'react'
import { say } from '../../../../../ui/toast.tsx'
import { KEEPS_KEYS } from '../overlay.ts'
import { isTextEntry } from '../text-entry.ts'
import type { Action, Where } from './action.ts'
import { onKey } from './on-key.ts'

/** What Enter presses by itself. */
const PRESSED_BY_ENTER = 'a[href], button, summary, [role="button"], [role="radio"], [role="switch"], [role="option"]'

/**
 * Hears the keys of the workspace outside of the article's text, which hears its own: those of an open card while the
 * focus is in it, and those that work anywhere. None fires while somebody is typing, in a menu or in a dialog.
 */
export function useActionKeys(actions: readonly Action[]): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event
    if (!(target instanceof Element) || isDone(target, event) || event.isComposing || isTaken(target, event)) return
    const where = placeOf(target)
    const isUsed = onKey(actions, where, event, (reason) => say({ text: reason }))
    if (isUsed) event.preventDefault()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}

/** ProseMirror keeps the browser from undoing in the text, and does nothing with the key itself. */
function isDone(target: Element, { defaultPrevented }: KeyboardEvent): boolean {
  return defaultPrevented && target.closest('.article-text') === null
}

function isTaken(target: Element, { key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (isTextEntry(target) || target.closest(KEEPS_KEYS)) return true
  // In the text only what the platform leaves to the page is still to be heard.
  if (target.closest('.article-text')) return !(ctrlKey || metaKey) && !/^F\d/.test(key)
  return key === 'Enter' && target.matches(PRESSED_BY_ENTER)
}

function placeOf(target: Element): Where {
  if (target.closest('.article-text')) return 'article'
  return target.closest('[data-region="card"]') ? 'card' : 'anywhere'
}
