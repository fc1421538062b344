'use client'

import { type FormEvent, useState } from 'react'
import { QUERY_TO, type QueryTo } from '../../../../../domain/query.ts'
import { factWords } from '../../../../../domain/words/facts.ts'
import { frameWords } from '../../../../../domain/words/frame.ts'
import { Button } from '../../../../../ui/button.tsx'
import { Dialog, DialogButtons } from '../../../../../ui/dialog.tsx'
import { newId } from '../../../../../ui/new-id.ts'
import { RadioKeys } from '../../../../../ui/radio-keys.tsx'
import { submitOnKeys } from '../../../../../ui/submit-on-keys.ts'
import { TextField } from '../../../../../ui/text-field.tsx'
import { useWorkspace } from '../workspace-store.tsx'

const words = factWords.query

/** Asks what is to be asked, and of whom. A refusal by the desk is told as every other. */
export function AskQueryDialog({
  claimId,
  isOpen,
  onClose,
}: {
  readonly claimId: string
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  return (
    <Dialog title={words.ask} isOpen={isOpen} onClose={onClose}>
      <AskForm claimId={claimId} onClose={onClose} />
    </Dialog>
  )
}

function AskForm({ claimId, onClose }: { readonly claimId: string; readonly onClose: () => void }) {
  const { send, announce } = useWorkspace()
  const [to, setTo] = useState<QueryTo>('author')
  const [question, setQuestion] = useState('')
  const [error, setError] = useState<string | null>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (question.trim() === '') return setError(words.missing)
    onClose()
    const result = await send({ name: 'askQuery', queryId: newId(), claimId, to, question: question.trim() })
    if (result.ok) announce(words.asked)
  }
  return (
    <form onSubmit={(event) => void submit(event)} onKeyDown={submitOnKeys} noValidate className="flex flex-col gap-5">
      <RadioKeys
        label={words.to}
        keys={QUERY_TO.map((id) => ({ id, label: words.toWhom[id] }))}
        value={to}
        onChange={setTo}
      />
      <TextField
        label={words.question}
        placeholder={words.placeholder}
        value={question}
        onChange={setQuestion}
        error={error}
        description={frameWords.sendsWithKeys}
        multiline
        rows={3}
        isRequired
        autoFocus
      />
      <DialogButtons>
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button type="submit" variant="primary">
          {words.send}
        </Button>
      </DialogButtons>
    </form>
  )
}
