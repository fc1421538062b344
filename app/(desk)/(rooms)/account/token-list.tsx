'use client'

import { useRouter } from 'next/navigation'
import type { ApiToken } from '../../../../domain/reading.ts'
import { accountPageWords as words } from '../../../../domain/words/members.ts'
import { askServer } from '../../../../ui/ask-server.ts'
import { Button } from '../../../../ui/button.tsx'
import { Moment } from '../../../../ui/date-text.tsx'
import { say } from '../../../../ui/toast.tsx'

/** The tokens that the member may revoke. `now` is when the page was read, ISO 8601. */
export function TokenList({
  tokens,
  self,
  now,
}: {
  readonly tokens: readonly ApiToken[]
  readonly self: string
  readonly now: string
}) {
  const router = useRouter()
  const revoke = async (id: string) => {
    const answer = await askServer<unknown>(`/api/tokens/${id}`, { method: 'DELETE' })
    say(answer.ok ? { text: words.revoked } : { text: answer.sentence, tone: 'danger' })
    router.refresh()
  }
  if (tokens.length === 0) return <p className="text-ink-muted">{words.noTokens}</p>
  return (
    <ul aria-label={words.tokens} className="w-full border-t border-rule">
      {tokens.map((token) => (
        <li key={token.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule py-2">
          <span className="font-medium">{token.name}</span>
          <code className="text-sm text-ink-muted">{token.start}…</code>
          <span className="flex-1 text-sm text-ink-muted">
            {token.memberId === self ? null : `${words.of(token.memberName)} · `}
            <Ends at={token.expiresAt} now={now} />
            <Used at={token.lastUsedAt} />
          </span>
          <Button
            variant="plain"
            size="small"
            aria-label={words.revokeOf(token.name)}
            onPress={() => void revoke(token.id)}
          >
            {words.revoke}
          </Button>
        </li>
      ))}
    </ul>
  )
}

function Ends({ at, now }: { readonly at: string | null; readonly now: string }) {
  if (at === null) return null
  return (
    <>
      {at > now ? words.until : words.ended} <Moment value={at} />
      {' · '}
    </>
  )
}

function Used({ at }: { readonly at: string | null }) {
  if (at === null) return words.neverUsed
  return (
    <>
      {words.lastUsed} <Moment value={at} withTime />
    </>
  )
}
