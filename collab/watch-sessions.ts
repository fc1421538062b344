import { CLOSED } from '../domain/live.ts'
import type { Desk } from '../server/desk.ts'
import type { DeskSocket } from './socket.ts'
import type { Sockets } from './sockets.ts'

/** How often it is asked whether sessions still hold, in milliseconds: no event tells that one was ended elsewhere. */
const EVERY = 30_000

/** Closes the sockets whose session has ended. Answers what ends that. */
export function watchSessions({ signedIn }: Pick<Desk, 'signedIn'>, sockets: Sockets, every = EVERY): () => void {
  let busy = false
  const look = async () => {
    if (busy) return
    busy = true
    for (const own of Map.groupBy(sockets.all(), sessionOf).values()) await lookAt(own)
    busy = false
  }
  const lookAt = async (own: readonly DeskSocket[]) => {
    const headers = own[0]?.headers
    const held = headers && (await signedIn(headers).then(Boolean, () => true)) // A silent database says nothing about it.
    if (held === false) for (const socket of own) socket.close(CLOSED.signedOut, 'Your session has ended.')
  }
  const timer = setInterval(() => void look(), every)
  return () => clearInterval(timer)
}

function sessionOf({ headers }: DeskSocket): string {
  return `${headers.get('authorization') ?? ''} ${headers.get('cookie') ?? ''}`
}
