'use client'

import { type ReactNode, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { DateLocale } from '../ui/date-locale.tsx'
import { Messages } from '../ui/toast.tsx'

/** The language of the interface's words; without it the widgets would turn round with the browser's own. */
const LOCALE = 'en-GB'

/**
 * What every page stands in: the language of the widgets, the locale of dates, and the messages. `data-ready` on the root element says
 * that the page answers to clicks and keys.
 */
export function Frame({ dateLocale, children }: { readonly dateLocale: string; readonly children: ReactNode }) {
  useEffect(() => {
    document.documentElement.dataset.ready = ''
  }, [])
  return (
    <I18nProvider locale={LOCALE}>
      <DateLocale value={dateLocale}>
        {children}
        <Messages />
      </DateLocale>
    </I18nProvider>
  )
}
