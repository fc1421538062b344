import { Hocuspocus } from '@hocuspocus/server'
import { CLOSED } from '../domain/live.ts'
import type { Desk } from '../server/desk.ts'
import { openAuthenticate } from './authenticate.ts'
import { openDoorkeeper } from './doorkeeper.ts'
import { sendEvents } from './event-room.ts'
import type { Limits } from './limits.ts'
import { LIMITS } from './limits.ts'
import { followMembership } from './membership.ts'
import { openPresence } from './presence.ts'
import { openProseRoom } from './prose-room.ts'
import { shutDown } from './shut-down.ts'
import type { Context } from './socket.ts'
import { openSockets } from './sockets.ts'
import { tellTrouble } from './trouble-rooms.ts'
import { openUpgrade } from './upgrade.ts'
import { watchSessions } from './watch-sessions.ts'

/** What the sockets need of the desk. */
export type CollabDesk = Pick<Desk, 'origins' | 'signedIn' | 'subscribe' | 'read' | 'prose' | 'hints'>

/** Settings of the sockets. */
export type CollabSettings = {
  readonly limits?: Partial<Limits>
  /** Leaves requests for other sockets alone: while pages are compiled as they are asked for, Next has one of its own. */
  readonly leaveOthers?: boolean
}

/**
 * How long Hocuspocus collects what it sends on, in milliseconds. Nobody sees the difference, and with hundreds of people
 * in one document everybody gets 40 messages a second instead of one for every key that anybody presses.
 */
const FLUSH_DELAY = 25

/** The sockets of the desk. */
export type Collab = ReturnType<typeof openCollab>

/** Opens the sockets of a desk: `upgrade` is for the HTTP server's event of that name, `close` for its end. */
export function openCollab(desk: CollabDesk, settings: CollabSettings = {}) {
  const limits = { ...LIMITS, ...settings.limits }
  const sockets = openSockets()
  const prose = openProseRoom(desk)
  const hocuspocus = new Hocuspocus<Context>({
    quiet: true,
    flushDelay: FLUSH_DELAY,
    onAuthenticate: openAuthenticate(desk),
    onLoadDocument: prose.onLoadDocument,
    beforeSync: prose.beforeSync,
    afterHandleMessage: prose.afterHandleMessage,
    onStateless: async (payload) => presence.onStateless(payload),
    connected: async ({ connection, documentName, context }) => {
      // The document may have been put away while somebody came in: they come in again.
      if (hocuspocus.documents.get(documentName) !== connection.document) return connection.close()
      context.socket.opened(documentName)
      presence.came(connection)
      trouble.greet(connection)
    },
    onDisconnect: async ({ context, documentName }) => {
      presence.left(context.socket, documentName)
      context.socket.left(documentName)
    },
  })
  const presence = openPresence(desk.hints, hocuspocus)
  const trouble = tellTrouble(desk, hocuspocus)
  const watch = watchSessions(desk, sockets)
  const doorkeeper = openDoorkeeper({ hocuspocus, sockets, limits, added: watch.lookAt })
  const door = openUpgrade(desk, doorkeeper, settings.leaveOthers)
  const endings = [sendEvents(desk, hocuspocus), followMembership(desk, sockets), watch.end, trouble.end, presence.end]
  return {
    upgrade: door.upgrade,
    /** Takes nobody in, answers what is under way, and closes all sockets. The database must still be open. */
    close: async (): Promise<void> => {
      door.close()
      await shutDown({ desk, hocuspocus, sockets, code: CLOSED.restart })
      for (const end of endings) end()
    },
  }
}
