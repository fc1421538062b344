import type { Document, Hocuspocus } from '@hocuspocus/server'
import type { DeskEvent } from '../domain/event.ts'
import { roomName } from '../domain/live.ts'
import { encodeToClient } from '../domain/live-wire.ts'
import type { Member } from '../domain/member.ts'
import { may } from '../domain/permissions.ts'
import type { Desk } from '../server/desk.ts'
import { actorOf } from './actor.ts'
import type { Context } from './socket.ts'

/**
 * Sends every event of the log to the rooms of its articles, in order; who may not know of confidential things gets the
 * event as they may see it. Answers what ends that.
 */
export function sendEvents(desk: Pick<Desk, 'read' | 'subscribe'>, hocuspocus: Hocuspocus<Context>): () => void {
  let last: Promise<void> = Promise.resolve()

  const send = async (event: DeskEvent) => {
    const rooms = event.articles.flatMap(({ id }) => {
      const room = hocuspocus.documents.get(roomName({ kind: 'article', articleId: id }))
      return room ? [room] : []
    })
    // One cautious reader stands for all: what they may see depends on the role alone.
    const cautious = rooms.flatMap(membersIn).find((member) => !maySeeAll(member))
    const open = encodeToClient({ type: 'event', event })
    const closed = cautious && encodeToClient({ type: 'event', event: await shown(desk, cautious, event) })
    for (const room of rooms) {
      room.broadcastStateless(open, ({ context }) => maySeeAll(context.socket.member))
      if (closed) room.broadcastStateless(closed, ({ context }) => !maySeeAll(context.socket.member))
    }
  }
  return desk.subscribe((event) => {
    last = last
      .then(() => send(event))
      .catch((error: unknown) => console.error('An event could not be sent on.', error))
  })
}

function membersIn(room: Document): Member[] {
  return room.getConnections().map(({ context }) => context.socket.member)
}

function maySeeAll(member: Member): boolean {
  return may(actorOf(member), 'seeConfidential')
}

/** Where the database does not say what may be seen, nothing is: the reader reads the article again. */
function shown(desk: Pick<Desk, 'read'>, member: Member, event: DeskEvent): Promise<DeskEvent> {
  return desk.read.eventFor(actorOf(member), event).catch(() => ({ ...event, changes: null }))
}
