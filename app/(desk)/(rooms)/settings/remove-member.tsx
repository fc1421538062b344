'use client'

import { useState } from 'react'
import type { Member } from '../../../../domain/member.ts'
import { memberWords as words } from '../../../../domain/words/members.ts'
import { Button } from '../../../../ui/button.tsx'
import { say } from '../../../../ui/toast.tsx'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { useDeskCommand } from '../use-desk-command.ts'

/** Removes a member, after a question that says what ends. */
export function RemoveMember({
  member,
  versions,
  isSelf,
}: {
  readonly member: Member
  readonly versions: Readonly<Record<string, number>>
  readonly isSelf: boolean
}) {
  const [isAsking, setAsking] = useState(false)
  const send = useDeskCommand(versions)
  const remove = async () => {
    const sentence = await send({ name: 'removeMember', memberId: member.id })
    if (sentence === null) say({ text: words.removed(member.name) })
    return sentence
  }
  return (
    <>
      <Button
        variant="plain"
        size="small"
        aria-label={words.removeOf(member.name)}
        onPress={() => setAsking(true)}
        className="justify-self-start"
      >
        {words.remove}
      </Button>
      <ConfirmDialog
        title={words.removeTitle(member.name)}
        text={isSelf ? `${words.removeSelf} ${words.removeText}` : words.removeText}
        action={words.removeAction}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={remove}
      />
    </>
  )
}
