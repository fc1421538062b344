'use client'

import type { ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { Kbd } from './kbd.tsx'

/** Long enough to pass over a row of buttons in silence. */
const DELAY_MS = 600

/** Words beside a button, on hover and on keyboard focus. `children` is one button; it needs a name of its own. */
export function Tooltip({
  text,
  shortcut,
  children,
}: {
  readonly text: string
  readonly shortcut?: string
  readonly children: ReactNode
}) {
  return (
    <TooltipTrigger delay={DELAY_MS}>
      {children}
      <AriaTooltip
        offset={6}
        className="flex items-center gap-2 rounded-sm bg-ink px-2 py-1 text-sm text-paper data-entering:animate-appear"
      >
        {text}
        {shortcut ? <Kbd inverted>{shortcut}</Kbd> : null}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
