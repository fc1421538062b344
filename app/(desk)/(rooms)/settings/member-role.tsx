'use client'

import { useState } from 'react'
import type { Member, Role } from '../../../../domain/member.ts'
import { ROLES } from '../../../../domain/member.ts'
import { ROLE_HELP, ROLE_WORDS } from '../../../../domain/words/desk.ts'
import { memberWords as words } from '../../../../domain/words/members.ts'
import { Select } from '../../../../ui/select.tsx'
import { say } from '../../../../ui/toast.tsx'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { useDeskCommand } from '../use-desk-command.ts'

/** A member's role, to be chosen by an owner; one's own only after a question. */
export function MemberRole({
  member,
  versions,
  isSelf,
}: {
  readonly member: Member
  readonly versions: Readonly<Record<string, number>>
  readonly isSelf: boolean
}) {
  const send = useDeskCommand(versions)
  const [asked, setAsked] = useState<Role | null>(null)
  const [failure, setFailure] = useState<string | null>(null)

  const change = async (role: Role) => {
    const sentence = await send({ name: 'setMemberRole', memberId: member.id, role })
    setFailure(sentence)
    if (sentence === null) say({ text: words.roleChanged(member.name, ROLE_WORDS[role].toLowerCase()) })
    return sentence
  }
  const choose = (role: Role) => {
    if (role === member.role) return
    if (isSelf) setAsked(role)
    else void change(role)
  }
  return (
    <>
      <Select
        label={words.roleOf(member.name)}
        labelHidden
        size="small"
        options={ROLES.map((role) => ({ id: role, label: ROLE_WORDS[role] }))}
        value={member.role}
        onChange={choose}
        description={ROLE_HELP[member.role]}
        error={failure}
        className="max-w-sm"
      />
      <ConfirmDialog
        title={words.ownRole}
        text={words.ownRoleText(ROLE_WORDS[asked ?? member.role].toLowerCase())}
        action={words.ownRoleAction}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        onConfirm={() => change(asked ?? member.role)}
      />
    </>
  )
}
