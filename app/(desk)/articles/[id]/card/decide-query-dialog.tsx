'use client'

import { type FormEvent, useState } from 'react'
import { QUERY_DECISIONS, type Query, type QueryDecision } from '../../../../../domain/query.ts'
import { factWords, QUERY_DECISION_WORDS } from '../../../../../domain/words/facts.ts'
import { frameWords } from '../../../../../domain/words/frame.ts'
import { Button } from '../../../../../ui/button.tsx'
import { Dialog, DialogButtons } from '../../../../../ui/dialog.tsx'
import { RadioKeys } from '../../../../../ui/radio-keys.tsx'
import { submitOnKeys } from '../../../../../ui/submit-on-keys.ts'
import { TextField } from '../../../../../ui/text-field.tsx'
import { useWorkspace } from '../workspace-store.tsx'

const words = factWords.query

/** Asks an editor what is to become of the words in question. A refusal by the desk is told as every other. */
export function DecideQueryDialog({
  query,
  isOpen,
  onClose,
}: {
  readonly query: Query
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  return (
    <Dialog title={words.decide} isOpen={isOpen} onClose={onClose}>
      <p className="wrap-anywhere">{query.question}</p>
      <DecideForm query={query} onClose={onClose} />
    </Dialog>
  )
}

function DecideForm({ query, onClose }: { readonly query: Query; readonly onClose: () => void }) {
  const { send, announce } = useWorkspace()
  const [decision, setDecision] = useState<QueryDecision>('change')
  const [said, setSaid] = useState('')
  const [note, setNote] = useState('')
  const [error, setError] = useState<string | null>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const changed = decision === 'change' ? said.trim() : ''
    if (decision === 'change' && changed === '') return setError(words.wordsMissing)
    onClose()
    const decided = { decision, words: changed, note: note.trim() }
    const result = await send({ name: 'decideQuery', queryId: query.id, ...decided })
    if (result.ok) announce(words.recorded)
  }
  return (
    <form onSubmit={(event) => void submit(event)} onKeyDown={submitOnKeys} noValidate className="flex flex-col gap-5">
      <RadioKeys
        label={words.decideAs}
        keys={QUERY_DECISIONS.map((id) => ({ id, label: QUERY_DECISION_WORDS[id] }))}
        value={decision}
        onChange={setDecision}
      />
      {decision === 'change' ? (
        <TextField label={words.words} value={said} onChange={setSaid} error={error} multiline rows={2} isRequired />
      ) : null}
      <TextField
        label={words.note}
        value={note}
        onChange={setNote}
        description={frameWords.sendsWithKeys}
        multiline
        rows={2}
      />
      <DialogButtons>
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button type="submit" variant="primary">
          {words.record}
        </Button>
      </DialogButtons>
    </form>
  )
}
