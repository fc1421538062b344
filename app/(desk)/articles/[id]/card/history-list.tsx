'use client'

import { useState } from 'react'
import { entryKey, type Wrote } from '../../../../../domain/history.ts'
import { claimHistoryWords as words } from '../../../../../domain/words/history.ts'
import { Button } from '../../../../../ui/button.tsx'
import { say } from '../../../../../ui/toast.tsx'
import { JudgedEntry, WroteEntry } from './history-entry.tsx'
import { HistoryVersion } from './history-version.tsx'
import type { HistoryNames } from './history-words.ts'
import type { ClaimHistoryReading } from './use-claim-history.ts'

/** What the list is given. */
type HistoryListProps = {
  readonly reading: ClaimHistoryReading
  readonly names: HistoryNames
  /** Brings a version back; the answer is the sentence of what went wrong. `null` for who may not write. */
  readonly restore: ((entry: Wrote) => Promise<string | null>) | null
}

/** Who did what, newest first, page by page. */
export function HistoryList({ reading, names, restore }: HistoryListProps) {
  const { history, failed, refresh, readEarlier } = reading
  const [seen, setSeen] = useState<Wrote | null>(null)
  const bringBack = (entry: Wrote) => async () => {
    setSeen(null)
    const sentence = await restore?.(entry)
    say(sentence ? { text: sentence, tone: 'danger' } : { text: words.done })
  }
  if (!history) return failed === null ? <Waiting /> : <Failed sentence={failed} onRetry={refresh} />
  if (history.entries.length === 0) return <p className="text-sm text-ink-muted">{words.none}</p>
  return (
    <div className="flex flex-col items-start gap-2 pb-1 text-sm">
      {failed === null ? null : <Failed sentence={failed} onRetry={refresh} />}
      <ol aria-label={words.title} className="flex w-full flex-col gap-3">
        {history.entries.map((entry) =>
          entry.kind === 'judged' ? (
            <JudgedEntry key={entryKey(entry)} entry={entry} names={names} />
          ) : (
            <WroteEntry
              key={entryKey(entry)}
              entry={entry}
              onSee={() => setSeen(entry)}
              {...(restore ? { onRestore: bringBack(entry) } : {})}
            />
          ),
        )}
      </ol>
      {history.earlier === null ? null : <Earlier onPress={readEarlier} />}
      {seen ? (
        <HistoryVersion
          entry={seen}
          onClose={() => setSeen(null)}
          {...(restore && !seen.isCurrent ? { onRestore: bringBack(seen) } : {})}
        />
      ) : null}
    </div>
  )
}

function Earlier({ onPress }: { readonly onPress: () => Promise<void> }) {
  const [pending, setPending] = useState(false)
  const press = async () => {
    setPending(true)
    await onPress()
    setPending(false)
  }
  return (
    <Button variant="plain" size="small" className="-ms-2" isPending={pending} onPress={() => void press()}>
      {words.earlier}
    </Button>
  )
}

function Waiting() {
  return <p className="text-sm text-ink-muted">{words.loading}</p>
}

function Failed({ sentence, onRetry }: { readonly sentence: string; readonly onRetry: () => Promise<void> }) {
  return (
    <p role="alert" className="flex flex-wrap items-center gap-2 text-sm text-danger">
      {sentence}
      <Button size="small" onPress={() => void onRetry()}>
        {words.retry}
      </Button>
    </p>
  )
}
