'use client'

import type { OpenInvitation } from '../../../../domain/reading.ts'
import { ROLE_WORDS } from '../../../../domain/words/desk.ts'
import { memberWords as words } from '../../../../domain/words/members.ts'
import { Button } from '../../../../ui/button.tsx'
import { Moment } from '../../../../ui/date-text.tsx'
import { say } from '../../../../ui/toast.tsx'
import { useDeskCommand } from '../use-desk-command.ts'

/** The invitations that nobody has joined by yet. `now` is when the page was read, ISO 8601. */
export function InvitationList({
  invitations,
  versions,
  now,
}: {
  readonly invitations: readonly OpenInvitation[]
  readonly versions: Readonly<Record<string, number>>
  readonly now: string
}) {
  const send = useDeskCommand(versions)
  const withdraw = async (invitationId: string) => {
    const sentence = await send({ name: 'withdrawInvitation', invitationId })
    say(sentence === null ? { text: words.withdrawn } : { text: sentence, tone: 'danger' })
  }
  return (
    <section aria-label={words.invitations} className="pt-6">
      <h3 className="pb-2 text-sm text-ink-muted">{words.invitations}</h3>
      <ul className="border-t border-rule">
        {invitations.map(({ id, role, email, createdByName, expiresAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule py-2">
            <span className="font-medium">{words.invitationFor(ROLE_WORDS[role], email)}</span>
            <span className="flex-1 text-sm text-ink-muted">
              {words.invitedBy(createdByName)} · {expiresAt > now ? words.expires : words.expired}{' '}
              <Moment value={expiresAt} withTime />
            </span>
            <Button
              variant="plain"
              size="small"
              aria-label={words.withdrawOf(ROLE_WORDS[role], email)}
              onPress={() => void withdraw(id)}
            >
              {words.withdraw}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
