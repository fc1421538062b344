import { CLOSED } from '../../../../../domain/live.ts'
import { backoff } from './backoff.ts'
import type { Later } from './later.ts'
import { type Frame, part, readFrame } from './wire.ts'

/** How the page's socket stands. `live`: something has come over it. `offline`: it is tried again by itself. `signedOut`: it is not, until `wake`. */
export type SocketState = 'connecting' | 'live' | 'offline' | 'signedOut'

/** What somebody in a room hears. */
export type RoomListener = {
  /** The socket is open: knock. Called in a moment where it already is. */
  readonly onOpen: () => void
  readonly onFrame: (frame: Frame) => void
  /** The socket is gone; what was under way may or may not have arrived. */
  readonly onGone: () => void
}

/** A place in a room. */
export type Place = {
  /** False where the socket is not open: then nothing was sent, and nothing is kept. */
  readonly send: (bytes: Uint8Array) => boolean
  readonly leave: () => void
}

/** The one socket of a page: rooms over it, and its way back when it is lost. */
export type DeskSocket = {
  readonly state: () => SocketState
  /** The code (`CLOSED`) with which the desk closed it the last time; `null` while it is live, and where the desk did not. */
  readonly closedBy: () => number | null
  readonly subscribe: (listener: () => void) => () => void
  /** One listener a room; joining it again takes the place of the one before. */
  readonly join: (room: string, listener: RoomListener) => Place
  /** Tries again now, if it waits. */
  readonly wake: () => void
  /** Gives up a socket that nothing comes from any more, and tries again. */
  readonly restart: () => void
  readonly close: () => void
}

/** What a socket needs of the world. */
export type SocketParts = {
  /** A new connection; the browser's `WebSocket`, or a test's. */
  readonly connect: () => Connection
  readonly later: Later
  readonly random: () => number
}

/** What is needed of a `WebSocket`. */
export type Connection = Pick<WebSocket, 'send' | 'close' | 'readyState'> & {
  binaryType: BinaryType
  onopen: (() => void) | null
  onmessage: ((event: { readonly data: unknown }) => void) | null
  onclose: ((event: { readonly code: number }) => void) | null
}

/** How long a connection may take to open, milliseconds. */
const OPENING_MS = 10_000

const OPEN = 1

/** A socket that begins to connect at once. */
export function createDeskSocket({ connect, later, random }: SocketParts): DeskSocket {
  const rooms = new Map<string, RoomListener>()
  const listeners = new Set<() => void>()
  let state: SocketState = 'connecting'
  let connection: Connection | null = null
  let closedBy: number | null = null
  let failures = 0
  let cancel = () => {}

  function show(next: SocketState): void {
    if (next === state) return
    state = next
    for (const listener of listeners) listener()
  }

  function open(): void {
    cancel()
    const made = connect()
    connection = made
    made.binaryType = 'arraybuffer'
    cancel = later(OPENING_MS, () => lose(made, null))
    made.onopen = () => {
      cancel()
      for (const room of [...rooms.values()]) room.onOpen()
    }
    made.onmessage = ({ data }) => receive(data)
    made.onclose = ({ code }) => lose(made, code)
  }

  function receive(data: unknown): void {
    // Only now: a desk may open a socket just to close it again, with the reason that it cannot give before.
    failures = 0
    closedBy = null
    show('live')
    const addressed = data instanceof ArrayBuffer ? readFrame(new Uint8Array(data)) : null
    if (addressed) rooms.get(addressed.room)?.onFrame(addressed.frame)
  }

  /** `code` is that of the closing, `null` where it was given up from here. */
  function lose(lost: Connection, code: number | null): void {
    if (connection !== lost) return
    connection = null
    cancel()
    lost.onopen = lost.onmessage = lost.onclose = null
    lost.close()
    closedBy = code
    show(code === CLOSED.signedOut ? 'signedOut' : 'offline')
    for (const room of [...rooms.values()]) room.onGone()
    if (code === CLOSED.signedOut) return
    failures += 1
    cancel = later(backoff(failures, random()), open)
  }

  function join(room: string, listener: RoomListener): Place {
    rooms.set(room, listener)
    // Not before the caller has its place.
    if (isOpen()) queueMicrotask(() => isOpen() && rooms.get(room) === listener && listener.onOpen())
    return {
      send: (bytes) => {
        if (!isOpen() || rooms.get(room) !== listener) return false
        // Bytes of our own making, never of shared memory; `BufferSource` cannot say so.
        connection?.send(bytes as Uint8Array<ArrayBuffer>)
        return true
      },
      leave: () => {
        if (rooms.get(room) !== listener) return
        rooms.delete(room)
        if (isOpen()) connection?.send(part(room) as Uint8Array<ArrayBuffer>)
      },
    }
  }

  const isOpen = () => connection?.readyState === OPEN

  open()
  return {
    state: () => state,
    closedBy: () => closedBy,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    join,
    wake: () => {
      if (connection === null) open()
    },
    restart: () => {
      if (connection) lose(connection, null)
    },
    close: () => {
      cancel()
      const last = connection
      connection = null
      if (last) last.onopen = last.onmessage = last.onclose = null
      last?.close()
      rooms.clear()
      listeners.clear()
    },
  }
}
