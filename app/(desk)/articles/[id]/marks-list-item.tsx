'use client'

import { Ban, MessageSquare } from 'lucide-react'
import { signs } from '../../../../domain/words/signs.ts'
import { workspaceWords } from '../../../../domain/words/workspace.ts'
import { VerdictMark } from '../../../../ui/verdict-mark.tsx'
import { ChangedMark } from './card/changed-mark.tsx'
import { workWords } from './claim-work.ts'
import type { ListEntry } from './list-entries.ts'
import { QueryChip } from './query-chip.tsx'

const words = workspaceWords.list

/** What a line of the list is given. */
type MarksListItemProps = {
  readonly entry: ListEntry
  /** Its index, and how many lines there are: not all of them need be drawn. */
  readonly line: number
  readonly of: number
  /** Whether its card is the open one. */
  readonly isCurrent: boolean
  /** Whether it is the list's one stop for the Tab key. */
  readonly isReachable: boolean
  readonly onFollow: () => void
}

/** One line of the list: leads to a mark. */
export function MarksListItem({ entry, line, of, isCurrent, isReachable, onFollow }: MarksListItemProps) {
  return (
    <li data-line={line} aria-posinset={line + 1} aria-setsize={of}>
      <button
        type="button"
        tabIndex={isReachable ? 0 : -1}
        data-entry={isReachable || undefined}
        aria-current={isCurrent}
        onClick={onFollow}
        className={`flex w-full cursor-pointer items-baseline gap-2 rounded-md px-2 py-1.5 text-start text-sm pointer-coarse:min-h-11 ${isCurrent ? 'bg-accent-wash' : 'hover:bg-paper-sunken'}`}
      >
        {entry.kind === 'claim' ? <ClaimLine entry={entry} /> : <MarkLine entry={entry} />}
      </button>
    </li>
  )
}

function ClaimLine({ entry }: { readonly entry: Extract<ListEntry, { kind: 'claim' }> }) {
  return (
    <>
      <span className="figures relative w-5 shrink-0 text-end font-medium">
        <ChangedMark claimId={entry.claimId} />
        {entry.number}
      </span>
      <VerdictMark verdict={entry.verdict} short />
      <span className="min-w-0 flex-1">
        <span dir="auto" className="block">
          {entry.words}
        </span>
        <Tags entry={entry} />
      </span>
      {entry.missing.length > 0 ? (
        <span title={words.missing(entry.missing)} className="self-center">
          <span aria-hidden="true" className="block size-1.5 rounded-full bg-accent" />
          <span className="sr-only">. {words.missing(entry.missing)}</span>
        </span>
      ) : null}
    </>
  )
}

function Tags({ entry }: { readonly entry: Extract<ListEntry, { kind: 'claim' }> }) {
  const places = entry.annotationIds.length
  if (!entry.headline && places < 2 && entry.work.status === 'open' && entry.queries === 0) return null
  return (
    <span className="mt-0.5 flex flex-wrap items-baseline gap-1.5 text-xs text-ink-muted">
      {entry.headline ? <span className="rounded-sm border border-rule-strong px-1">{words.headline}</span> : null}
      <QueryChip count={entry.queries} />
      {places < 2 ? null : <span>{words.places(places)}</span>}
      {entry.work.status === 'open' ? null : <span>{workWords(entry.work)}</span>}
    </span>
  )
}

function MarkLine({ entry }: { readonly entry: Exclude<ListEntry, { kind: 'claim' }> }) {
  const Icon = entry.kind === 'comment' ? MessageSquare : Ban
  return (
    <>
      <span className="w-5 shrink-0">
        <Icon aria-hidden="true" className="ms-auto size-3.5 translate-y-0.5 text-ink-muted" />
        <span className="sr-only">
          {signs.lead(entry.kind === 'comment' ? words.comment : words.notCheckableMark)}{' '}
        </span>
      </span>
      <span dir="auto" className="min-w-0 flex-1 text-ink-muted">
        {entry.words}
      </span>
    </>
  )
}
