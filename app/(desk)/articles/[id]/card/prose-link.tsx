'use client'

import { type FormEvent, useState } from 'react'
import { cardWords } from '../../../../../domain/words/card.ts'
import { removeLink, setLink } from '../../../../../editor/prose-commands.ts'
import type { ProseView } from '../../../../../editor/prose-view.ts'
import { Button } from '../../../../../ui/button.tsx'
import { Dialog, DialogButtons } from '../../../../../ui/dialog.tsx'
import { TextField } from '../../../../../ui/text-field.tsx'
import { addressOf } from './source-entry.ts'

const words = cardWords.prose

/** Asks where a link leads; `href` is where it leads now. */
export function LinkAsk({
  prose,
  href,
  onClose,
}: {
  readonly prose: ProseView
  readonly href: string | null
  readonly onClose: () => void
}) {
  const [text, setText] = useState(href ?? '')
  const [fault, setFault] = useState<string | null>(null)

  const set = (event: FormEvent) => {
    event.preventDefault()
    // A portal lets its events through to the card's own forms.
    event.stopPropagation()
    const address = addressOf(text.trim())
    if (address === null) return setFault(words.badAddress)
    onClose()
    prose.run(setLink(address))
  }
  const remove = () => {
    onClose()
    prose.run(removeLink)
  }

  return (
    <Dialog title={words.address} isOpen onClose={onClose}>
      <form onSubmit={set} className="flex flex-col gap-4">
        <TextField
          label={words.address}
          labelHidden
          autoFocus
          placeholder="https://"
          value={text}
          onChange={setText}
          error={fault}
        />
        <DialogButtons>
          {href === null ? null : <Button onPress={remove}>{words.removeLink}</Button>}
          <Button type="submit" variant="primary">
            {words.setLink}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
