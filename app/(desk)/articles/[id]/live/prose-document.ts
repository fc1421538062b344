import { applyUpdate, Doc, decodeUpdate, encodeStateVector, mergeUpdates } from 'yjs'
import { MAX_STRUCTS, MAX_UPDATE, PROSE_SCHEMA_VERSION, roomName } from '../../../../../domain/live.ts'
import type { Problem } from '../../../../../domain/problem.ts'
import { proseCopy } from '../../../../../domain/prose-copy.ts'
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
  type Count,
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
import { mayPass, type Refusal, refusalOf, toWriterIn } from './refusal.ts'
import { ask, carry, type Frame, knock } from './wire.ts'

/** A prose document with its way to the desk: typing goes to the outbox and over the socket; others' comes in. */
export type ProseDocument = {
  readonly doc: Doc
  readonly state: () => ProseState
  readonly subscribe: (listener: () => void) => () => void
  /** Calls `listener` before anything from elsewhere is put into `doc`. What is returned ends that. */
  readonly beforeTaking: (listener: () => void) => () => void
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

/** How long the desk may take over an update, milliseconds; then the line is dead, whatever else comes over it. */
const SILENCE_MS = 10_000

/** How long a room may take to open, milliseconds. */
const ADMISSION_MS = 5_000

/** A room that does not open, or takes nothing, is tried so often before that is said. */
const FAILURES_SHOWN = 4

/** Marks updates that are in the outbox or at the desk already. */
const FROM_ELSEWHERE = Symbol('from elsewhere')

const merge: Merge = (updates) => mergeUpdates([...updates])
const count: Count = (update) => decodeUpdate(update).structs.length

/** A document that opens its room at once. It is empty until the desk has answered. */
export function createProseDocument({ id, socket, outbox, later, random, isNew }: ProseParts): ProseDocument {
  const room = roomName({ kind: 'prose', proseId: id })
  const doc = proseCopy(new Doc())
  const keeper = createProseKeeper(id, outbox)
  const listeners = new Set<() => void>()
  const takings = new Set<() => void>()
  let queue: ProseQueue = EMPTY_QUEUE
  let state: ProseState = { loading: isNew ? 'loaded' : 'loading', save: 'saved', refused: null }
  let isAdmitted = false
  /** The desk has closed the room, as it said, for good: nobody knocks until something is written. */
  let isClosed = false
  let isTroubled = false
  let failures = 0
  /** Updates in a row that were not taken, for a reason that may pass. */
  let troubles = 0
  /** How often the room was lost: what began before is of another line. */
  let losses = 0
  let gathering: (() => void) | null = null
  let endSilence = () => {}
  let endWait = () => {}

  function show(change: Partial<Pick<ProseState, 'loading' | 'refused'>> = {}): void {
    const changed = { ...state, ...change }
    const { refused } = changed
    const socketState = socket.state()
    const isInTrouble = isTroubled || troubles > FAILURES_SHOWN
    const isDurable = keeper.isDurable()
    const save = proseSaveState({ queue, refused, isTroubled: isInTrouble, socket: socketState, isDurable })
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
    if (batch.update.byteLength > MAX_UPDATE || count(batch.update) > MAX_STRUCTS) refuse(liveWords.tooMuchAtOnce)
    if (isClosed) open()
    send()
  }

  async function keep(update: Uint8Array): Promise<void> {
    const n = await keeper.keep(update)
    const isWaiting = queue.batches.some((batch) => batch.update === update)
    if (n !== null) queue = kept(queue, update, n)
    if (n !== null && !isWaiting) await forget([n])
    show()
  }

  async function forget(numbers: readonly number[]): Promise<void> {
    take(await keeper.forget(numbers))
    send()
  }

  async function adopt(): Promise<void> {
    take(await keeper.found())
    show()
  }

  /** Takes in what other pages have kept. */
  function take(found: readonly KeptUpdate[]): void {
    for (const { update } of found) takeIn(update)
    queue = adopted(queue, found)
  }

  function takeIn(update: Uint8Array): void {
    for (const listener of takings) listener()
    applyUpdate(doc, update, FROM_ELSEWHERE)
  }

  function send(): void {
    if (!isAdmitted || state.refused !== null) return
    const wasQuiet = queue.underway.length === 0
    const next = sending(queue, merge, count)
    queue = next.queue
    for (const update of next.messages) place.send(carry(room, update))
    if (wasQuiet) listen()
    show()
  }

  /** Gives the line up when no receipt comes while something is under way; a database in trouble is no dead line. */
  function listen(): void {
    endSilence()
    endSilence = queue.underway.length > 0 && !isTroubled ? later(SILENCE_MS, socket.restart) : () => {}
  }

  // The room.

  function open(): void {
    endWait()
    isClosed = false
    place.send(knock(room, String(PROSE_SCHEMA_VERSION)))
    endWait = later(ADMISSION_MS, openLater)
  }

  function openLater(): void {
    endWait()
    failures += 1
    endWait = later(backoff(failures, random()), open)
  }

  function gone(): void {
    losses += 1
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
    const before = losses
    await adopt()
    // The room may be lost again by now, with the line or without; then another admission follows.
    if (losses !== before) return
    isAdmitted = true
    send()
  }

  function hear(frame: Frame): void {
    switch (frame.type) {
      case 'admitted':
        void admitted()
        break
      case 'answer':
        failures = 0
        takeIn(frame.update)
        show({ loading: 'loaded' })
        break
      case 'update':
        takeIn(frame.update)
        break
      case 'receipt':
        // The answer to what was given up is of no use.
        if (frame.taken) acknowledged()
        else if (queue.underway.length > 0) refuse(refusalOf('notAllowed').sentence)
        listen()
        break
      case 'message':
        said(frame.text)
        listen()
        break
      case 'denied':
      case 'closed':
        gone()
        turnedAway(refusalOf(frame.reason))
    }
  }

  function acknowledged(): void {
    const done = received(queue)
    queue = done.queue
    if (done.batches.length > 0) troubles = 0
    const numbers = done.batches.flatMap(({ n }) => (n === null ? [] : [n]))
    if (numbers.length > 0) void forget(numbers)
    show()
  }

  function said(text: string): void {
    const message = toWriterIn(text)
    if (message?.type === 'refused') notTaken(message.problem)
    if (message?.type === 'trouble') isTroubled = message.lasting
    show()
  }

  function notTaken(problem: Problem): void {
    // The refusal of what was sent behind something that was refused already says nothing more.
    if (queue.underway.length === 0) return
    if (mayPass(problem)) restartLater()
    else refuse(problemWords(problem))
  }

  /** What was sent may be taken another time: on another socket, so that no late receipt is taken for one of then. */
  function restartLater(): void {
    troubles += 1
    isAdmitted = false
    queue = interrupted(queue)
    endWait()
    endWait = later(backoff(troubles, random()), socket.restart)
  }

  /** What was sent will not be taken. The first reason stands. */
  function refuse(sentence: string): void {
    queue = interrupted(queue)
    show({ refused: state.refused ?? sentence })
  }

  function turnedAway({ isFinal, sentence }: Refusal): void {
    isClosed = isFinal
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
    beforeTaking: (listener) => {
      takings.add(listener)
      return () => takings.delete(listener)
    },
    isSettled: () => isEmpty(queue),
    flush,
    retry: () => {
      if (troubles > 0) socket.restart()
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
      takings.clear()
      doc.destroy()
    },
  }
}
