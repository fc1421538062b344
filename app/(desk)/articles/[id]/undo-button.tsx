'use client'

import { Undo2 } from 'lucide-react'
import { deedWords as words } from '../../../../domain/words/deeds.ts'
import { Button } from '../../../../ui/button.tsx'
import { Tooltip } from '../../../../ui/tooltip.tsx'
import { commandPhrase } from './command-words.ts'
import { useWorkspace } from './workspace-store.tsx'

/** Takes back what this page did last, and says what that is. */
export function UndoButton() {
  const { undoable, undo, workspace, mayEdit } = useWorkspace()
  const last = undoable.undo
  if (!mayEdit) return null
  const label = last ? words.undo(commandPhrase(last.command, workspace)) : words.nothingToUndo
  return (
    <Tooltip text={label} shortcut="Ctrl+Z">
      <Button variant="plain" size="small" aria-label={label} isDisabled={last === null} onPress={() => undo()}>
        <Undo2 aria-hidden="true" className="size-4" />
      </Button>
    </Tooltip>
  )
}
