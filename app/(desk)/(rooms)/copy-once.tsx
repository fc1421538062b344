'use client'

import { useState } from 'react'
import { memberWords as words } from '../../../domain/words/members.ts'
import { Button } from '../../../ui/button.tsx'
import { DialogButtons } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/text-field.tsx'

/** A secret that is shown this once, with a button that copies it. */
export function CopyOnce({
  label,
  text,
  secret,
  copy,
  onDone,
}: {
  readonly label: string
  readonly text: string
  readonly secret: string
  readonly copy: string
  readonly onDone: () => void
}) {
  const [said, setSaid] = useState('')
  const take = async () => {
    const done = await navigator.clipboard?.writeText(secret).then(
      () => true,
      () => false,
    )
    setSaid(done ? words.copied : words.copyFailed)
  }
  return (
    <>
      <p>{text}</p>
      <TextField
        label={label}
        value={secret}
        isReadOnly
        autoFocus
        onFocus={selectAll}
        boxClassName="font-mono text-sm!"
      />
      <p role="status" className="min-h-5 text-sm text-ink-muted">
        {said}
      </p>
      <DialogButtons>
        <Button onPress={onDone}>{words.done}</Button>
        <Button variant="primary" onPress={take}>
          {copy}
        </Button>
      </DialogButtons>
    </>
  )
}

function selectAll({ target }: { readonly target: Element }): void {
  if (target instanceof HTMLInputElement) target.select()
}
