'use client'

import type { RefObject } from 'react'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { SITE_TEXT_REASONS, type SiteTextReason } from '../../../../domain/capture.ts'
import { siteTextName } from '../../../../domain/words/editor.ts'
import { importWords as words } from '../../../../domain/words/import.ts'
import type { Rect } from '../../../../editor/geometry.ts'
import { Button } from '../../../../ui/button.tsx'
import { Kbd } from '../../../../ui/kbd.tsx'
import { ITEM, OVERLAY } from '../../../../ui/overlay-class.ts'

/** The room between the button and the words that are selected, and the button's height; CSS pixels. */
const GAP = 6
const HEIGHT = 32

/** At the selected words: leaves them out, with the reason. */
export function HideMenu({
  rect,
  place,
  isOpen,
  onOpenChange,
  onHide,
}: {
  readonly rect: Rect
  readonly place: RefObject<HTMLElement | null>
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly onHide: (reason: SiteTextReason) => void
}) {
  const top = (place.current?.offsetTop ?? 0) + Math.max(rect.top - HEIGHT - GAP, -HEIGHT)
  const start = place.current?.offsetLeft ?? 0
  return (
    <div className="absolute z-10" style={{ top, left: start + rect.left }}>
      <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
        <Button size="small" className="shadow-overlay" preventFocusOnPress>
          {words.hideAs}
          <Kbd>H</Kbd>
        </Button>
        <Popover className={OVERLAY} placement="bottom start" offset={4}>
          <Menu aria-label={words.hideAs} autoFocus="first" className="p-1 outline-none">
            {SITE_TEXT_REASONS.map((reason) => (
              <MenuItem key={reason} id={reason} onAction={() => onHide(reason)} className={ITEM}>
                {siteTextName(reason)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  )
}
