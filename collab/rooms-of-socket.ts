import { MESSAGE } from './frame.ts'

/** Most frames kept for a room while it closes: a client opens it again with two. */
const MOST_HELD = 64

type Held = { readonly type: number; readonly bytes: Uint8Array }
type State = { readonly at: 'opening' | 'open' } | { readonly at: 'closing'; readonly held: Held[] }

/**
 * Where each room of a socket stands. Frames for a room that the client did not ask to open are dropped. Hocuspocus would
 * take the frames that open a room again for ones of the room that is just being closed; they wait here until it is.
 */
export function openRoomsOfSocket(forward: (frame: Uint8Array) => void) {
  const rooms = new Map<string, State>()
  /** Bytes given on and not yet handled, by room. */
  const pending = new Map<string, number>()

  const take = (room: string, type: number, bytes: Uint8Array): void => {
    const state = rooms.get(room)
    if (state?.at === 'closing') {
      if (state.held.length < MOST_HELD) state.held.push({ type, bytes })
      return
    }
    // A frame of a room that is not asked for, or a second request for one that is.
    if ((state === undefined) !== (type === MESSAGE.auth)) return
    if (type === MESSAGE.auth) rooms.set(room, { at: 'opening' })
    if (type === MESSAGE.close) rooms.set(room, { at: 'closing', held: [] })
    if (state?.at === 'open') pending.set(room, (pending.get(room) ?? 0) + bytes.byteLength)
    forward(bytes)
  }
  return {
    take,
    opened: (room: string): void => {
      if (rooms.get(room)?.at === 'opening') rooms.set(room, { at: 'open' })
    },
    closed: (room: string): void => {
      const state = rooms.get(room)
      rooms.delete(room)
      pending.delete(room)
      if (state?.at === 'closing') for (const { type, bytes } of state.held) take(room, type, bytes)
    },
    handled: (room: string, bytes: number): void => {
      pending.set(room, Math.max((pending.get(room) ?? 0) - bytes, 0))
    },
    /** Whether the answer to a request to open a room is due. */
    isOpening: (): boolean => [...rooms.values()].some(({ at }) => at !== 'open'),
    count: (): number => rooms.size,
    pendingBytes: (): number => [...pending.values()].reduce((sum, bytes) => sum + bytes, 0),
  }
}
