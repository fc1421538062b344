'use client'

import { useState } from 'react'
import { accountPageWords as words } from '../../../../domain/words/members.ts'
import { askServer } from '../../../../ui/ask-server.ts'
import { Button } from '../../../../ui/button.tsx'
import { say } from '../../../../ui/toast.tsx'

/** Ends every session of the member, this one too. */
export function SignOutAll() {
  const [pending, setPending] = useState(false)
  const leave = async () => {
    setPending(true)
    const answer = await askServer<unknown>('/api/auth/revoke-sessions', { method: 'POST', json: {} })
    if (answer.ok) return window.location.assign('/sign-in')
    setPending(false)
    say({ text: answer.sentence, tone: 'danger' })
  }
  return (
    <Button isPending={pending} onPress={leave}>
      {words.signOutAll}
    </Button>
  )
}
