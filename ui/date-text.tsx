'use client'

import { useContext, useSyncExternalStore } from 'react'
import { widgetWords } from '../domain/words/widgets.ts'
import { DateLocale } from './date-locale.tsx'
import { dateWords, momentWords } from './date-words.ts'

/** A date as far as it is known; `null` and the empty string are "undated". */
export function DateText({ value }: { readonly value: string | null }) {
  const locale = useContext(DateLocale)
  if (!value) return <span>{widgetWords.undated}</span>
  return (
    // Browsers know another edition of the locales than the server, and differ in a space: the server's stays.
    <time dateTime={value} lang={locale} dir="auto" suppressHydrationWarning>
      {dateWords(value, locale)}
    </time>
  )
}

/** A moment of the desk's log, in the reader's own time zone. The server does not know it and writes UTC until then. */
export function Moment({ value, withTime = false }: { readonly value: string; readonly withTime?: boolean }) {
  const locale = useContext(DateLocale)
  const timeZone = useSyncExternalStore(never, localZone, () => 'UTC')
  return (
    <time dateTime={value} lang={locale} dir="auto" suppressHydrationWarning>
      {momentWords(value, timeZone, withTime, locale)}
    </time>
  )
}

/** The zone of a window does not change while it is open. */
function never(): () => void {
  return () => {}
}

function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
