import type { Connection, Hocuspocus, onStatelessPayload } from '@hocuspocus/server'
import type { Present, ToClient, Whereabouts, Writing } from '../domain/live.ts'
import { MOVES_A_SECOND, parseRoom } from '../domain/live.ts'
import { encodeToClient } from '../domain/live-wire.ts'
import type { Hints } from '../server/hints.ts'
import { parseFromClient } from './from-client.ts'
import type { Place } from './place.ts'
import { openPlace } from './place.ts'
import { openElsewhere } from './presence-elsewhere.ts'
import type { Context, DeskSocket } from './socket.ts'

/** How often moves are sent on, in milliseconds: more often nobody moves, as far as others are concerned. */
const TICK = 1000 / MOVES_A_SECOND

/**
 * Who is in which article and where. The desk says who somebody is; moves are collected and sent on together, one text
 * for everybody, so that their number does not grow with how fast people move.
 */
export function openPresence(hints: Hints, hocuspocus: Hocuspocus<Context>) {
  const places = new Map<string, Place>()
  const windows = new Map<DeskSocket, Map<string, number>>()
  /** Rooms of whose people here the other processes have to hear. */
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | null = null

  const say = (room: string, message: ToClient, before?: (window: number) => Writing | null, except?: Connection) => {
    const text = encodeToClient(message, before)
    hocuspocus.documents.get(room)?.broadcastStateless(text, (connection) => connection !== except)
  }
  const enter = (room: string, who: Omit<Present, 'window'>, at?: Whereabouts, self?: Connection): Present => {
    const place = places.get(room) ?? openPlace()
    places.set(room, place)
    const present = place.add(who, at)
    say(room, { type: 'came', present }, undefined, self)
    soon()
    return present
  }
  const leave = (room: string, window: number) => {
    const place = places.get(room)
    if (!place?.remove(window)) return
    if (place.isEmpty()) places.delete(room)
    say(room, { type: 'left', window })
    soon()
  }
  const tellMoves = (room: string) => {
    const news = places.get(room)?.news()
    if (!news) return
    say(room, news.message, news.before)
    const own = ownIn(room)
    const moves = news.message.moves.filter(([window]) => own.has(window))
    if (moves.length > 0) elsewhere.tellMoves(room, moves)
  }
  const tellAll = () => {
    timer = null
    for (const room of changed) elsewhere.tellPresent(room, presentHere(room))
    changed.clear()
    for (const room of places.keys()) tellMoves(room)
  }
  const soon = () => {
    timer ??= setTimeout(tellAll, TICK)
  }
  const ownIn = (room: string) => new Set([...windows.values()].map((rooms) => rooms.get(room)))
  const presentHere = (room: string) => {
    const own = ownIn(room)
    return (places.get(room)?.present() ?? []).filter(({ window }) => own.has(window))
  }
  const elsewhere = openElsewhere(hints, {
    add: (room, who, at) => enter(room, who, at).window,
    move: (room, window, to) => {
      places.get(room)?.move(window, to)
      soon()
    },
    remove: leave,
    own: () => [...places.keys()].map((room) => [room, presentHere(room)] as const),
  })

  return {
    /** Somebody opened an article: they hear who is there, and those hear of them. */
    came: (connection: Connection<Context>): void => {
      const room = connection.document.name
      const { socket } = connection.context
      if (parseRoom(room)?.kind !== 'article') return
      tellMoves(room) // What the newcomer hears is then what everybody has heard.
      const others = places.get(room)?.present() ?? []
      const present = enter(room, { memberId: socket.member.id, name: socket.member.name }, undefined, connection)
      windows.set(socket, (windows.get(socket) ?? new Map()).set(room, present.window))
      connection.sendStateless(encodeToClient({ type: 'here', self: present.window, present: others }))
      changed.add(room)
    },
    left: (socket: DeskSocket, room: string): void => {
      const own = windows.get(socket)
      const window = own?.get(room)
      if (!own || window === undefined) return
      own.delete(room)
      if (own.size === 0) windows.delete(socket)
      leave(room, window)
      changed.add(room)
    },
    onStateless: ({ connection, documentName, payload }: onStatelessPayload): void => {
      const window = windows.get(connection.context.socket)?.get(documentName)
      const message = parseFromClient(payload)
      if (window === undefined || message === null) return
      places.get(documentName)?.move(window, message.to)
      soon()
    },
    end: (): void => {
      if (timer) clearTimeout(timer)
      elsewhere.end()
    },
  }
}
