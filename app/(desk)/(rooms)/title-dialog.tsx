'use client'

import { type FormEvent, useState } from 'react'
import { storyWords } from '../../../domain/words/desk.ts'
import { frameWords } from '../../../domain/words/frame.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog, DialogButtons } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/text-field.tsx'

/** What a dialog that asks for a title is given. */
export type TitleDialogProps = {
  readonly heading: string
  readonly label: string
  readonly action: string
  readonly placeholder?: string
  readonly initial?: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Stores the title; resolves with a sentence where that failed, with `null` where it is done. */
  readonly onSubmit: (title: string) => Promise<string | null>
}

/** Asks for one title. An empty one and a failure are told at the field, and what was typed stays. */
export function TitleDialog({ heading, isOpen, onClose, ...form }: TitleDialogProps) {
  return (
    <Dialog title={heading} isOpen={isOpen} onClose={onClose}>
      <TitleForm {...form} onClose={onClose} />
    </Dialog>
  )
}

function TitleForm({
  label,
  action,
  placeholder,
  initial = '',
  onClose,
  onSubmit,
}: Omit<TitleDialogProps, 'heading' | 'isOpen'>) {
  const [title, setTitle] = useState(initial)
  const [error, setError] = useState<string | null>(null)
  const [pending, setPending] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (pending) return
    if (title.trim() === '') return setError(storyWords.nameMissing)
    setPending(true)
    const sentence = await onSubmit(title.trim())
    setPending(false)
    if (sentence === null) onClose()
    else setError(sentence)
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <TextField
        label={label}
        placeholder={placeholder ?? ''}
        value={title}
        onChange={setTitle}
        error={error}
        isRequired
        autoFocus
      />
      <DialogButtons>
        <Button onPress={onClose}>{frameWords.cancel}</Button>
        <Button type="submit" variant="primary" isPending={pending}>
          {action}
        </Button>
      </DialogButtons>
    </form>
  )
}
