'use client'

import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure'

/** Something that is there when it is asked for. It may be opened from outside by `isExpanded` and `onChange`. */
export function Disclosure({
  summary,
  children,
  startsOpen = false,
  isExpanded,
  onChange,
}: {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly startsOpen?: boolean
  readonly isExpanded?: boolean
  readonly onChange?: (isExpanded: boolean) => void
}) {
  const controlled = isExpanded === undefined ? {} : { isExpanded }
  return (
    <AriaDisclosure
      {...controlled}
      {...(onChange ? { onExpandedChange: onChange } : {})}
      defaultExpanded={startsOpen}
      className="group"
    >
      <Button
        slot="trigger"
        className="flex w-full cursor-pointer items-center gap-1.5 rounded-sm py-1 text-start text-sm font-medium text-ink-muted hover:text-ink pointer-coarse:min-h-11"
      >
        <ChevronRight
          aria-hidden="true"
          className="size-4 shrink-0 transition-transform group-data-expanded:rotate-90 rtl:-scale-x-100"
        />
        {summary}
      </Button>
      <DisclosurePanel className="group-data-expanded:pt-2">{children}</DisclosurePanel>
    </AriaDisclosure>
  )
}
