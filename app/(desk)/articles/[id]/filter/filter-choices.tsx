'use client'

import { SlidersHorizontal } from 'lucide-react'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { filterWords as words } from '../../../../../domain/words/filter.ts'
import { Button } from '../../../../../ui/button.tsx'
import { OVERLAY } from '../../../../../ui/overlay-class.ts'
import { Later } from '../later/later.tsx'
import { filterSelects } from '../later/parts.ts'
import type { ListEntry } from '../list-entries.ts'
import { countSet, type MarkFilter } from './mark-filter.ts'

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
          <Later part={filterSelects} given={props} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
