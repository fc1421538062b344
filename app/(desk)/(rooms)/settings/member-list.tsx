'use client'

import type { Member } from '../../../../domain/member.ts'
import { ROLE_HELP, ROLE_WORDS } from '../../../../domain/words/desk.ts'
import { memberWords as words } from '../../../../domain/words/members.ts'
import { signs } from '../../../../domain/words/signs.ts'
import { Tag } from '../../../../ui/tag.tsx'
import { MemberRole } from './member-role.tsx'
import { RemoveMember } from './remove-member.tsx'

/** What the list of members is given. `self` is the id of who reads it. */
export type MemberListProps = {
  readonly members: readonly Member[]
  readonly versions: Readonly<Record<string, number>>
  readonly self: string
  readonly mayManage: boolean
}

/** Who works at the desk, with what each may do; owners change it here. */
export function MemberList({ members, versions, self, mayManage }: MemberListProps) {
  return (
    <ul aria-label={words.title} className="border-t border-rule">
      {members.map((member) => (
        <li
          key={member.id}
          aria-label={member.name}
          className="grid items-center gap-x-6 gap-y-2 border-b border-rule py-3 sm:grid-cols-[1fr_1fr_auto]"
        >
          <p className="flex flex-wrap items-center gap-x-2">
            <span className="font-medium">{member.name}</span>
            {member.id === self ? <Tag>{words.you}</Tag> : null}
            <span className="text-sm text-ink-muted">
              {member.byline ? words.byline(member.byline) : words.noByline}
            </span>
          </p>
          {mayManage ? (
            <MemberRole member={member} versions={versions} isSelf={member.id === self} />
          ) : (
            <p className="text-sm text-ink-muted">
              <span className="text-ink">{signs.lead(ROLE_WORDS[member.role])}</span> {ROLE_HELP[member.role]}
            </p>
          )}
          {mayManage ? <RemoveMember member={member} versions={versions} isSelf={member.id === self} /> : null}
        </li>
      ))}
    </ul>
  )
}
