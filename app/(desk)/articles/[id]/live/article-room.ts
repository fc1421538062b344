import type { DeskEvent } from '../../../../../domain/event.ts'
import { type FromClient, roomName, type ToClient, type Whereabouts } from '../../../../../domain/live.ts'
import { decodeToClient } from '../../../../../domain/live-wire.ts'
import { backoff } from './backoff.ts'
import type { DeskSocket } from './desk-socket.ts'
import type { Later } from './later.ts'
import { createMover } from './mover.ts'
import { afterMessage, NOBODY, type People } from './people.ts'
import { ask, type Frame, knock, tell } from './wire.ts'

/** The room of an article: what others do, and where they are. */
export type ArticleRoom = {
  /** Everybody who has the article open, as far as is known; nobody while there is no connection. */
  readonly people: () => People
  readonly subscribe: (listener: () => void) => () => void
  /** Tells where one is now; what is left out stays as it was. */
  readonly move: (to: Partial<Whereabouts>) => void
  readonly leave: () => void
}

/** What a room needs of the world. */
export type ArticleRoomParts = {
  readonly articleId: string
  readonly socket: DeskSocket
  readonly later: Later
  readonly random: () => number
  /** Something was done to the article, by anybody. */
  readonly onEvent: (event: DeskEvent) => void
  /** The room is open, for the first time or again: events may have been told in vain before. */
  readonly onOpen: () => void
}

/** How often the desk is asked for a sign of life, milliseconds: it closes sockets from which it hears nothing for a minute. */
const ASKING_MS = 20_000

/** How long it may take over that; then the line is dead, whatever the browser says. */
const ANSWERING_MS = 10_000

/** How long a room may take to open, milliseconds. */
const ADMISSION_MS = 5_000

/** Nothing known: any answer will do. */
const EMPTY_VECTOR = Uint8Array.of(0)

/** Opens the room of an article, and keeps it open until `leave`. */
export function openArticleRoom(parts: ArticleRoomParts): ArticleRoom {
  const { articleId, socket, later, random, onEvent, onOpen } = parts
  const room = roomName({ kind: 'article', articleId })
  const listeners = new Set<() => void>()
  let people = NOBODY
  let failures = 0
  let endWait = () => {}
  const mover = createMover((to) => {
    const message: FromClient = { type: 'moved', to }
    place.send(tell(room, JSON.stringify(message)))
  }, later)

  function show(next: People): void {
    if (next === people) return
    people = next
    for (const listener of listeners) listener()
  }

  function knockNow(): void {
    endWait()
    place.send(knock(room, ''))
    endWait = later(ADMISSION_MS, knockLater)
  }

  function knockLater(): void {
    endWait()
    failures += 1
    endWait = later(backoff(failures, random()), knockNow)
  }

  function admitted(): void {
    failures = 0
    rest()
    mover.begin()
    onOpen()
  }

  /** Something came: the line lives. After a while without anything, it is asked whether it still does. */
  function rest(): void {
    endWait()
    endWait = later(ASKING_MS, () => {
      place.send(ask(room, EMPTY_VECTOR))
      endWait = later(ANSWERING_MS, socket.restart)
    })
  }

  function gone(): void {
    endWait()
    mover.end()
    show(NOBODY)
  }

  function hear(frame: Frame): void {
    if (frame.type === 'denied' || frame.type === 'closed') {
      gone()
      knockLater()
    } else if (frame.type === 'admitted') admitted()
    else {
      rest()
      const message = frame.type === 'message' ? decodeToClient(frame.text, writingOf) : null
      if (message) said(message)
    }
  }

  /** Where a window writes, as far as it was told: the wire leaves out what has not changed of it. */
  const writingOf = (window: number) => people.here.get(window)?.at.writing ?? null

  function said(message: ToClient): void {
    if (message.type === 'event') onEvent(message.event)
    else show(afterMessage(people, message))
  }

  const place = socket.join(room, { onOpen: knockNow, onFrame: hear, onGone: gone })
  return {
    people: () => people,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    move: mover.move,
    leave: () => {
      gone()
      place.leave()
    },
  }
}
