'use client'

import { importWords as words } from '../../../../domain/words/import.ts'
import { Button } from '../../../../ui/button.tsx'

/** The one button, always in view, and what went wrong when it was pressed. */
export function StartBar({
  pending,
  failure,
  isKept,
  onStart,
}: {
  readonly pending: boolean
  readonly failure: string | null
  readonly isKept: boolean
  readonly onStart: () => void
}) {
  return (
    <div
      data-bottom-bar
      className="sticky bottom-0 z-20 -mx-4 mt-10 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-rule bg-paper px-4 py-3 sm:-mx-8 sm:px-8"
    >
      <Button variant="primary" isPending={pending} onPress={onStart} className="max-sm:w-full">
        {pending ? words.starting : words.start}
      </Button>
      <p role="alert" className="min-w-0 flex-1 text-danger empty:hidden">
        {failure}
      </p>
      <p role="status" className="text-sm text-ink-muted empty:hidden">
        {isKept ? '' : words.notKept}
      </p>
    </div>
  )
}
