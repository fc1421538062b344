'use client'

import { filterWords as words } from '../../../../../domain/words/filter.ts'
import { Select } from '../../../../../ui/select.tsx'
import type { ListEntry } from '../list-entries.ts'
import { usePeople } from '../people.tsx'
import { useWorkspace } from '../workspace-store.tsx'
import {
  ANY,
  choice,
  kindOptions,
  memberOptions,
  missingOptions,
  statusOptions,
  verdictOptions,
} from './filter-options.ts'
import type { MarkFilter } from './mark-filter.ts'
import { changeMarkFilter } from './use-mark-filter.ts'

/** What the filters are given: what is filtered now, and all lines of the list. */
type FilterSelectsProps = { readonly filter: MarkFilter; readonly entries: readonly ListEntry[] }

/** The filters, one choice each; they hold together. */
export function FilterSelects({ filter, entries }: FilterSelectsProps) {
  const { workspace, me } = useWorkspace()
  const people = usePeople()
  const choose = (change: Partial<MarkFilter>) => changeMarkFilter('push', change)
  return (
    <>
      <Select
        label={words.verdict}
        size="small"
        options={verdictOptions(entries, filter.verdict)}
        value={filter.verdict ?? ANY}
        onChange={(id) => choose({ verdict: choice(id) })}
      />
      <Select
        label={words.status}
        size="small"
        options={statusOptions()}
        value={filter.status ?? ANY}
        onChange={(id) => choose({ status: choice(id) })}
      />
      <Select
        label={words.member}
        size="small"
        options={memberOptions(entries, { people, me: me.id, names: workspace.members, asked: filter.member })}
        value={filter.member ?? ANY}
        onChange={(id) => choose({ member: choice(id) })}
      />
      <Select
        label={words.missing}
        size="small"
        options={missingOptions()}
        value={filter.missing ?? ANY}
        onChange={(id) => choose({ missing: choice(id) })}
      />
      <Select
        label={words.kind}
        size="small"
        options={kindOptions()}
        value={filter.kind ?? ANY}
        onChange={(id) => choose({ kind: choice(id) })}
      />
    </>
  )
}
