import { OutgoingMessage } from '@hocuspocus/server'
import type { ToWriter } from '../domain/live.ts'
import type { Problem } from '../domain/problem.ts'

/** The text of what the desk says in the room of a prose document. */
export function toWriter(message: ToWriter): string {
  return JSON.stringify(message)
}

/** The frames that refuse an update in `room`: why, and that it was not taken. */
export function refusalFrames(room: string, problem: Problem): readonly Uint8Array[] {
  return [
    new OutgoingMessage(room).writeStateless(toWriter({ type: 'refused', problem })).toUint8Array(),
    new OutgoingMessage(room).writeSyncStatus(false).toUint8Array(),
  ]
}
