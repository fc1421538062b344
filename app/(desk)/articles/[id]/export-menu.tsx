'use client'

import { Download, ExternalLink } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { workspaceWords } from '../../../../domain/words/workspace.ts'
import { Button } from '../../../../ui/button.tsx'
import { ITEM, OVERLAY } from '../../../../ui/overlay-class.ts'
import { exportAddress } from './export-address.ts'
import { useWorkspace } from './workspace-store.tsx'

const words = workspaceWords.export

/** The page that readers would get: opened beside this one, or saved as a file. */
export function ExportMenu() {
  const { workspace } = useWorkspace()
  const { id } = workspace.article
  return (
    <MenuTrigger>
      <Button size="small">{words.menu}</Button>
      <Popover className={OVERLAY} placement="bottom end" offset={4}>
        <Menu aria-label={words.menu} className="p-1 outline-none">
          <MenuItem id="excerpts" href={exportAddress(id, 'excerpts')} target="_blank" className={ITEM}>
            <ExternalLink aria-hidden="true" className="size-4 text-ink-muted" />
            {words.excerpts}
          </MenuItem>
          <MenuItem id="whole" href={exportAddress(id, 'whole')} target="_blank" className={ITEM}>
            <ExternalLink aria-hidden="true" className="size-4 text-ink-muted" />
            {words.whole}
          </MenuItem>
          <MenuItem id="save" href={`${exportAddress(id, 'excerpts')}&download=1`} download="" className={ITEM}>
            <Download aria-hidden="true" className="size-4 text-ink-muted" />
            {words.download}
          </MenuItem>
          <MenuItem id="save-whole" href={`${exportAddress(id, 'whole')}&download=1`} download="" className={ITEM}>
            <Download aria-hidden="true" className="size-4 text-ink-muted" />
            {words.downloadWhole}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
