'use client'

import { useEffect, useEffectEvent } from 'react'
import { actionWords } from '../../../../../domain/words/actions.ts'
import { say } from '../../../../../ui/toast.tsx'
import { KEEPS_KEYS } from '../overlay.ts'
import { isTextEntry } from '../text-entry.ts'
import type { Action, Where } from './action.ts'
import { actionOn, onKey } from './on-key.ts'

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
    const tell = (reason: string) => say({ text: reason })
    const isUsed = onKey(actions, where, event, tell)
    if (isUsed) event.preventDefault()
    else if (where === 'nowhere' && isOfArticle(actions, event)) tell(actionWords.why.notInArticle)
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

/** Whether a character would do something in the article's text. */
function isOfArticle(actions: readonly Action[], event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.repeat && actionOn(actions, 'article', event) !== null
}

function placeOf(target: Element): Where {
  if (target.closest('.article-text')) return 'article'
  if (target.matches('body, main')) return 'nowhere'
  return target.closest('[data-region="card"]') ? 'card' : 'anywhere'
}
