'use client'

import type { ReactNode } from 'react'
import { Switch as AriaSwitch } from 'react-aria-components/Switch'

/** Something that is on or off and takes effect at once. */
export function Switch({
  children,
  isSelected,
  onChange,
  isDisabled = false,
}: {
  readonly children: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean
}) {
  return (
    <AriaSwitch
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
      className="group inline-flex cursor-pointer items-center gap-2 rounded-sm text-sm text-ink data-disabled:opacity-60 pointer-coarse:min-h-11"
    >
      <span
        aria-hidden="true"
        className="flex h-5 w-9 shrink-0 items-center rounded-full border border-rule-strong bg-paper-sunken px-0.5 transition-colors group-data-selected:border-accent group-data-selected:bg-accent"
      >
        <span className="size-3.5 rounded-full bg-rule-strong transition-[margin,background-color] group-data-selected:ms-4 group-data-selected:bg-accent-ink" />
      </span>
      {children}
    </AriaSwitch>
  )
}
