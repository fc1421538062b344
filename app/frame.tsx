'use client'

import { type ReactNode, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Messages } from '../ui/toast.tsx'

/** The language of the interface's words; without it the widgets would turn round with the browser's own. */
const LOCALE = 'en-GB'

/**
 * What every page stands in: the language of the widgets, and the messages. `data-ready` on the root element says
 * that the page answers to clicks and keys.
 */
export function Frame({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    document.documentElement.dataset.ready = ''
  }, [])
  return (
    <I18nProvider locale={LOCALE}>
      {children}
      <Messages />
    </I18nProvider>
  )
}
