'use client'

import { X } from 'lucide-react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { workspaceWords as words } from '../../../../domain/words/workspace.ts'
import { Button } from '../../../../ui/button.tsx'
import { MarksList } from './marks-list.tsx'
import { Unhurried } from './unhurried.tsx'

/** The list, where there is no room for it beside the article: over it, from the side. */
export function ListDrawer({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable
      className="fixed inset-0 z-50 bg-scrim data-entering:animate-appear data-exiting:animate-vanish"
    >
      <Modal className="h-dvh w-80 max-w-[85vw] border-e border-rule bg-paper shadow-overlay">
        <Dialog className="flex h-full flex-col outline-none">
          <div className="flex items-center justify-between ps-4 pe-2 pt-2">
            <Heading slot="title" className="font-semibold">
              {words.regions.list}
            </Heading>
            <Button variant="plain" size="small" aria-label={words.list.close} onPress={onClose}>
              <X aria-hidden="true" className="size-4" />
            </Button>
          </div>
          <div className="relative min-h-0 flex-1">
            <Unhurried>
              <MarksList onFollow={onClose} />
            </Unhurried>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
