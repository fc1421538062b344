import { type Command, type Dispatch, partOf } from '../domain/command.ts'
import { type DeskEvent, partKey } from '../domain/event.ts'
import { type Answer, askServer } from './ask-server.ts'
import { newId } from './new-id.ts'

/**
 * Sends one command to the desk. `versions` are those of the page it was made on (`partKey` to number); the part that
 * it changes is expected at that version, 0 where it never changed.
 */
export function sendCommand(
  command: Command,
  versions: Readonly<Record<string, number>> = {},
): Promise<Answer<{ event: DeskEvent }>> {
  return askServer('/api/commands', { method: 'POST', json: dispatchOf(command, versions, newId()) })
}

/** The command with its key and the version of its part. */
export function dispatchOf(command: Command, versions: Readonly<Record<string, number>>, key: string): Dispatch {
  const part = partOf(command)
  return part ? { key, command, expects: versions[partKey(part)] ?? 0 } : { key, command }
}
