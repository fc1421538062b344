'use client'

import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'

/**
 * A question that has to be answered before anything else: in the middle of a wide window, a sheet from below in
 * a narrow one. Escape and a press beside it close it; focus goes back to where it was.
 */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  role = 'dialog',
}: {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** `alertdialog` for one that warns of an end. */
  readonly role?: 'dialog' | 'alertdialog'
}) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable
      data-scrim
      className="fixed inset-0 z-50 flex items-end justify-center bg-scrim data-entering:animate-appear data-exiting:animate-vanish sm:items-center sm:p-6"
    >
      <Modal className="max-h-[85dvh] w-full overflow-auto rounded-t-lg border border-rule bg-paper-raised shadow-overlay data-entering:animate-rise sm:max-w-lg sm:rounded-lg">
        <AriaDialog role={role} className="flex flex-col gap-4 p-5 outline-none sm:p-6">
          <Heading slot="title" className="text-lg font-semibold">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The row of buttons at a dialog's end: the answer last, and widest apart on a narrow window. */
export function DialogButtons({ children }: { readonly children: ReactNode }) {
  return <div className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">{children}</div>
}
