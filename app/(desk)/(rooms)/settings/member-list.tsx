import type { Member } from '../../../../domain/member.ts'
import { ROLE_HELP, ROLE_WORDS, settingsWords as words } from '../../../../domain/words/desk.ts'
import { Tag } from '../../../../ui/tag.tsx'

/** Who works at the desk, with what each may do. `self` is the id of who reads this. */
export function MemberList({ members, self }: { readonly members: readonly Member[]; readonly self: string }) {
  return (
    <ul className="border-t border-rule">
      {members.map((member) => (
        <li key={member.id} className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[1fr_1fr]">
          <p className="flex flex-wrap items-center gap-x-2">
            <span className="font-medium">{member.name}</span>
            {member.id === self ? <Tag>{words.you}</Tag> : null}
            <span className="text-sm text-ink-muted">
              {member.byline ? words.byline(member.byline) : words.noByline}
            </span>
          </p>
          <p className="text-sm text-ink-muted">
            <span className="text-ink">{ROLE_WORDS[member.role]}</span>: {ROLE_HELP[member.role]}
          </p>
        </li>
      ))}
    </ul>
  )
}
