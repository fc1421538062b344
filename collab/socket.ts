import type { Hocuspocus } from '@hocuspocus/server'
import * as decoding from 'lib0/decoding'
import type { RawData, WebSocket } from 'ws'
import { CLOSED } from '../domain/live.ts'
import type { Member } from '../domain/member.ts'
import { MESSAGE, readFrame } from './frame.ts'
import type { Limits } from './limits.ts'
import { openRoomsOfSocket } from './rooms-of-socket.ts'
import { refusalFrames } from './say.ts'

/** Above so many bytes waiting to be handled the socket is not read, so that the other end waits and not our memory. */
const PENDING_LIMIT = 4 * 1024 * 1024
/** Above so many bytes that the other end does not fetch, it is taken for gone. */
const UNSENT_LIMIT = 32 * 1024 * 1024
/** How often the other end must show that it is there, in milliseconds. */
const PING_EVERY = 20_000
/** The part of an authentication message that says no. */
const PERMISSION_DENIED = 1

/** One open socket of a member. */
export type DeskSocket = {
  readonly member: Member
  /** The headers of the request that opened it, by which the session is known. */
  readonly headers: Headers
  readonly isOpen: () => boolean
  readonly close: (code: number, reason: string) => void
  /** Ends it without waiting for the other end. */
  readonly terminate: () => void
  /** A room of it is open. */
  readonly opened: (room: string) => void
  /** A room of it is closed. */
  readonly left: (room: string) => void
  /** A frame of so many bytes was dealt with. */
  readonly handled: (room: string, bytes: number) => void
}

/** What hooks of Hocuspocus know of a connection. */
export type Context = { readonly socket: DeskSocket }

/** What a socket is made of. `mayReceive` counts a frame of so many bytes against the member's limits. */
export type SocketParts = {
  readonly ws: WebSocket
  readonly member: Member
  readonly headers: Headers
  readonly hocuspocus: Hocuspocus<Context>
  readonly limits: Limits
  readonly mayReceive: (bytes: number) => boolean
}

/** Hands an accepted socket to Hocuspocus, with every frame looked at before. */
export function openSocket({ ws, member, headers, hocuspocus, limits, mayReceive }: SocketParts): DeskSocket {
  const rooms = openRoomsOfSocket((frame) => client.handleMessage(frame))
  const socket: DeskSocket = {
    member,
    headers,
    isOpen: () => ws.readyState === ws.OPEN,
    close: (code, reason) => {
      ws.resume() // A socket that is not read would not hear that the other end agrees.
      ws.close(code, reason)
    },
    terminate: () => ws.terminate(),
    opened: (room) => rooms.opened(room),
    left: (room) => rooms.closed(room),
    handled: (room, bytes) => {
      rooms.handled(room, bytes)
      if (ws.isPaused && rooms.pendingBytes() < PENDING_LIMIT / 2) ws.resume()
    },
  }
  const send = (frame: Uint8Array) => {
    if (rooms.isOpening() && isDenial(frame)) rooms.closed(roomOf(frame))
    if (ws.bufferedAmount > UNSENT_LIMIT) ws.terminate()
    else ws.send(frame)
  }
  const outgoing = {
    get readyState() {
      return ws.readyState
    },
    send: (data: unknown) => data instanceof Uint8Array && send(data),
    close: (code?: number, reason?: string) => ws.close(code, reason),
  }
  const client = hocuspocus.handleConnection(outgoing, new Request('http://desk.invalid/'), { socket })

  const receive = (data: RawData, isBinary: boolean) => {
    if (ws.readyState !== ws.OPEN) return
    if (!isBinary || !(data instanceof Uint8Array)) return socket.close(CLOSED.tooMuch, 'This is not understood here.')
    if (!mayReceive(data.byteLength)) return socket.close(CLOSED.tooMuch, 'Too much at once.')
    const frame = readFrame(data)
    if (frame.kind === 'violation') return socket.close(CLOSED.tooMuch, 'This is not understood here.')
    client.lastMessageReceivedAt = Date.now()
    if (frame.kind === 'refuse') for (const answer of refusalFrames(frame.room, frame.problem)) send(answer)
    if (frame.kind === 'pass') rooms.take(frame.room, frame.type, data)
    if (rooms.count() > limits.rooms) return socket.close(CLOSED.tooMuch, 'Too many rooms at once.')
    if (rooms.pendingBytes() > PENDING_LIMIT) ws.pause()
  }
  const alive = keepAlive(ws, () => {
    client.lastMessageReceivedAt = Date.now()
  })
  ws.on('message', receive)
  ws.on('close', (code, reason) => {
    alive.end()
    client.handleClose({ code, reason: reason.toString() })
  })
  return socket
}

/** Pings the other end; one that does not answer until the next time is gone. One that we do not read is not asked. */
function keepAlive(ws: WebSocket, heard: () => void) {
  let answered = true
  const timer = setInterval(() => {
    if (ws.isPaused) return heard()
    if (!answered) return ws.terminate()
    answered = false
    ws.ping()
  }, PING_EVERY)
  ws.on('pong', () => {
    answered = true
    heard()
  })
  return { end: () => clearInterval(timer) }
}

function isDenial(frame: Uint8Array): boolean {
  const decoder = decoding.createDecoder(frame)
  decoding.readVarString(decoder)
  return decoding.readVarUint(decoder) === MESSAGE.auth && decoding.readVarUint(decoder) === PERMISSION_DENIED
}

function roomOf(frame: Uint8Array): string {
  return decoding.readVarString(decoding.createDecoder(frame))
}
