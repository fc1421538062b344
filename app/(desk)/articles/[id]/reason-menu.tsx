'use client'

import type { ReactNode } from 'react'
import { Header, Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Button } from '../../../../ui/button.tsx'
import { ITEM, OVERLAY } from '../../../../ui/overlay-class.ts'

/** What a menu of reasons is given. `children` is what its button shows. */
type ReasonMenuProps<R extends string> = {
  readonly title: string
  readonly reasons: readonly R[]
  readonly labelOf: (reason: R) => string
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly onChoose: (reason: R) => void
  readonly children: ReactNode
}

/** A button that asks for one reason out of a few. */
export function ReasonMenu<R extends string>(props: ReasonMenuProps<R>) {
  const { title, reasons, labelOf, isOpen, onOpenChange, onChoose, children } = props
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button variant="plain" size="small">
        {children}
      </Button>
      <Popover className={`${OVERLAY} min-w-48`} offset={4}>
        <Menu autoFocus="first" className="p-1 outline-none">
          <MenuSection>
            <Header className="px-2.5 py-1 text-sm text-ink-muted">{title}</Header>
            {reasons.map((reason) => (
              <MenuItem key={reason} id={reason} className={ITEM} onAction={() => onChoose(reason)}>
                {labelOf(reason)}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
