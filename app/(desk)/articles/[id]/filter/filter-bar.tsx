'use client'

import type { ListEntry } from '../list-entries.ts'
import { FilterChoices } from './filter-choices.tsx'
import { FilterLine } from './filter-line.tsx'
import { FilterWords } from './filter-words.tsx'
import { useMarkFilter } from './use-mark-filter.ts'

/** What the bar is given: all lines of the list, and how many of them its filter leaves. */
export type FilterBarProps = { readonly entries: readonly ListEntry[]; readonly shown: number }

/** Above the list: words to look for in claims and sources, filters behind a button, and what is filtered now. */
export function FilterBar({ entries, shown }: FilterBarProps) {
  const filter = useMarkFilter()
  return (
    <search className="flex flex-col gap-1.5 px-3 pt-3 pb-2">
      <div className="flex items-center gap-1.5">
        <FilterWords words={filter.words} />
        <FilterChoices filter={filter} entries={entries} />
      </div>
      <FilterLine filter={filter} shown={shown} all={entries.length} />
    </search>
  )
}
