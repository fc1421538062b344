import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import { parseRoom } from '../domain/live.ts'
import type { Problem } from '../domain/problem.ts'
import { readUpdate } from '../server/prose/prose-update.ts'

/** The messages of Hocuspocus' protocol that a client may send, by their number. */
export const MESSAGE = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  syncReply: 4,
  stateless: 5,
  close: 7,
  pong: 10,
} as const

/** The parts of a sync message. */
export const SYNC = { stateVector: 0, missing: 1, update: 2 } as const

/** What to do with a frame. */
export type Frame =
  /** It is well formed: `type` is of `MESSAGE`. */
  | { readonly kind: 'pass'; readonly room: string; readonly type: number }
  /** It asks for nothing that we offer, and does no harm. */
  | { readonly kind: 'drop' }
  /** It carries an update that cannot be taken. */
  | { readonly kind: 'refuse'; readonly room: string; readonly problem: Problem }
  /** No client of ours sends it. */
  | { readonly kind: 'violation' }

/** Longest name of a room, in UTF-16 code units. */
const LONGEST_NAME = 200
/** Longest token: it carries a version number. */
const LONGEST_TOKEN = 64
/** Longest message about one's whereabouts. */
const LONGEST_STATELESS = 2_048

/**
 * Looks at a frame before Hocuspocus does, which logs and closes on what it cannot read, trusts lengths that point
 * beyond the frame, and offers more than we use: its awareness is not the presence of ours, which the desk stamps.
 */
export function readFrame(data: Uint8Array): Frame {
  if (data.byteLength === 1 && data[0] === MESSAGE.pong) return { kind: 'drop' }
  try {
    // A copy of its own memory ends where the frame does, so that no length can reach beyond.
    const decoder = decoding.createDecoder(Uint8Array.from(data))
    const room = decoding.readVarString(decoder)
    if (room.length > LONGEST_NAME || parseRoom(room) === null || room.includes('\0')) return { kind: 'violation' }
    return readMessage(decoder, room)
  } catch {
    return { kind: 'violation' } // lib0 says by throwing that the bytes end too soon or are no text
  }
}

function readMessage(decoder: decoding.Decoder, room: string): Frame {
  const type = decoding.readVarUint(decoder)
  const pass = { kind: 'pass', room, type } as const
  switch (type) {
    case MESSAGE.sync:
    case MESSAGE.syncReply:
      return readSync(decoder, room, type)
    case MESSAGE.auth:
      return decoding.readVarUint(decoder) === 0 && decoding.readVarString(decoder).length <= LONGEST_TOKEN
        ? pass
        : { kind: 'violation' }
    case MESSAGE.stateless:
      return decoding.readVarString(decoder).length <= LONGEST_STATELESS ? pass : { kind: 'violation' }
    case MESSAGE.close:
      return pass
    case MESSAGE.awareness:
    case MESSAGE.queryAwareness:
      return { kind: 'drop' }
    default:
      return { kind: 'violation' }
  }
}

function readSync(decoder: decoding.Decoder, room: string, type: number): Frame {
  const step = decoding.readVarUint(decoder)
  const payload = decoding.readVarUint8Array(decoder)
  if (step === SYNC.stateVector) {
    Y.decodeStateVector(payload)
    return { kind: 'pass', room, type }
  }
  if (step !== SYNC.missing && step !== SYNC.update) return { kind: 'violation' }
  const update = readUpdate(payload)
  return update.ok ? { kind: 'pass', room, type } : { kind: 'refuse', room, problem: update.problem }
}
