import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding'
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding'
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { proseCopy } from '../../../../../domain/prose-copy.ts'
import type { Connection } from './desk-socket.ts'
import type { Later } from './later.ts'

/** For tests: a desk in memory that speaks the socket's protocol, and whose line can be cut. */
export type TestDesk = {
  /** What it has written down, room by room. */
  readonly doc: (room: string) => Doc
  readonly connect: () => Connection
  /** Who knocked, how often. */
  readonly knocks: () => number
  /** What was said in rooms that is no update, in order. */
  readonly heard: () => readonly unknown[]
  /** Updates that came, empty or not. */
  readonly messages: () => number
  /** Says something in a room to everybody. */
  readonly say: (room: string, message: object) => void
  /** Tells everybody in a room what is written down. */
  readonly tellOf: (room: string) => void
  /** Closes a room for everybody, and leaves the lines. */
  readonly shut: (room: string, reason: string) => void
  /** Cuts every line, with this code. */
  readonly cut: (code?: number) => void
  /** Cuts every line and answers none, until it is true again. */
  reachable: boolean
  /** The lines are dead while it is true: nothing is answered, and nobody is told. */
  silent: boolean
  /** Nothing is acknowledged while it is false; it is when it is true again. */
  writes: boolean
  /** Why nobody is let into a room. */
  denies: string | null
  /** Why updates are not taken. */
  refuses: object | null
}

const SYNC = 0
const AUTH = 2
const STATELESS = 5
const CLOSE = 7
const STATUS = 8

/** A desk without a word in it. */
export function buildDesk(): TestDesk {
  const docs = new Map<string, Doc>()
  const lines = new Set<Line>()
  const held: (() => void)[] = []
  const heard: unknown[] = []
  let knocks = 0
  let messages = 0
  let reachable = true
  let writes = true

  function doc(room: string): Doc {
    const known = docs.get(room) ?? proseCopy(new Doc())
    docs.set(room, known)
    return known
  }

  function hear(line: Line, bytes: Uint8Array): void {
    if (desk.silent) return
    const decoder = createDecoder(bytes)
    const room = readVarString(decoder)
    const type = readVarUint(decoder)
    if (type === AUTH) knocked(line, room)
    else if (type === CLOSE) line.rooms.delete(room)
    else if (type === STATELESS) heard.push(JSON.parse(readVarString(decoder)))
    else if (type === SYNC && line.rooms.has(room)) {
      const step = readVarUint(decoder)
      const payload = readVarUint8Array(decoder)
      if (step === 0) line.give(frame(room, SYNC, 1, encodeStateAsUpdate(doc(room), payload)))
      else updated(line, room, payload)
    }
  }

  function knocked(line: Line, room: string): void {
    knocks += 1
    if (desk.denies === null) line.rooms.add(room)
    line.give(desk.denies === null ? frame(room, AUTH, 2, 'read-write') : frame(room, AUTH, 1, desk.denies))
  }

  function updated(line: Line, room: string, update: Uint8Array): void {
    messages += 1
    if (desk.refuses) {
      line.give(frame(room, STATELESS, JSON.stringify({ type: 'refused', problem: desk.refuses })))
      line.give(frame(room, STATUS, 0))
      return
    }
    const write = () => {
      applyUpdate(doc(room), update)
      for (const other of lines) if (other !== line && other.rooms.has(room)) other.give(frame(room, SYNC, 2, update))
      line.give(frame(room, STATUS, 1))
    }
    if (writes) write()
    else held.push(write)
  }

  const desk: TestDesk = {
    doc,
    connect: () => {
      const line = createLine(hear, () => lines.delete(line))
      if (reachable) queueMicrotask(() => line.open())
      else queueMicrotask(() => line.lose(1006))
      lines.add(line)
      return line.connection
    },
    knocks: () => knocks,
    heard: () => heard,
    messages: () => messages,
    say: (room, message) => {
      for (const line of lines) if (line.rooms.has(room)) line.give(frame(room, STATELESS, JSON.stringify(message)))
    },
    tellOf: (room) => {
      const update = encodeStateAsUpdate(doc(room))
      for (const line of lines) if (line.rooms.has(room)) line.give(frame(room, SYNC, 2, update))
    },
    shut: (room, reason) => {
      for (const line of lines) if (line.rooms.delete(room)) line.give(frame(room, CLOSE, reason))
    },
    cut: (code = 1012) => {
      for (const line of [...lines]) line.lose(code)
    },
    get reachable() {
      return reachable
    },
    set reachable(now) {
      reachable = now
      if (!now) desk.cut(1006)
    },
    get writes() {
      return writes
    },
    set writes(now) {
      writes = now
      if (now) for (const write of held.splice(0)) write()
    },
    silent: false,
    denies: null,
    refuses: null,
  }
  return desk
}

type Line = {
  readonly rooms: Set<string>
  readonly connection: Connection
  readonly open: () => void
  readonly give: (bytes: Uint8Array) => void
  readonly lose: (code: number) => void
}

function createLine(hear: (line: Line, bytes: Uint8Array) => void, onEnd: () => void): Line {
  let readyState: WebSocket['readyState'] = 0
  const connection: Connection = {
    binaryType: 'arraybuffer',
    onopen: null,
    onmessage: null,
    onclose: null,
    get readyState() {
      return readyState
    },
    send: (bytes) => {
      if (bytes instanceof Uint8Array) hear(line, new Uint8Array(bytes))
    },
    close: () => {
      readyState = 3
      onEnd()
    },
  }
  const line: Line = {
    rooms: new Set(),
    connection,
    open: () => {
      if (readyState !== 0) return
      readyState = 1
      connection.onopen?.()
    },
    give: (bytes) =>
      queueMicrotask(() => {
        if (readyState === 1) connection.onmessage?.({ data: bytes.slice().buffer })
      }),
    lose: (code) => {
      readyState = 3
      onEnd()
      connection.onclose?.({ code })
    },
  }
  return line
}

function frame(room: string, type: number, ...parts: readonly (number | string | Uint8Array)[]): Uint8Array {
  const encoder = createEncoder()
  writeVarString(encoder, room)
  writeVarUint(encoder, type)
  for (const one of parts) {
    if (typeof one === 'number') writeVarUint(encoder, one)
    else if (typeof one === 'string') writeVarString(encoder, one)
    else writeVarUint8Array(encoder, one)
  }
  return toUint8Array(encoder)
}

/** For tests: a clock that stands still until it is told to pass. */
export type TestClock = {
  readonly later: Later
  /** Runs what is due within `ms` milliseconds, in order, and lets its answers arrive. */
  readonly pass: (ms: number) => Promise<void>
}

/** A clock at zero. */
export function buildClock(): TestClock {
  let now = 0
  let plans: { readonly at: number; readonly run: () => void }[] = []
  return {
    later: (ms, run) => {
      const plan = { at: now + ms, run }
      plans.push(plan)
      return () => {
        plans = plans.filter((one) => one !== plan)
      }
    },
    pass: async (ms) => {
      const until = now + ms
      await settled()
      for (let next = due(plans, until); next; next = due(plans, until)) {
        plans = plans.filter((one) => one !== next)
        now = next.at
        next.run()
        await settled()
      }
      now = until
    },
  }
}

function due<T extends { readonly at: number }>(plans: readonly T[], until: number): T | undefined {
  return plans.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
}

/** For tests: everything that was promised by now has happened. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => setImmediate(done))
}
