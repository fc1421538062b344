'use client'

import { type FormEvent, useState } from 'react'
import { accountWords } from '../../../domain/words/desk.ts'
import { signs } from '../../../domain/words/signs.ts'
import { askServer } from '../../../ui/ask-server.ts'
import { Button } from '../../../ui/button.tsx'
import { FailureNote } from '../../../ui/failure-note.tsx'
import { FormField } from '../../../ui/form-field.tsx'
import { useHydrated } from '../../../ui/use-hydrated.ts'
import { ButtonLink } from '../../button-link.tsx'
import { formTexts } from '../form-texts.ts'
import { passwordFault } from '../new-account.ts'

const words = accountWords.reset

const BAD_REQUEST = 400

/** Takes the new password; then leads to signing in. */
export function ResetForm({ token }: { readonly token: string }) {
  const [fault, setFault] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [state, setState] = useState<'asking' | 'pending' | 'done'>('asking')
  const ready = useHydrated()

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { password = '' } = formTexts(event.currentTarget)
    const found = passwordFault(password)
    setFault(found)
    if (state === 'pending' || found !== null) return
    setState('pending')
    const json = { token, newPassword: password }
    const answer = await askServer<unknown>('/api/auth/reset-password', { method: 'POST', json })
    setState(answer.ok ? 'done' : 'asking')
    if (!answer.ok) setFailure(answer.status === BAD_REQUEST ? words.badToken : answer.sentence)
  }

  if (state === 'done') return <Done />
  return (
    <form method="post" onSubmit={submit} className="flex w-full flex-col gap-4" noValidate>
      <FormField
        name="password"
        type="password"
        label={words.password}
        description={accountWords.setup.passwordHelp}
        error={fault}
        autoComplete="new-password"
        isFirst
      />
      <FailureNote sentence={failure} />
      <Button
        type="submit"
        variant="primary"
        isPending={state === 'pending'}
        isDisabled={!ready}
        className="self-start"
      >
        {words.action}
      </Button>
    </form>
  )
}

function Done() {
  return (
    <div role="status" className="flex flex-col items-start gap-4">
      <p>
        {signs.sentence(words.done)} {words.doneText}
      </p>
      <ButtonLink href="/sign-in" variant="primary">
        {accountWords.signIn.action}
      </ButtonLink>
    </div>
  )
}
