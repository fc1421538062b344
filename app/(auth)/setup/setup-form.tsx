'use client'

import { type FormEvent, useState } from 'react'
import { accountWords } from '../../../domain/words/desk.ts'
import { askServer } from '../../../ui/ask-server.ts'
import { Button } from '../../../ui/button.tsx'
import { FailureNote } from '../../../ui/failure-note.tsx'
import { FormField } from '../../../ui/form-field.tsx'
import { useHydrated } from '../../../ui/use-hydrated.ts'
import { enter } from '../enter.ts'
import { focusFirst } from '../focus-first.ts'
import { formTexts } from '../form-texts.ts'
import { setupFaults } from '../new-account.ts'

const words = accountWords.setup

/** The first owner's form. What was typed stays where something is wrong; the first such field takes the focus. */
export function SetupForm({ token }: { readonly token: string }) {
  const [faults, setFaults] = useState<Record<string, string>>({})
  const [failure, setFailure] = useState<string | null>(null)
  const [pending, setPending] = useState(false)
  const ready = useHydrated()

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const texts = formTexts(form)
    const found = setupFaults(texts)
    setFaults(found)
    if (pending || Object.keys(found).length > 0) return focusFirst(form, found)
    setPending(true)
    const answer = await askServer<unknown>('/api/setup', { method: 'POST', json: { ...texts, token } })
    if (answer.ok) return enter('/')
    setPending(false)
    setFailure(answer.sentence)
  }

  const field = (name: string) => ({ name, error: faults[name] ?? null })
  return (
    <form method="post" onSubmit={submit} className="flex w-full flex-col gap-4" noValidate>
      <FormField
        {...field('deskName')}
        type="text"
        label={words.deskName}
        description={words.deskNameHelp}
        autoComplete="organization"
        isFirst
      />
      <FormField {...field('name')} type="text" label={words.name} description={words.nameHelp} autoComplete="name" />
      <FormField {...field('email')} type="email" label={words.email} autoComplete="username" />
      <FormField
        {...field('password')}
        type="password"
        label={words.password}
        description={words.passwordHelp}
        autoComplete="new-password"
      />
      <FailureNote sentence={failure} />
      <Button type="submit" variant="primary" isPending={pending} isDisabled={!ready} className="self-start">
        {words.action}
      </Button>
    </form>
  )
}
