'use client'

import { filterWords as words } from '../../../../../domain/words/filter.ts'
import { Button } from '../../../../../ui/button.tsx'
import { useWorkspace } from '../workspace-store.tsx'
import { filterPhrases } from './filter-phrases.ts'
import { isEverything, type MarkFilter } from './mark-filter.ts'
import { clearMarkFilter } from './use-mark-filter.ts'

/** What the line is given. */
type FilterLineProps = { readonly filter: MarkFilter; readonly shown: number; readonly all: number }

/** What is filtered and how much it leaves, with a button that ends it. Nothing while everything is shown. */
export function FilterLine({ filter, shown, all }: FilterLineProps) {
  const { workspace } = useWorkspace()
  const isShown = !isEverything(filter)
  return (
    <div className={isShown ? 'flex items-start justify-between gap-2' : 'sr-only'}>
      <p role="status" className="min-w-0 py-1 text-xs text-ink-muted">
        {isShown ? (
          <>
            <span className="figures font-medium text-ink">{words.shown(shown, all)}</span>
            {' · '}
            {filterPhrases(filter, workspace).join(' · ')}
          </>
        ) : null}
      </p>
      {isShown ? (
        <Button variant="plain" size="small" aria-label={words.clearAll} onPress={clearMarkFilter}>
          {words.clear}
        </Button>
      ) : null}
    </div>
  )
}
