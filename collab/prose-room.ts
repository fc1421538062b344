import type {
  afterHandleMessagePayload,
  beforeSyncPayload,
  Connection,
  onLoadDocumentPayload,
} from '@hocuspocus/server'
import { parseRoom } from '../domain/live.ts'
import type { Problem } from '../domain/problem.ts'
import type { Desk } from '../server/desk.ts'
import { actorOf } from './actor.ts'
import { Denied } from './denied.ts'
import { SYNC } from './frame.ts'
import { toWriter } from './say.ts'
import type { Context } from './socket.ts'

/** The origin of what is applied from the log: it is stored already. */
const FROM_LOG = { source: 'local', skipStoreHooks: true } as const

/**
 * Prose over sockets: an update is in the log before it is applied, acknowledged and sent on. The log applies it to the
 * open document, so that what Hocuspocus then does is nothing but acknowledge it.
 */
export function openProseRoom(desk: Pick<Desk, 'prose'>) {
  /** Connections that may write and whose present message is refused. */
  const refused = new WeakSet<Connection<Context>>()

  /** Hocuspocus answers what a reader sends with "not taken"; a throw would close the room. */
  const refuse = (connection: Connection<Context>, problem: Problem) => {
    connection.sendStateless(toWriter({ type: 'refused', problem }))
    if (connection.readOnly) return
    connection.readOnly = true
    refused.add(connection)
  }
  return {
    /** Reads the document; where that fails nobody gets an empty one instead. */
    onLoadDocument: async ({ document, documentName }: onLoadDocumentPayload<Context>): Promise<void> => {
      const room = parseRoom(documentName)
      if (room?.kind !== 'prose') return
      try {
        await desk.prose.open(room.proseId, document, FROM_LOG)
      } catch {
        throw new Denied('unavailable')
      }
    },
    beforeSync: async ({ type, payload, documentName, connection }: beforeSyncPayload<Context>): Promise<void> => {
      const room = parseRoom(documentName)
      if (room?.kind !== 'prose' || type === SYNC.stateVector) return
      if (connection.readOnly) {
        if (type === SYNC.update) refuse(connection, { type: 'notAllowed', act: 'write' })
        return
      }
      const { socket } = connection.context
      const done = await desk.prose
        .append(actorOf(socket.member), room.proseId, payload, { wanted: socket.isOpen })
        .catch((error: unknown) => {
          console.error('An update of prose could not be taken.', error)
          return { ok: false, problem: { type: 'unavailable' } } as const
        })
      if (!done.ok) refuse(connection, done.problem)
    },
    afterHandleMessage: async ({
      connection,
      documentName,
      update,
    }: afterHandleMessagePayload<Context>): Promise<void> => {
      if (refused.delete(connection)) connection.readOnly = false
      connection.context.socket.handled(documentName, update.byteLength)
    },
  }
}
