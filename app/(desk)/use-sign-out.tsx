'use client'

import { type ReactNode, useState } from 'react'
import { leavingWords as words } from '../../domain/words/conflicts.ts'
import { askServer } from '../../ui/ask-server.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogButtons } from '../../ui/dialog.tsx'
import { say } from '../../ui/toast.tsx'
import { openOutbox } from './articles/[id]/open-outbox.ts'
import type { OutboxCount } from './articles/[id]/outbox.ts'

/** A way out of the desk. `question` has to be drawn somewhere: it is asked where this device holds unsent work. */
export type SigningOut = {
  readonly signOut: () => void
  readonly isPending: boolean
  readonly question: ReactNode
}

/**
 * Ends the session and leaves for the sign-in page, loaded anew: nothing of the desk stays in the window, nor on this
 * device. Where the desk has not taken all of it, that is said before. `address` ends the session.
 */
export function useSignOut(memberId: string, address = '/api/auth/sign-out'): SigningOut {
  const [isPending, setPending] = useState(false)
  const [left, setLeft] = useState<OutboxCount | null>(null)

  async function leave(): Promise<void> {
    setLeft(null)
    setPending(true)
    const answer = await askServer<unknown>(address, { method: 'POST', json: {} })
    if (answer.ok) return forgetAndLeave(memberId)
    setPending(false)
    say({ text: answer.sentence, tone: 'danger' })
  }

  async function ask(): Promise<void> {
    const count = await (await openOutbox(memberId)).count()
    if (count.commands + count.texts > 0) setLeft(count)
    else await leave()
  }

  const question = (
    <Dialog role="alertdialog" title={words.title} isOpen={left !== null} onClose={() => setLeft(null)}>
      <p>{left ? words.text(left.commands, left.texts) : ''}</p>
      <DialogButtons>
        <Button autoFocus onPress={() => setLeft(null)}>
          {words.stay}
        </Button>
        <Button variant="danger" onPress={() => void leave()}>
          {words.discard}
        </Button>
      </DialogButtons>
    </Dialog>
  )
  return { signOut: () => void ask(), isPending, question }
}

/** What was being brought in is kept for the tab, and the next one to sign in in it may be someone else. */
async function forgetAndLeave(memberId: string): Promise<void> {
  await (await openOutbox(memberId)).clear()
  sessionStorage.clear()
  window.location.assign('/sign-in')
}
