'use client'

import { useState } from 'react'
import { signOnWords as words } from '../../../domain/words/members.ts'
import { askServer } from '../../../ui/ask-server.ts'
import { Button } from '../../../ui/button.tsx'
import { useHydrated } from '../../../ui/use-hydrated.ts'

/** Goes to the desk's sign-on service, which leads back to `goOn`, or here with what went wrong. */
export function SignOnButton({
  name,
  goOn,
  onFailure,
}: {
  readonly name: string
  readonly goOn: string
  readonly onFailure: (sentence: string) => void
}) {
  const [pending, setPending] = useState(false)
  const ready = useHydrated()
  const go = async () => {
    setPending(true)
    const back = `/sign-in?next=${encodeURIComponent(goOn)}`
    const json = { provider: 'oidc', callbackURL: goOn, errorCallbackURL: back, newUserCallbackURL: goOn }
    const answer = await askServer<{ url: string }>('/api/auth/sign-in/social', { method: 'POST', json })
    if (answer.ok) return window.location.assign(answer.value.url)
    setPending(false)
    onFailure(words.failed)
  }
  return (
    <Button isPending={pending} isDisabled={!ready} onPress={go} className="self-start">
      {words.action(name)}
    </Button>
  )
}
