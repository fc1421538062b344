'use client'

import { useState } from 'react'
import { frameWords } from '../../../domain/words/desk.ts'
import { askServer } from '../../../ui/ask-server.ts'
import { Button } from '../../../ui/button.tsx'
import { say } from '../../../ui/toast.tsx'

/** Ends the session and leaves for the sign-in page, loaded anew: nothing of the desk stays in the window. */
export function SignOut() {
  const [pending, setPending] = useState(false)
  const leave = async () => {
    setPending(true)
    const answer = await askServer<unknown>('/api/auth/sign-out', { method: 'POST', json: {} })
    if (answer.ok) return forgetAndLeave()
    setPending(false)
    say({ text: answer.sentence, tone: 'danger' })
  }
  return (
    <Button variant="plain" size="small" isPending={pending} onPress={leave}>
      {frameWords.signOut}
    </Button>
  )
}

/** What was being brought in is kept for the tab, and the next one to sign in in it may be someone else. */
function forgetAndLeave(): void {
  sessionStorage.clear()
  window.location.assign('/sign-in')
}
