'use client'

import { type FormEvent, useState } from 'react'
import { accountWords } from '../../../../domain/words/desk.ts'
import { accountPageWords as words } from '../../../../domain/words/members.ts'
import { askServer } from '../../../../ui/ask-server.ts'
import { Button } from '../../../../ui/button.tsx'
import { FailureNote } from '../../../../ui/failure-note.tsx'
import { FormField } from '../../../../ui/form-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { useHydrated } from '../../../../ui/use-hydrated.ts'
import { formTexts } from '../../../(auth)/form-texts.ts'
import { passwordFault } from '../../../(auth)/new-account.ts'

/** Changes the password, by the one before; every other session of the member ends. `email` is for password managers. */
export function PasswordForm({ email }: { readonly email: string }) {
  const [fault, setFault] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [pending, setPending] = useState(false)
  const ready = useHydrated()

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const { current = '', next = '' } = formTexts(form)
    const found = passwordFault(next)
    setFault(found)
    if (pending || found !== null) return
    setPending(true)
    const sentence = await changePassword(current, next)
    setPending(false)
    setFailure(sentence)
    if (sentence !== null) return
    form.reset()
    say({ text: words.changed })
  }
  return (
    <form method="post" onSubmit={submit} noValidate className="flex max-w-md flex-col gap-4">
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <FormField name="current" type="password" label={words.current} autoComplete="current-password" />
      <FormField
        name="next"
        type="password"
        label={words.next}
        description={accountWords.setup.passwordHelp}
        error={fault}
        autoComplete="new-password"
      />
      <FailureNote sentence={failure} />
      <Button type="submit" isPending={pending} isDisabled={!ready} className="self-start">
        {words.change}
      </Button>
    </form>
  )
}

const BAD_REQUEST = 400
const TOO_MANY_REQUESTS = 429

/** The sentence that says why it did not work, or `null`. */
async function changePassword(currentPassword: string, newPassword: string): Promise<string | null> {
  const json = { currentPassword, newPassword, revokeOtherSessions: true }
  const answer = await askServer<unknown>('/api/auth/change-password', { method: 'POST', json })
  if (answer.ok) return null
  if (answer.status === BAD_REQUEST) return words.wrong
  return answer.status === TOO_MANY_REQUESTS ? words.tooMany : answer.sentence
}
