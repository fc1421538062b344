import type { onAuthenticatePayload } from '@hocuspocus/server'
import type { Denial, Room } from '../domain/live.ts'
import { PROSE_SCHEMA_VERSION, parseRoom } from '../domain/live.ts'
import { may } from '../domain/permissions.ts'
import type { Problem } from '../domain/problem.ts'
import type { Desk } from '../server/desk.ts'
import { actorOf } from './actor.ts'
import { Denied } from './denied.ts'
import type { Context } from './socket.ts'

/** Lets members into rooms: into those there are, of prose only with our schema, and there to write only who may. */
export function openAuthenticate(desk: Pick<Desk, 'read'>) {
  return async ({ documentName, token, context, connectionConfig }: onAuthenticatePayload<Context>): Promise<void> => {
    const room = parseRoom(documentName)
    const denial = room === null ? 'notFound' : await denialOf(desk, context, room, token)
    if (room === null || denial !== null) throw new Denied(denial ?? 'notFound')
    connectionConfig.readOnly = room.kind === 'article' || !may(actorOf(context.socket.member), 'write')
  }
}

async function denialOf(
  { read }: Pick<Desk, 'read'>,
  { socket }: Context,
  room: Room,
  token: string,
): Promise<Denial | null> {
  if (room.kind === 'prose' && token !== String(PROSE_SCHEMA_VERSION)) return 'schema'
  try {
    const problem = await read.roomRefusal(actorOf(socket.member), room)
    return problem && denialFor(problem)
  } catch {
    return 'unavailable' // The database does not answer; the other end tries again.
  }
}

function denialFor({ type }: Problem): Denial {
  return type === 'notSignedIn' || type === 'notAllowed' ? type : 'notFound'
}
