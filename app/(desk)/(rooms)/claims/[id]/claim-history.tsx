'use client'

import { useRouter } from 'next/navigation'
import type { Wrote } from '../../../../../domain/history.ts'
import { claimHistoryWords as words } from '../../../../../domain/words/history.ts'
import { Disclosure } from '../../../../../ui/disclosure.tsx'
import { HistoryList } from '../../../articles/[id]/card/history-list.tsx'
import { tellLook } from '../../../articles/[id]/card/history-looks.ts'
import type { HistoryNames } from '../../../articles/[id]/card/history-words.ts'
import { useClaimHistory } from '../../../articles/[id]/card/use-claim-history.ts'
import { useLeaving } from '../../../articles/[id]/card/use-leaving.ts'

/** What the history of a claim's page is given. */
type ClaimHistoryProps = {
  readonly claimId: string
  readonly names: HistoryNames
  readonly memberId: string
  readonly mayWrite: boolean
}

/** What happened to a claim, its places, its evidence and its texts, newest first; closed until it is asked for. */
export function ClaimHistory({ claimId, names, memberId, mayWrite }: ClaimHistoryProps) {
  const router = useRouter()
  const reading = useClaimHistory(claimId, names)
  const entries = reading.history?.entries ?? []
  const changes = entries.filter((entry) => entry.isNew).length
  const seen = entries.find((entry) => entry.kind === 'judged')?.event.seq
  useLeaving(() => {
    if (seen !== undefined) tellLook(claimId, seen, memberId)
  })

  async function restore(entry: Wrote): Promise<string | null> {
    const { restoreOverHttp } = await import('../../../articles/[id]/card/restore-version.ts')
    const sentence = await restoreOverHttp(entry, memberId)
    if (sentence === null) router.refresh()
    return sentence
  }

  return (
    <Disclosure
      summary={
        <span className="flex flex-wrap items-baseline gap-x-2">
          {words.title}
          {changes === 0 ? null : (
            <span className="rounded-sm bg-accent-wash px-1.5 text-ink">{words.since(changes)}</span>
          )}
        </span>
      }
    >
      <HistoryList reading={reading} names={names} restore={mayWrite ? restore : null} />
    </Disclosure>
  )
}
