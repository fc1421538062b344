import { applyUpdate, Doc, encodeStateVector, mergeUpdates } from 'yjs'
import { MAX_UPDATE, PROSE_SCHEMA_VERSION, roomName } from '../../../../../domain/live.ts'
import { liveWords } from '../../../../../domain/words/live.ts'
import { problemWords } from '../../../../../domain/words/problems.ts'
import type { KeptUpdate, Outbox } from '../outbox.ts'
import { backoff } from './backoff.ts'
import type { DeskSocket } from './desk-socket.ts'
import type { Later } from './later.ts'
import { createProseKeeper } from './prose-keeper.ts'
import {
  added,
  adopted,
  batched,
  EMPTY_QUEUE,
  interrupted,
  isEmpty,
  kept,
  type Merge,
  type ProseQueue,
  received,
  sending,
} from './prose-queue.ts'
import { type ProseState, proseSaveState, showsTheSame } from './prose-state.ts'
import { type Refusal, refusalOf, toWriterIn } from './refusal.ts'
import { ask, carry, type Frame, knock } from './wire.ts'

/** A prose document with its way to the desk: typing goes to the outbox and over the socket; others' comes in. */
export type ProseDocument = {
  readonly doc: Doc
  readonly state: () => ProseState
  readonly subscribe: (listener: () => void) => () => void
  /** Whether all that was written here is on disk at the desk. */
  readonly isSettled: () => boolean
  /** Joins and sends at once what was written in the last moment. */
  readonly flush: () => void
  /** Tries again at once, whatever it waits for. */
  readonly retry: () => void
  /** Gives up what the desk refused, on this device too. Close the document then, and open it anew. */
  readonly discard: () => Promise<void>
  readonly close: () => void
}

/** What a document needs of the world. */
export type ProseParts = {
  readonly id: string
  readonly socket: DeskSocket
  readonly outbox: Promise<Pick<Outbox, 'isDurable' | 'prose'>>
  readonly later: Later
  readonly random: () => number
  /** Its claim was made on this page a moment ago: there is nothing at the desk that would have to be read first. */
  readonly isNew: boolean
}

/** How long typing is gathered before it is sent, milliseconds: a burst of keys is one message, and nobody sees the wait. */
const GATHERING_MS = 30

/** How long the desk may take over an update while nothing at all comes from it, milliseconds; then the line is dead. */
const SILENCE_MS = 10_000

/** How long a room may take to open, milliseconds. */
const ADMISSION_MS = 5_000

/** A room that does not open is tried so often before that is said, where there is nothing else to show. */
const FAILURES_SHOWN = 4

/** Marks updates that are in the outbox or at the desk already. */
const FROM_ELSEWHERE = Symbol('from elsewhere')

const merge: Merge = (updates) => mergeUpdates([...updates])

/** A document that opens its room at once. It is empty until the desk has answered. */
export function createProseDocument({ id, socket, outbox, later, random, isNew }: ProseParts): ProseDocument {
  const room = roomName({ kind: 'prose', proseId: id })
  const doc = new Doc()
  const keeper = createProseKeeper(id, outbox)
  const listeners = new Set<() => void>()
  let queue: ProseQueue = EMPTY_QUEUE
  let state: ProseState = { loading: isNew ? 'loaded' : 'loading', save: 'saved', refused: null }
  let isAdmitted = false
  let isTroubled = false
  let failures = 0
  let gathering: (() => void) | null = null
  let endSilence = () => {}
  let endWait = () => {}

  function show(change: Partial<Pick<ProseState, 'loading' | 'refused'>> = {}): void {
    const changed = { ...state, ...change }
    const { refused } = changed
    const save = proseSaveState({ queue, refused, isTroubled, socket: socket.state(), isDurable: keeper.isDurable() })
    const next = { ...changed, save }
    if (showsTheSame(next, state)) return
    state = next
    for (const listener of listeners) listener()
  }

  // What is written here.

  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === FROM_ELSEWHERE) return
    queue = added(queue, update)
    gathering ??= later(GATHERING_MS, flush)
    show()
  })

  function flush(): void {
    gathering?.()
    gathering = null
    const before = queue
    queue = batched(queue, merge)
    const batch = queue.batches.at(-1)
    if (queue === before || !batch) return
    void keep(batch.update)
    // The desk would close the socket on it, again and again.
    if (batch.update.byteLength > MAX_UPDATE) refuse(liveWords.tooMuchAtOnce)
    send()
  }

  async function keep(update: Uint8Array): Promise<void> {
    const n = await keeper.keep(update)
    const isWaiting = queue.batches.some((batch) => batch.update === update)
    if (n !== null) queue = kept(queue, update, n)
    if (n !== null && !isWaiting) await forget(n)
    show()
  }

  async function forget(n: number): Promise<void> {
    take(await keeper.forget(n))
    send()
  }

  async function adopt(): Promise<void> {
    take(await keeper.found())
    show()
  }

  /** Takes in what other pages have kept. */
  function take(found: readonly KeptUpdate[]): void {
    for (const { update } of found) applyUpdate(doc, update, FROM_ELSEWHERE)
    queue = adopted(queue, found)
  }

  function send(): void {
    if (!isAdmitted || state.refused !== null) return
    const next = sending(queue, merge)
    queue = next.queue
    for (const update of next.messages) place.send(carry(room, update))
    if (next.messages.length > 0) listen()
    show()
  }

  /** Gives the line up when nothing comes while something is under way; a database in trouble is no dead line. */
  function listen(): void {
    endSilence()
    endSilence = queue.underway.length > 0 && !isTroubled ? later(SILENCE_MS, socket.restart) : () => {}
  }

  // The room.

  function open(): void {
    endWait()
    place.send(knock(room, String(PROSE_SCHEMA_VERSION)))
    endWait = later(ADMISSION_MS, openLater)
  }

  function openLater(): void {
    endWait()
    failures += 1
    endWait = later(backoff(failures, random()), open)
  }

  function gone(): void {
    isAdmitted = false
    isTroubled = false
    endWait()
    endSilence()
    queue = interrupted(queue)
    show()
  }

  async function admitted(): Promise<void> {
    endWait()
    place.send(ask(room, encodeStateVector(doc)))
    await adopt()
    // The line may be gone again by now; then another admission follows.
    isAdmitted = socket.state() === 'live'
    send()
  }

  function hear(frame: Frame): void {
    switch (frame.type) {
      case 'admitted':
        void admitted()
        break
      case 'answer':
        failures = 0
        applyUpdate(doc, frame.update, FROM_ELSEWHERE)
        show({ loading: 'loaded' })
        break
      case 'update':
        applyUpdate(doc, frame.update, FROM_ELSEWHERE)
        break
      case 'receipt':
        if (frame.taken) acknowledged()
        else refuse(refusalOf('notAllowed').sentence)
        break
      case 'message':
        said(frame.text)
        break
      case 'denied':
      case 'closed':
        gone()
        turnedAway(refusalOf(frame.reason))
    }
    listen()
  }

  function acknowledged(): void {
    const done = received(queue)
    queue = done.queue
    const n = Math.max(...done.batches.map((batch) => batch.n ?? 0))
    if (n > 0) void forget(n)
    show()
  }

  function said(text: string): void {
    const message = toWriterIn(text)
    if (message?.type === 'refused') refuse(problemWords(message.problem))
    if (message?.type === 'trouble') isTroubled = message.lasting
    show()
  }

  /** What was sent will not be taken. The first reason stands. */
  function refuse(sentence: string): void {
    queue = interrupted(queue)
    show({ refused: state.refused ?? sentence })
  }

  function turnedAway({ isFinal, sentence }: Refusal): void {
    // A claim that was made a moment ago may be on its way to the desk, before its text.
    if (!isFinal) openLater()
    else if (!isEmpty(queue)) refuse(sentence)
    const isOver = isFinal || failures > FAILURES_SHOWN
    if (isOver && state.loading === 'loading') show({ loading: { failed: sentence } })
  }

  const place = socket.join(room, { onOpen: () => open(), onFrame: hear, onGone: gone })
  const unsubscribe = socket.subscribe(() => show())
  void adopt()

  return {
    doc,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    isSettled: () => isEmpty(queue),
    flush,
    retry: () => {
      socket.wake()
      if (state.refused === null && !isAdmitted) open()
    },
    discard: async () => {
      await keeper.discard()
      queue = EMPTY_QUEUE
    },
    close: () => {
      gathering?.()
      endSilence()
      endWait()
      unsubscribe()
      place.leave()
      listeners.clear()
      doc.destroy()
    },
  }
}
