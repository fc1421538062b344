'use client'

import type { ReactNode } from 'react'
import type { Judged, Wrote } from '../../../../../domain/history.ts'
import { isBlank } from '../../../../../domain/prose.ts'
import { proseLines } from '../../../../../domain/prose-lines.ts'
import { claimHistoryWords as words } from '../../../../../domain/words/history.ts'
import { Button } from '../../../../../ui/button.tsx'
import { Moment } from '../../../../../ui/date-text.tsx'
import { LineChange, WordChange } from './history-change.tsx'
import { type HistoryNames, historyLine } from './history-words.ts'

/** A command that was carried out: who, what, when, and from what to what. */
export function JudgedEntry({ entry, names }: { readonly entry: Judged; readonly names: HistoryNames }) {
  const line = historyLine(entry.event, names)
  return (
    <Entry who={entry.memberName} at={entry.event.at} isNew={entry.isNew} what={line.what}>
      <LineChange line={line} />
    </Entry>
  )
}

/** What a stretch of writing is given. `onRestore` is left out for who may not write. */
type WroteEntryProps = {
  readonly entry: Wrote
  readonly onSee: () => void
  readonly onRestore?: () => void
}

/** A stretch of writing: who, when, what changed, and the version that it left. */
export function WroteEntry({ entry, onSee, onRestore }: WroteEntryProps) {
  const { memberNames, at, isNew, isCurrent } = entry
  const [before, after] = [proseLines(entry.before), proseLines(entry.after)]
  return (
    <Entry who={words.names(memberNames)} at={at} isNew={isNew} what={<What entry={entry} />}>
      {before === after ? (
        <p className="text-ink-muted">{words.format}</p>
      ) : (
        <WordChange before={before} after={after} />
      )}
      <div className="-ms-2 flex flex-wrap items-center gap-x-1">
        <Button variant="plain" size="small" onPress={onSee}>
          {words.see}
        </Button>
        {isCurrent ? <span className="px-2 text-ink-muted">{words.current}</span> : null}
        {onRestore && !isCurrent ? (
          <Button variant="plain" size="small" onPress={onRestore}>
            {words.restore}
          </Button>
        ) : null}
      </div>
    </Entry>
  )
}

function What({ entry }: { readonly entry: Wrote }) {
  const { prose, before, after, restored } = entry
  if (restored !== null)
    return (
      <>
        {words.restored(prose)} <Moment value={restored} withTime />
      </>
    )
  if (isBlank(after)) return words.emptied(prose)
  return isBlank(before) ? words.wrote(prose) : words.rewrote(prose)
}

function Entry({
  who,
  what,
  at,
  isNew,
  children,
}: {
  readonly who: string
  readonly what: ReactNode
  readonly at: string
  readonly isNew: boolean
  readonly children: ReactNode
}) {
  return (
    <li className={`border-s-2 ps-2.5 ${isNew ? 'border-accent' : 'border-transparent'}`}>
      <p>
        {isNew ? <span className="me-1.5 rounded-sm bg-accent-wash px-1 text-xs">{words.isNew}</span> : null}
        <span className="font-medium">{who}</span> {what}{' '}
        <span className="text-ink-muted">
          · <Moment value={at} withTime />
        </span>
      </p>
      {children}
    </li>
  )
}
