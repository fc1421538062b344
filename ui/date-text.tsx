'use client'

import { useSyncExternalStore } from 'react'
import { widgetWords } from '../domain/words/widgets.ts'
import { dateWords, momentWords } from './date-words.ts'

/** A date as far as it is known; `null` and the empty string are "undated". */
export function DateText({ value }: { readonly value: string | null }) {
  if (!value) return <span>{widgetWords.undated}</span>
  return <time dateTime={value}>{dateWords(value)}</time>
}

/** A moment of the desk's log, in the reader's own time zone. The server does not know it and writes UTC until then. */
export function Moment({ value, withTime = false }: { readonly value: string; readonly withTime?: boolean }) {
  const timeZone = useSyncExternalStore(never, localZone, () => 'UTC')
  return <time dateTime={value}>{momentWords(value, timeZone, withTime)}</time>
}

/** The zone of a window does not change while it is open. */
function never(): () => void {
  return () => {}
}

function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
