import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** What the desk says in one room of the socket: the part of Hocuspocus' protocol that this page needs. */
export type Frame =
  /** The room is open. */
  | { readonly type: 'admitted'; readonly mayWrite: boolean }
  | { readonly type: 'denied'; readonly reason: string }
  /** A Yjs V1 update: the answer to a state vector, or what somebody has written. */
  | { readonly type: 'answer' | 'update'; readonly update: Uint8Array }
  /** Whether the oldest of one's own updates without an answer was taken, which is to say: written down. */
  | { readonly type: 'receipt'; readonly taken: boolean }
  | { readonly type: 'message'; readonly text: string }
  /** The desk has closed the room and left the socket open. */
  | { readonly type: 'closed'; readonly reason: string }

/** A frame and the room that it is of. */
export type Addressed = { readonly room: string; readonly frame: Frame }

const SYNC = 0
const AUTH = 2
const STATELESS = 5
const CLOSE = 7
const SYNC_STATUS = 8

const STEP_ONE = 0
const STEP_TWO = 1
const UPDATE = 2

const TOKEN = 0
const DENIED = 1
const ADMITTED = 2

/** Reads what the socket received; `null` for what is not meant for a room, or of no use here. Never throws. */
export function readFrame(bytes: Uint8Array): Addressed | null {
  try {
    const decoder = decoding.createDecoder(bytes)
    const room = decoding.readVarString(decoder)
    const frame = frameIn(decoder)
    return frame && { room, frame }
  } catch {
    // A frame cut short, or the one byte of a ping: there is nothing to do with it.
    return null
  }
}

function frameIn(decoder: decoding.Decoder): Frame | null {
  switch (decoding.readVarUint(decoder)) {
    case SYNC:
      return syncIn(decoder)
    case AUTH:
      return authIn(decoder)
    case STATELESS:
      return { type: 'message', text: decoding.readVarString(decoder) }
    case CLOSE:
      return { type: 'closed', reason: decoding.readVarString(decoder) }
    case SYNC_STATUS:
      return { type: 'receipt', taken: decoding.readVarUint(decoder) === 1 }
    default:
      return null
  }
}

function syncIn(decoder: decoding.Decoder): Frame | null {
  const step = decoding.readVarUint(decoder)
  if (step !== STEP_TWO && step !== UPDATE) return null
  return { type: step === UPDATE ? 'update' : 'answer', update: decoding.readVarUint8Array(decoder) }
}

function authIn(decoder: decoding.Decoder): Frame | null {
  const kind = decoding.readVarUint(decoder)
  if (kind === DENIED) return { type: 'denied', reason: decoding.readVarString(decoder) }
  return kind === ADMITTED ? { type: 'admitted', mayWrite: decoding.readVarString(decoder) === 'read-write' } : null
}

/** Asks to be let into a room. */
export function knock(room: string, token: string): Uint8Array {
  return written(room, AUTH, (encoder) => {
    encoding.writeVarUint(encoder, TOKEN)
    encoding.writeVarString(encoder, token)
  })
}

/** Asks for what a document has beyond a Yjs state vector. */
export function ask(room: string, vector: Uint8Array): Uint8Array {
  return synced(room, STEP_ONE, vector)
}

/** Carries a Yjs V1 update to a document. */
export function carry(room: string, update: Uint8Array): Uint8Array {
  return synced(room, UPDATE, update)
}

/** Says something in a room that is no update. */
export function tell(room: string, text: string): Uint8Array {
  return written(room, STATELESS, (encoder) => encoding.writeVarString(encoder, text))
}

/** Leaves a room. */
export function part(room: string): Uint8Array {
  return written(room, CLOSE, (encoder) => encoding.writeVarString(encoder, ''))
}

function synced(room: string, step: number, bytes: Uint8Array): Uint8Array {
  return written(room, SYNC, (encoder) => {
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, bytes)
  })
}

function written(room: string, type: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarString(encoder, room)
  encoding.writeVarUint(encoder, type)
  write(encoder)
  return encoding.toUint8Array(encoder)
}
