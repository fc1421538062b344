'use client'

import { frameWords } from '../../../domain/words/frame.ts'
import { Button } from '../../../ui/button.tsx'
import { useSignOut } from '../use-sign-out.tsx'

/** The way out of the desk, in the bar above every room. */
export function SignOut({ memberId }: { readonly memberId: string }) {
  const { signOut, isPending, question } = useSignOut(memberId)
  return (
    <>
      <Button variant="plain" size="small" isPending={isPending} onPress={signOut}>
        {frameWords.signOut}
      </Button>
      {question}
    </>
  )
}
