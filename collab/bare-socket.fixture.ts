import { once } from 'node:events'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import { MESSAGE, SYNC } from './frame.ts'

/** What the desk sent, as far as a test wants to know: the answer to a request to enter, what was said, what became of an update. */
export type Heard = {
  readonly type: 'auth' | 'stateless' | 'status' | 'other'
  readonly room: string
  readonly text: string
}

/** A socket that says what it is told to, byte by byte. */
export type BareSocket = Awaited<ReturnType<typeof openBareSocket>>

/** Opens a socket without any of a client's manners. */
export async function openBareSocket(url: string, headers: Record<string, string>) {
  const ws = new WebSocket(url, { headers })
  const heard: Heard[] = []
  ws.on('message', (data: Uint8Array) => heard.push(read(data)))
  ws.on('error', () => undefined)
  await once(ws, 'open')
  return {
    ws,
    heard,
    send: (frame: Uint8Array) => ws.send(frame),
    enter: (room: string, token: string) => ws.send(authFrame(room, token)),
    leave: (room: string) => ws.send(frameOf(room, MESSAGE.close)),
    end: async () => {
      if (ws.readyState === ws.CLOSED) return
      ws.close()
      await once(ws, 'close')
    },
  }
}

/** A frame that carries what `write` writes after the type. */
export function frameOf(room: string, type: number, write?: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarString(encoder, room)
  encoding.writeVarUint(encoder, type)
  write?.(encoder)
  return encoding.toUint8Array(encoder)
}

/** Asks to enter a room. */
export function authFrame(room: string, token: string): Uint8Array {
  return frameOf(room, MESSAGE.auth, (encoder) => {
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarString(encoder, token)
  })
}

/** Carries an update. */
export function updateFrame(room: string, update: Uint8Array, step: number = SYNC.update): Uint8Array {
  return frameOf(room, MESSAGE.sync, (encoder) => {
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, update)
  })
}

/** Carries a message of the room. */
export function statelessFrame(room: string, text: string): Uint8Array {
  return frameOf(room, MESSAGE.stateless, (encoder) => encoding.writeVarString(encoder, text))
}

const SYNC_STATUS = 8

function read(data: Uint8Array): Heard {
  const decoder = decoding.createDecoder(data)
  const room = decoding.readVarString(decoder)
  switch (decoding.readVarUint(decoder)) {
    case SYNC_STATUS:
      return { type: 'status', room, text: decoding.readVarUint(decoder) === 1 ? 'taken' : 'not taken' }
    case MESSAGE.stateless:
      return { type: 'stateless', room, text: decoding.readVarString(decoder) }
    case MESSAGE.auth:
      decoding.readVarUint(decoder)
      return { type: 'auth', room, text: decoding.readVarString(decoder) }
    default:
      return { type: 'other', room, text: '' }
  }
}
