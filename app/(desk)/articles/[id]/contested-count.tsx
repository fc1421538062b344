'use client'

import { CircleHelp } from 'lucide-react'
import { useState } from 'react'
import { conflictWords as words } from '../../../../domain/words/conflicts.ts'
import { Button } from '../../../../ui/button.tsx'
import { Dialog, DialogButtons } from '../../../../ui/dialog.tsx'
import { ContestedNote } from './contested-note.tsx'
import { useWorkspace } from './workspace-store.tsx'

/** How many changes wait for this member's decision, said aloud when it changes; a press shows them all. */
export function ContestedCount() {
  const { contested } = useWorkspace()
  const [isOpen, setOpen] = useState(false)
  const count = contested.length
  return (
    <>
      <span role="status" className="sr-only">
        {count === 0 ? '' : words.count(count)}
      </span>
      {count === 0 ? null : (
        <Button size="small" aria-label={words.count(count)} onPress={() => setOpen(true)}>
          <CircleHelp aria-hidden="true" className="size-4 text-danger" />
          <span className="max-lg:hidden">{words.count(count)}</span>
          <span className="figures lg:hidden">{count}</span>
        </Button>
      )}
      <Dialog title={words.title} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p className="text-sm text-ink-muted">{count === 0 ? words.none : words.why}</p>
        <ul className="flex flex-col gap-2">
          {contested.map((one) => (
            <li key={one.dispatch.key}>
              <ContestedNote contested={one} />
            </li>
          ))}
        </ul>
        <DialogButtons>
          <Button onPress={() => setOpen(false)}>{words.close}</Button>
        </DialogButtons>
      </Dialog>
    </>
  )
}
