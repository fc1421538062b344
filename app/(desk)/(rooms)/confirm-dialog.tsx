'use client'

import { useState } from 'react'
import { frameWords } from '../../../domain/words/frame.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog, DialogButtons } from '../../../ui/dialog.tsx'
import { FailureNote } from '../../../ui/failure-note.tsx'

/** Asks before something ends. A failure is told in it, and it stays open. */
export function ConfirmDialog({
  title,
  text,
  action,
  isOpen,
  onClose,
  onConfirm,
}: {
  readonly title: string
  readonly text: string
  readonly action: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Resolves with a sentence where it failed, with `null` where it is done. */
  readonly onConfirm: () => Promise<string | null>
}) {
  const [failure, setFailure] = useState<string | null>(null)
  const [pending, setPending] = useState(false)
  const close = () => {
    setFailure(null)
    onClose()
  }
  const confirm = async () => {
    setPending(true)
    const sentence = await onConfirm()
    setPending(false)
    setFailure(sentence)
    if (sentence === null) close()
  }
  return (
    <Dialog role="alertdialog" title={title} isOpen={isOpen} onClose={close}>
      <p>{text}</p>
      <FailureNote sentence={failure} />
      <DialogButtons>
        <Button onPress={close} autoFocus>
          {frameWords.cancel}
        </Button>
        <Button variant="danger" isPending={pending} onPress={confirm}>
          {action}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
