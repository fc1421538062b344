'use client'

import { SlidersHorizontal } from 'lucide-react'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { filterWords as words } from '../../../../../domain/words/filter.ts'
import { Button } from '../../../../../ui/button.tsx'
import { OVERLAY } from '../../../../../ui/overlay-class.ts'
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
import { countSet, type MarkFilter } from './mark-filter.ts'
import { changeMarkFilter } from './use-mark-filter.ts'

/** What the button is given. */
type FilterChoicesProps = { readonly filter: MarkFilter; readonly entries: readonly ListEntry[] }

/** A button that opens the filters, one choice each; they hold together. */
export function FilterChoices(props: FilterChoicesProps) {
  const count = countSet(props.filter)
  return (
    <DialogTrigger>
      <Button variant={count > 0 ? 'quiet' : 'plain'} size="small" aria-label={words.filtersSet(count)}>
        <SlidersHorizontal aria-hidden="true" className="size-4" />
        {count > 0 ? <span className="figures">{count}</span> : null}
      </Button>
      <Popover className={`${OVERLAY} w-64`} placement="bottom end" offset={4}>
        <Dialog aria-label={words.filters} className="flex flex-col gap-2.5 p-3 outline-none">
          <Choices {...props} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function Choices({ filter, entries }: FilterChoicesProps) {
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
