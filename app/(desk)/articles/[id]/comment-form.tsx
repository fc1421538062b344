'use client'

import { type KeyboardEvent, useState } from 'react'
import { workspaceWords } from '../../../../domain/words/workspace.ts'
import { Button } from '../../../../ui/button.tsx'
import { TextField } from '../../../../ui/text-field.tsx'

const words = workspaceWords.comment

/** Where a comment is written. Enter saves, Shift+Enter begins a line, Escape gives up. */
export function CommentForm({
  onSave,
  onCancel,
}: {
  readonly onSave: (text: string) => void
  readonly onCancel: () => void
}) {
  const [text, setText] = useState('')
  const save = () => text.trim() !== '' && onSave(text.trim())

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && !event.shiftKey) save()
    else return
    event.preventDefault()
  }

  return (
    <div className="flex w-80 max-w-full flex-col gap-2 p-2">
      <TextField
        label={words.label}
        placeholder={words.placeholder}
        multiline
        autoFocus
        value={text}
        onChange={setText}
        onKeyDown={onKeyDown}
      />
      <div className="flex justify-end gap-2">
        <Button size="small" onPress={onCancel}>
          {words.cancel}
        </Button>
        <Button size="small" variant="primary" onPress={save} isDisabled={text.trim() === ''}>
          {words.save}
        </Button>
      </div>
    </div>
  )
}
