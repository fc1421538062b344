'use client'

import { type KeyboardEvent, useMemo, useState } from 'react'
import { claimStatusWords } from '../../../../domain/words/members.ts'
import { workspaceWords } from '../../../../domain/words/workspace.ts'
import { Select } from '../../../../ui/select.tsx'
import { CoverageLine } from './coverage-line.tsx'
import { filtered, type ListEntry, type ListFilter, listEntries, verdictsIn } from './list-entries.ts'
import { MarksListItem } from './marks-list-item.tsx'
import { useWorkspace } from './workspace-store.tsx'

const words = workspaceWords.list

/** Every mark of the article in reading order, with filters and what is covered. `onGone` is told when one was followed. */
export function MarksList({ onFollow }: { readonly onFollow?: () => void }) {
  const { workspace, claims, me, openCard, goTo } = useWorkspace()
  const [filter, setFilter] = useState<ListFilter>('all')
  const entries = useMemo(() => listEntries(workspace, claims), [workspace, claims])
  const shown = filtered(entries, filter, me.id)
  const isCurrent = (entry: ListEntry) => openCard !== null && places(entry).includes(openCard)
  const reachable = shown.find(isCurrent) ?? shown[0]

  function follow(entry: ListEntry): void {
    goTo(entry.annotationId)
    onFollow?.()
  }

  return (
    <div className="flex h-full flex-col">
      <div className="px-3 pt-3 pb-2">
        <Select
          label={words.filter}
          labelHidden
          size="small"
          options={filterOptions(entries)}
          value={filter}
          onChange={setFilter}
        />
      </div>
      <ol
        aria-label={workspaceWords.regions.list}
        onKeyDown={moveFocus}
        className="min-h-0 flex-1 overflow-y-auto px-1.5 pb-3"
      >
        {shown.map((entry) => (
          <MarksListItem
            key={entry.annotationId}
            entry={entry}
            isCurrent={isCurrent(entry)}
            isReachable={entry === reachable}
            onFollow={() => follow(entry)}
          />
        ))}
      </ol>
      {shown.length === 0 ? <Nothing isEmpty={entries.length === 0} /> : null}
      <CoverageLine />
    </div>
  )
}

function Nothing({ isEmpty }: { readonly isEmpty: boolean }) {
  return (
    <p className="absolute inset-x-4 top-16 text-sm text-ink-muted">
      {isEmpty ? `${words.empty} ${words.emptyHow}` : words.none}
    </p>
  )
}

function places(entry: ListEntry): readonly string[] {
  return entry.kind === 'claim' ? entry.annotationIds : [entry.annotationId]
}

function filterOptions(entries: readonly ListEntry[]): { readonly id: ListFilter; readonly label: string }[] {
  const { all, noVerdict, missing, comments, notCheckable } = words.filters
  const { mine, ready, sentBack } = claimStatusWords.filters
  return [
    { id: 'all', label: all },
    { id: 'noVerdict', label: noVerdict },
    { id: 'missing', label: missing },
    { id: 'mine', label: mine },
    { id: 'ready', label: ready },
    { id: 'sentBack', label: sentBack },
    ...verdictsIn(entries).map(({ key, label }) => ({ id: `verdict:${key}` as const, label })),
    { id: 'comments', label: comments },
    { id: 'notCheckable', label: notCheckable },
  ]
}

/** One stop for the Tab key; arrows, Home and End move along the list. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('button')]
  const at = items.findIndex((item) => item.matches(':focus'))
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key]
  const item = target === undefined ? undefined : items[target]
  if (!item) return
  event.preventDefault()
  item.focus()
}
