'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import type { Role } from '../../../../domain/member.ts'
import { ROLES } from '../../../../domain/member.ts'
import { ROLE_HELP, ROLE_WORDS } from '../../../../domain/words/desk.ts'
import { frameWords } from '../../../../domain/words/frame.ts'
import { memberWords as words } from '../../../../domain/words/members.ts'
import { askServer } from '../../../../ui/ask-server.ts'
import { Button } from '../../../../ui/button.tsx'
import { Dialog, DialogButtons } from '../../../../ui/dialog.tsx'
import { Select } from '../../../../ui/select.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { CopyOnce } from '../copy-once.tsx'

/** Makes an invitation and shows its link, once. */
export function Invite() {
  const [isOpen, setOpen] = useState(false)
  const [link, setLink] = useState<string | null>(null)
  const router = useRouter()
  const close = () => {
    setOpen(false)
    setLink(null)
  }
  const made = (link: string) => {
    setLink(link)
    router.refresh()
  }
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.invite}</Button>
      <Dialog title={link === null ? words.inviteTitle : words.linkTitle} isOpen={isOpen} onClose={close}>
        {link === null ? (
          <InviteForm onClose={close} onMade={made} />
        ) : (
          <CopyOnce label={words.link} text={words.linkText} secret={link} copy={words.copy} onDone={close} />
        )}
      </Dialog>
    </>
  )
}

function InviteForm({ onClose, onMade }: { readonly onClose: () => void; readonly onMade: (link: string) => void }) {
  const [role, setRole] = useState<Role>('checker')
  const [email, setEmail] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [pending, setPending] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (pending) return
    setPending(true)
    const json = { role, email: email.trim() }
    const answer = await askServer<{ link: string }>('/api/members/invitations', { method: 'POST', json })
    setPending(false)
    if (answer.ok) onMade(answer.value.link)
    else setError(answer.sentence)
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <Select
        label={words.inviteRole}
        options={ROLES.map((id) => ({ id, label: ROLE_WORDS[id] }))}
        value={role}
        onChange={setRole}
        description={ROLE_HELP[role]}
      />
      <TextField
        label={words.inviteEmail}
        description={words.inviteEmailHelp}
        type="email"
        value={email}
        onChange={setEmail}
        error={error}
      />
      <DialogButtons>
        <Button onPress={onClose}>{frameWords.cancel}</Button>
        <Button type="submit" variant="primary" isPending={pending}>
          {words.inviteAction}
        </Button>
      </DialogButtons>
    </form>
  )
}
