import { workspaceWords } from '../../../../domain/words/workspace.ts'
import type { Unanswered } from './desk-door.ts'
import type { SaveState } from './save-state.ts'

/** Answers of a desk in trouble that are borne in silence: most troubles are over by then. */
const TROUBLES_BORNE = 3

/**
 * How saving goes after the `attempt`th try (from 1) brought no answer. Without a connection, what is on this device is
 * safe and goes by itself; a desk that answers but cannot help is something to know after a while.
 */
export function stateWithout({ cause, why }: Unanswered, attempt: number, isKept: boolean): SaveState {
  switch (cause) {
    case 'connection':
      return isKept ? 'kept' : { failed: workspaceWords.save.noConnection }
    case 'trouble':
      return isKept && attempt < TROUBLES_BORNE ? 'saving' : { failed: why }
    case 'member':
      return { failed: why }
  }
}
