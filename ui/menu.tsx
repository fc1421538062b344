'use client'

import { Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import { Keyboard } from 'react-aria-components/Keyboard'
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Button } from './button.tsx'
import { ITEM, OVERLAY } from './overlay-class.ts'

/** One thing that a menu offers. */
export type MenuAction = {
  readonly id: string
  readonly label: string
  /** The key that does the same, as it is printed on it. */
  readonly shortcut?: string
  readonly danger?: boolean
  readonly isDisabled?: boolean
  readonly onAction: () => void
}

/** A button that opens a list of actions; `label` names it, and it shows ⋯ unless it is given something else. */
export function Menu({
  label,
  actions,
  children,
}: {
  readonly label: string
  readonly actions: readonly MenuAction[]
  readonly children?: ReactNode
}) {
  return (
    <MenuTrigger>
      <Button variant="plain" size="small" aria-label={label}>
        {children ?? <Ellipsis aria-hidden="true" className="size-4" />}
      </Button>
      <Popover className={`${OVERLAY} min-w-48`} placement="bottom end" offset={4}>
        <AriaMenu aria-label={label} className="p-1 outline-none">
          {actions.map((action) => (
            <ActionItem key={action.id} action={action} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

function ActionItem({ action }: { action: MenuAction }) {
  return (
    <MenuItem
      id={action.id}
      textValue={action.label}
      isDisabled={action.isDisabled ?? false}
      onAction={action.onAction}
      className={`${ITEM} justify-between ${action.danger ? 'text-danger' : ''}`}
    >
      <span>{action.label}</span>
      {action.shortcut ? <Keyboard className="font-sans text-sm text-ink-faint">{action.shortcut}</Keyboard> : null}
    </MenuItem>
  )
}
