import { SOCKET_MEMBER, SOCKET_PATH } from '../../../../../domain/live.ts'
import { openOutbox } from '../open-outbox.ts'
import type { Outbox } from '../outbox.ts'
import { type Connection, createDeskSocket, type DeskSocket } from './desk-socket.ts'
import { later } from './later.ts'

/** What one member has on this page for working live: the one socket, and what waits on this device. */
export type LiveSession = {
  readonly memberId: string
  readonly socket: DeskSocket
  readonly outbox: Promise<Outbox>
}

type Held = { readonly session: LiveSession; holders: number; stop: () => void }

/** How long the socket stays after the last who needed it, milliseconds: from one article to the next it is the same. */
const LINGERING_MS = 10_000

let held: Held | null = null

/**
 * The session of a member, for as long as it is held. `release` may be called once. Another member on the same page
 * ends the session of the one before: their socket speaks with their rights.
 */
export function holdSession(memberId: string): { readonly session: LiveSession; readonly release: () => void } {
  if (held && held.session.memberId !== memberId) end(held)
  held ??= { session: begin(memberId), holders: 0, stop: () => {} }
  const mine = held
  mine.stop()
  mine.holders += 1
  return {
    session: mine.session,
    release: () => {
      mine.holders -= 1
      if (mine.holders === 0) mine.stop = later(LINGERING_MS, () => end(mine))
    },
  }
}

function begin(memberId: string): LiveSession {
  const socket = createDeskSocket({ connect: () => connect(memberId), later, random: Math.random })
  listenForTheWayBack()
  return { memberId, socket, outbox: openOutbox(memberId) }
}

function end(one: Held): void {
  one.stop()
  one.session.socket.close()
  if (held === one) held = null
}

function connect(memberId: string): Connection {
  const { protocol, host } = window.location
  const whose = new URLSearchParams({ [SOCKET_MEMBER]: memberId })
  // The browser's own, of which this page uses no more than `Connection` says.
  return new WebSocket(`${protocol === 'https:' ? 'wss' : 'ws'}://${host}${SOCKET_PATH}?${whose}`) as Connection
}

let isListening = false

/** The signs that a connection may be had again, or is gone: the page hears of them for its whole life. */
function listenForTheWayBack(): void {
  if (isListening) return
  isListening = true
  const wake = () => held?.session.socket.wake()
  window.addEventListener('online', wake)
  window.addEventListener('focus', wake)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') wake()
  })
  window.addEventListener('offline', () => held?.session.socket.restart())
}
