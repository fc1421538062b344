'use client'

import { accountPageWords as words } from '../../../../domain/words/members.ts'
import { Button } from '../../../../ui/button.tsx'
import { useSignOut } from '../../use-sign-out.tsx'

/** Ends every session of the member, this one too, and asks first where this device holds unsent work. */
export function SignOutAll({ memberId }: { readonly memberId: string }) {
  const { signOut, isPending, question } = useSignOut(memberId, '/api/auth/revoke-sessions')
  return (
    <>
      <Button isPending={isPending} onPress={signOut}>
        {words.signOutAll}
      </Button>
      {question}
    </>
  )
}
