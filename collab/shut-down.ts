import { setTimeout as pause } from 'node:timers/promises'
import type { Hocuspocus } from '@hocuspocus/server'
import type { Desk } from '../server/desk.ts'
import type { Context } from './socket.ts'
import type { Sockets } from './sockets.ts'

/** How long updates under way may take when the desk stops, in milliseconds; a database that does not answer takes longer. */
const PATIENCE = 2_000
/** How long the other ends may take to agree that a socket closes, in milliseconds. */
const AGREEMENT = 1_000
const SWEEP = 20

type Open = {
  readonly desk: Pick<Desk, 'prose'>
  readonly hocuspocus: Hocuspocus<Context>
  readonly sockets: Sockets
  readonly code: number
}

/** Writes and acknowledges what is under way, sends what is collected, and closes all sockets with `code`. */
export async function shutDown({ desk, hocuspocus, sockets, code }: Open): Promise<void> {
  const documents = [...hocuspocus.documents.values()]
  await Promise.race([desk.prose.idle(), pause(PATIENCE)])
  await pause(0) // Acknowledgements follow the writing.
  for (const document of documents) document.flush()
  for (const socket of sockets.all()) socket.close(code, 'The desk is restarting.')
  const end = Date.now() + AGREEMENT
  while (sockets.all().length > 0 && Date.now() < end) await pause(SWEEP)
  for (const socket of sockets.all()) socket.terminate()
}
