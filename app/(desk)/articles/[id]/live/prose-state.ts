import { liveWords } from '../../../../../domain/words/live.ts'
import type { SaveState } from '../save-state.ts'
import type { SocketState } from './desk-socket.ts'
import { isEmpty, isKept, type ProseQueue } from './prose-queue.ts'

/** Whether the text is here, and whether what was written is on disk. */
export type ProseState = {
  readonly loading: 'loading' | 'loaded' | { readonly failed: string }
  readonly save: SaveState
  /** The desk will not have what was written, and says why: it is here alone, and nothing more is sent. */
  readonly refused: string | null
}

/** What the save state follows from. */
export type Saving = {
  readonly queue: ProseQueue
  readonly refused: string | null
  /** The desk's database does not answer. */
  readonly isTroubled: boolean
  readonly socket: SocketState
  /** Whether the outbox outlives the page. */
  readonly isDurable: boolean
}

/** What to tell the writer: `saved` only when the desk has acknowledged everything. */
export function proseSaveState({ queue, refused, isTroubled, socket, isDurable }: Saving): SaveState {
  if (refused !== null) return { failed: refused }
  if (isEmpty(queue)) return 'saved'
  if (isTroubled) return { failed: liveWords.save.trouble }
  if (socket === 'live' || socket === 'connecting') return 'saving'
  if (!isDurable) return { failed: liveWords.save.notKept }
  return isKept(queue) ? 'kept' : 'saving'
}

/** Whether two states show the same. */
export function showsTheSame(a: ProseState, b: ProseState): boolean {
  return reasonOf(a.loading) === reasonOf(b.loading) && reasonOf(a.save) === reasonOf(b.save) && a.refused === b.refused
}

function reasonOf(state: string | { readonly failed: string }): string {
  return typeof state === 'string' ? state : state.failed
}
