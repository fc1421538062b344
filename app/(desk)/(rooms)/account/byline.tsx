'use client'

import { accountPageWords as words } from '../../../../domain/words/members.ts'
import { InlineText } from '../../../../ui/inline-text.tsx'
import { useDeskCommand } from '../use-desk-command.ts'

/** The name that a member chose to be published under. */
export function Byline({
  memberId,
  byline,
  versions,
}: {
  readonly memberId: string
  readonly byline: string | null
  readonly versions: Readonly<Record<string, number>>
}) {
  const send = useDeskCommand(versions)
  return (
    <div className="max-w-md">
      <InlineText
        label={words.byline}
        labelHidden
        value={byline ?? ''}
        placeholder={words.bylineNone}
        onCommit={(text) => send({ name: 'setByline', memberId, byline: text.trim() || null })}
      />
    </div>
  )
}
