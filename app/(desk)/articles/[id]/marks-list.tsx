'use client'

import { type KeyboardEvent, useMemo } from 'react'
import { filterWords } from '../../../../domain/words/filter.ts'
import { workspaceWords } from '../../../../domain/words/workspace.ts'
import { CoverageLine } from './coverage-line.tsx'
import { CoverageMeter } from './coverage-meter.tsx'
import { FilterBar } from './filter/filter-bar.tsx'
import { filterEntries } from './filter/filter-entries.ts'
import { useMarkFilter } from './filter/use-mark-filter.ts'
import { type ListEntry, listEntries } from './list-entries.ts'
import { MarksListItem } from './marks-list-item.tsx'
import { lineOf, useListPages } from './use-list-pages.ts'
import { useWorkspace } from './workspace-store.tsx'

const words = workspaceWords.list

/**
 * Every mark of the article in reading order, with filters and what is covered; of many, those near what is in view.
 * `onFollow` is told when one was followed.
 */
export function MarksList({ onFollow }: { readonly onFollow?: () => void }) {
  const { workspace, claims, openCard, goTo } = useWorkspace()
  const filter = useMarkFilter()
  const entries = useMemo(() => listEntries(workspace, claims), [workspace, claims])
  const shown = useMemo(() => filterEntries(workspace, entries, filter), [workspace, entries, filter])
  const isCurrent = (entry: ListEntry) => openCard !== null && places(entry).includes(openCard)
  const reachable = Math.max(0, shown.findIndex(isCurrent))
  const { list, stretches, focusLine } = useListPages(shown.length, reachable)

  function follow(entry: ListEntry): void {
    goTo(entry.annotationId)
    onFollow?.()
  }

  /** One stop for the Tab key; arrows, Home and End move along the list. */
  function moveFocus(event: KeyboardEvent<HTMLElement>): void {
    const at = lineOf(event.currentTarget.ownerDocument.activeElement, event.currentTarget) ?? 0
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key]
    if (target === undefined || !shown[target]) return
    event.preventDefault()
    focusLine(target)
  }

  return (
    <div className="flex h-full flex-col">
      <FilterBar entries={entries} shown={shown.length} />
      {shown.length === 0 ? <Nothing isEmpty={entries.length === 0} /> : null}
      <ol
        ref={list}
        aria-label={workspaceWords.regions.list}
        onKeyDown={moveFocus}
        className="relative min-h-0 flex-1 overflow-y-auto px-1.5 pb-3"
      >
        {stretches.flatMap((stretch) =>
          stretch.kind === 'room'
            ? [<li key={`room-${stretch.from}`} aria-hidden="true" style={{ blockSize: stretch.height }} />]
            : shown
                .slice(stretch.from, stretch.to)
                .map((entry, i) => (
                  <MarksListItem
                    key={entry.annotationId}
                    entry={entry}
                    line={stretch.from + i}
                    of={shown.length}
                    isCurrent={isCurrent(entry)}
                    isReachable={stretch.from + i === reachable}
                    onFollow={() => follow(entry)}
                  />
                )),
        )}
      </ol>
      {workspace.article.checking === 'everyFact' ? <CoverageMeter /> : <CoverageLine />}
    </div>
  )
}

function Nothing({ isEmpty }: { readonly isEmpty: boolean }) {
  return (
    <p className="px-4 pt-1 text-sm text-ink-muted">
      {isEmpty ? `${words.empty} ${words.emptyHow}` : `${filterWords.none} ${filterWords.noneHow}`}
    </p>
  )
}

function places(entry: ListEntry): readonly string[] {
  return entry.kind === 'claim' ? entry.annotationIds : [entry.annotationId]
}
