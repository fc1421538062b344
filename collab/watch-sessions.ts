import { CLOSED } from '../domain/live.ts'
import type { Member } from '../domain/member.ts'
import type { Desk } from '../server/desk.ts'
import type { DeskSocket } from './socket.ts'
import type { Sockets } from './sockets.ts'

/** How often it is asked whether sessions and tokens still hold, in milliseconds: no event tells that one has ended. */
const EVERY = 30_000

/** What watches over sessions. `lookAt` asks about one socket at once; `end` ends the watch. */
export type Watch = { readonly lookAt: (socket: DeskSocket) => void; readonly end: () => void }

/** Closes the sockets whose session has ended, or is another member's or another role's than the socket's. */
export function watchSessions({ signedIn }: Pick<Desk, 'signedIn'>, sockets: Sockets, every = EVERY): Watch {
  let busy = false
  const look = async () => {
    if (busy) return
    busy = true
    for (const own of Map.groupBy(sockets.all(), sessionOf).values()) await lookAt(own)
    busy = false
  }
  const lookAt = async (own: readonly DeskSocket[]) => {
    const headers = own[0]?.headers
    if (!headers) return
    const member = await signedIn(headers).catch(() => 'unknown' as const)
    if (member === 'unknown') return // A silent database says nothing about it.
    for (const socket of own) closeUnless(member, socket)
  }
  const timer = setInterval(() => void look(), every)
  return { lookAt: (socket) => void lookAt([socket]), end: () => clearInterval(timer) }
}

function closeUnless(member: Member | null, socket: DeskSocket): void {
  if (member?.id !== socket.member.id) socket.close(CLOSED.signedOut, 'Your session has ended.')
  else if (member.role !== socket.member.role) socket.close(CLOSED.roleChanged, 'Your role has changed.')
}

function sessionOf({ headers }: DeskSocket): string {
  return `${headers.get('authorization') ?? ''} ${headers.get('cookie') ?? ''}`
}
