'use client'

import { type FormEvent, useState } from 'react'
import { frameWords } from '../../../../../domain/words/frame.ts'
import { claimStatusWords as words } from '../../../../../domain/words/members.ts'
import { Button } from '../../../../../ui/button.tsx'
import { Dialog, DialogButtons } from '../../../../../ui/dialog.tsx'
import { submitOnKeys } from '../../../../../ui/submit-on-keys.ts'
import { TextField } from '../../../../../ui/text-field.tsx'

/** Asks what is to be done before a claim is sent back. A refusal by the desk is told as every other. */
export function SendBackDialog({
  isOpen,
  onClose,
  onSend,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onSend: (reason: string) => Promise<void>
}) {
  return (
    <Dialog title={words.sendBackTitle} isOpen={isOpen} onClose={onClose}>
      <ReasonForm onClose={onClose} onSend={onSend} />
    </Dialog>
  )
}

function ReasonForm({
  onClose,
  onSend,
}: {
  readonly onClose: () => void
  readonly onSend: (reason: string) => Promise<void>
}) {
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() === '') return setError(words.reasonMissing)
    void onSend(reason.trim())
    onClose()
  }
  return (
    <form onSubmit={submit} onKeyDown={submitOnKeys} noValidate className="flex flex-col gap-5">
      <TextField
        label={words.reason}
        value={reason}
        onChange={setReason}
        error={error}
        description={frameWords.sendsWithKeys}
        multiline
        rows={3}
        isRequired
        autoFocus
      />
      <DialogButtons>
        <Button onPress={onClose}>{frameWords.cancel}</Button>
        <Button type="submit" variant="primary">
          {words.sendBackAction}
        </Button>
      </DialogButtons>
    </form>
  )
}
