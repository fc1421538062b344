import { createDecoder, readVarString, readVarUint8Array } from 'lib0/decoding'
import type { Encoder } from 'lib0/encoding'
import { createEncoder, length, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding'

/** Kinds of message of Hocuspocus 4's protocol (its `MessageType`). */
export const KIND = { sync: 0, awareness: 1, auth: 2, syncReply: 4, stateless: 5, close: 7, syncStatus: 8 } as const

/** Kinds of message inside a `sync` (those of y-protocols). */
export const SYNC = { stepOne: 0, stepTwo: 1, update: 2 } as const

/** Kinds of message inside an `auth`. */
export const AUTH = { token: 0, denied: 1, granted: 2 } as const

/** What one frame says. `kind` and `sync` are the protocol's numbers; `body` is what follows them. */
export type Heard = { readonly kind: number; readonly sub: number; readonly body: Uint8Array }

/** The first message in a room: who one is. Stock servers take any token. */
export function authFrame(room: string, token: string): Uint8Array {
  return frame(room, KIND.auth, (encoder) => {
    writeVarUint(encoder, AUTH.token)
    writeVarString(encoder, token)
  })
}

/** A message that carries Yjs bytes: a state vector in step one, an update in the others. */
export function syncFrame(room: string, sync: number, bytes: Uint8Array): Uint8Array {
  return frame(room, KIND.sync, (encoder) => {
    writeVarUint(encoder, sync)
    writeVarUint8Array(encoder, bytes)
  })
}

/** A message of the program's own. */
export function statelessFrame(room: string, payload: string): Uint8Array {
  return frame(room, KIND.stateless, (encoder) => writeVarString(encoder, payload))
}

/** An update of y-protocols' awareness. */
export function awarenessFrame(room: string, bytes: Uint8Array): Uint8Array {
  return frame(room, KIND.awareness, (encoder) => writeVarUint8Array(encoder, bytes))
}

/** How many bytes the room's name takes at the start of each of its frames. */
export function addressLength(room: string): number {
  const encoder = createEncoder()
  writeVarString(encoder, room)
  return length(encoder)
}

/** Reads a frame of a room whose address takes `skip` bytes. Nothing is copied: there are many of them. */
export function hear(bytes: Uint8Array, skip: number): Heard {
  return { kind: bytes[skip] ?? -1, sub: bytes[skip + 1] ?? -1, body: bytes.subarray(skip + 2) }
}

/** The Yjs bytes in the body of a `sync`. */
export function yjsBytes(body: Uint8Array): Uint8Array {
  return readVarUint8Array(createDecoder(body))
}

/** The words in the body of an `auth` or, read from its kind on, of a `close` or a `stateless`. */
export function words(body: Uint8Array): string {
  return readVarString(createDecoder(body))
}

function frame(room: string, kind: number, write: (encoder: Encoder) => void): Uint8Array {
  const encoder = createEncoder()
  writeVarString(encoder, room)
  writeVarUint(encoder, kind)
  write(encoder)
  return toUint8Array(encoder)
}
