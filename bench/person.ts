import { WebSocket } from 'ws'
import { AUTH, addressLength, authFrame, hear, KIND, SYNC, syncFrame, words, yjsBytes } from './wire.ts'

/** Where a person sits: a room of a server, and what lets them in. */
export type Seat = {
  readonly url: string
  /** The upgrade request's headers: session and origin. */
  readonly headers: Readonly<Record<string, string>>
  readonly room: string
  readonly token: string
}

/** What a person's machine notices. */
export type Ears = {
  /** The answer to an update, in the order of the updates. */
  readonly answered: (taken: boolean) => void
  /** An update of somebody's: the frame's bytes. */
  readonly delivered?: (bytes: Uint8Array) => void
  /** Every frame's size on the wire. */
  readonly frame?: (bytes: number) => void
  readonly said?: (payload: string) => void
  /** The state of the room, as one update, when it has been opened. */
  readonly opened?: (state: Uint8Array) => void
  readonly closed?: () => void
}

/** Somebody in a room, on a bare socket. */
export type Person = { readonly send: (frame: Uint8Array) => void; readonly leave: () => void }

/** The state vector of a document with nothing in it, and an update with nothing in it. */
const NOTHING = { vector: Uint8Array.of(0), update: Uint8Array.of(0, 0) }

/** Bytes in front of a frame's payload that the server sends (RFC 6455, unmasked). */
function headerOf(payload: number): number {
  return payload < 126 ? 2 : payload < 65_536 ? 4 : 10
}

/**
 * Connects, names the room, exchanges states, and answers when the room's state is here: as Hocuspocus' own provider
 * does, without a document behind it. Throws when the way is closed before.
 */
export function openPerson(seat: Seat, ears: Ears): Promise<Person> {
  const { room } = seat
  const skip = addressLength(room)
  const socket = new WebSocket(seat.url, { headers: seat.headers, perMessageDeflate: false })
  const send = (frame: Uint8Array) => socket.send(frame)
  let open = false
  // The answer to one's own step two is no answer to an update.
  let owed = 0

  return new Promise((opened, failed) => {
    const fail = (why: string) => (open ? ears.closed?.() : failed(new Error(`${room}: ${why}`)))
    const onSync = (sub: number, body: Uint8Array) => {
      if (sub === SYNC.update) return ears.delivered?.(body)
      if (sub === SYNC.stepOne) {
        owed += 1
        return send(syncFrame(room, SYNC.stepTwo, NOTHING.update))
      }
      if (open) return
      open = true
      ears.opened?.(yjsBytes(body))
      return opened({ send, leave: () => socket.close() })
    }
    const onMessage = (bytes: Buffer) => {
      ears.frame?.(bytes.byteLength + headerOf(bytes.byteLength))
      const { kind, sub, body } = hear(bytes, skip)
      if (kind === KIND.sync || kind === KIND.syncReply) return onSync(sub, body)
      if (kind === KIND.stateless) return ears.said?.(words(bytes.subarray(skip + 1)))
      if (kind === KIND.auth) {
        if (sub === AUTH.denied) return fail(`denied: ${words(body)}`)
        return send(syncFrame(room, SYNC.stepOne, NOTHING.vector))
      }
      if (kind === KIND.close) return fail(`closed: ${words(bytes.subarray(skip + 1))}`)
      if (kind !== KIND.syncStatus) return
      if (owed === 0) return ears.answered(sub === 1)
      owed -= 1
    }
    socket.on('open', () => send(authFrame(room, seat.token)))
    socket.on('message', onMessage)
    socket.on('error', (error) => fail(error.message))
    socket.on('close', (code, reason) => fail(`closed with ${code} ${reason}`))
  })
}

/** Opens many, a few at a time, as a morning does. */
export async function openPeople<S extends Seat>(
  seats: readonly S[],
  ears: (seat: S, index: number) => Ears,
): Promise<Person[]> {
  const people: Person[] = []
  for (let from = 0; from < seats.length; from += AT_ONCE) {
    const some = seats.slice(from, from + AT_ONCE)
    people.push(...(await Promise.all(some.map((seat, i) => openPerson(seat, ears(seat, from + i))))))
  }
  return people
}

/** How many connect at the same moment. */
const AT_ONCE = 25
