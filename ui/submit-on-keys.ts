import type { KeyboardEvent } from 'react'

/**
 * Sends a form whose text has several lines: Ctrl or ⌘ with Enter, from any of its fields. Enter alone begins a line.
 * While an input method composes, the keys are its own.
 */
export function submitOnKeys(event: KeyboardEvent<HTMLFormElement>): void {
  const isMeant = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing
  if (!isMeant) return
  event.preventDefault()
  // Held down, it would send again and again.
  if (!event.repeat) event.currentTarget.requestSubmit()
}
