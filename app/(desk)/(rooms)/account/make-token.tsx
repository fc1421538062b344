'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { frameWords } from '../../../../domain/words/frame.ts'
import { accountPageWords as words } from '../../../../domain/words/members.ts'
import { askServer } from '../../../../ui/ask-server.ts'
import { Button } from '../../../../ui/button.tsx'
import { Dialog, DialogButtons } from '../../../../ui/dialog.tsx'
import { Select } from '../../../../ui/select.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { CopyOnce } from '../copy-once.tsx'

/** Makes an API token and shows it, once. */
export function MakeToken() {
  const [isOpen, setOpen] = useState(false)
  const [token, setToken] = useState<string | null>(null)
  const router = useRouter()
  const close = () => {
    setOpen(false)
    setToken(null)
  }
  const made = (token: string) => {
    setToken(token)
    router.refresh()
  }
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.make}</Button>
      <Dialog title={token === null ? words.makeTitle : words.madeTitle} isOpen={isOpen} onClose={close}>
        {token === null ? (
          <TokenForm onClose={close} onMade={made} />
        ) : (
          <CopyOnce label={words.token} text={words.madeText} secret={token} copy={words.copy} onDone={close} />
        )}
      </Dialog>
    </>
  )
}

/** How long a token may work, in days. */
const DAYS = ['7', '30', '90', '366'] as const

function TokenForm({ onClose, onMade }: { readonly onClose: () => void; readonly onMade: (token: string) => void }) {
  const [name, setName] = useState('')
  const [days, setDays] = useState<(typeof DAYS)[number]>('90')
  const [error, setError] = useState<string | null>(null)
  const [pending, setPending] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (pending) return
    if (name.trim() === '') return setError(words.nameMissing)
    setPending(true)
    const json = { name: name.trim(), days: Number(days) }
    const answer = await askServer<{ token: string }>('/api/tokens', { method: 'POST', json })
    setPending(false)
    if (answer.ok) onMade(answer.value.token)
    else setError(answer.sentence)
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <TextField
        label={words.name}
        value={name}
        onChange={setName}
        error={error}
        maxLength={100}
        isRequired
        autoFocus
      />
      <Select
        label={words.days}
        options={DAYS.map((id) => ({ id, label: words.dayChoices[id] }))}
        value={days}
        onChange={setDays}
      />
      <DialogButtons>
        <Button onPress={onClose}>{frameWords.cancel}</Button>
        <Button type="submit" variant="primary" isPending={pending}>
          {words.makeAction}
        </Button>
      </DialogButtons>
    </form>
  )
}
