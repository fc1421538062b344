'use client'

import { type FormEvent, useState } from 'react'
import { accountWords } from '../../../domain/words/desk.ts'
import { askServer } from '../../../ui/ask-server.ts'
import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { FailureNote } from '../../../ui/failure-note.tsx'
import { FormField } from '../../../ui/form-field.tsx'
import { useHydrated } from '../../../ui/use-hydrated.ts'
import { enter } from '../enter.ts'
import { formTexts } from '../form-texts.ts'
import { SignOnButton } from './sign-on-button.tsx'

const words = accountWords.signIn

/** E-mail and password; goes to `goOn` when they are right, and keeps what was typed when they are not. */
export function SignInForm({
  goOn,
  signOn,
  refusal,
}: {
  readonly goOn: string
  /** The name of the desk's sign-on service, `null` where it has none. */
  readonly signOn: string | null
  /** Why that service sent somebody back. */
  readonly refusal: string | null
}) {
  const [failure, setFailure] = useState(refusal)
  const [pending, setPending] = useState(false)
  const ready = useHydrated()

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending) return
    setPending(true)
    const sentence = await signIn(formTexts(event.currentTarget))
    setFailure(sentence)
    if (sentence === null) enter(goOn)
    else setPending(false)
  }

  return (
    <form method="post" onSubmit={submit} className="flex w-full flex-col gap-4" noValidate>
      <FormField name="email" type="email" label={words.email} autoComplete="username" isFirst />
      <FormField name="password" type="password" label={words.password} autoComplete="current-password" />
      <FailureNote sentence={failure} />
      <Button type="submit" variant="primary" isPending={pending} isDisabled={!ready} className="self-start">
        {words.action}
      </Button>
      {signOn === null ? null : <SignOnButton name={signOn} goOn={goOn} onFailure={setFailure} />}
      <Disclosure summary={words.forgot}>
        <p className="text-sm text-ink-muted">{words.forgotHelp}</p>
      </Disclosure>
    </form>
  )
}

const UNAUTHORIZED = 401
const TOO_MANY_REQUESTS = 429

/** The sentence that says why it did not work, or `null`. */
async function signIn({ email = '', password = '' }: Record<string, string>): Promise<string | null> {
  if (email.trim() === '' || password === '') return words.missing
  const json = { email: email.trim(), password }
  const answer = await askServer<unknown>('/api/auth/sign-in/email', { method: 'POST', json })
  if (answer.ok) return null
  if (answer.status === UNAUTHORIZED || answer.status === 400) return words.wrong
  if (answer.status === TOO_MANY_REQUESTS) return words.tooMany
  return answer.status === 0 || answer.problem ? answer.sentence : words.failed
}
