import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding'
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding'
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { proseCopy } from '../../../../../domain/prose-copy.ts'
import type { CohortLine } from './cohort-line.fixture.ts'
import { buildLine } from './cohort-line.fixture.ts'
import type { Connection } from './desk-socket.ts'
import type { Later } from './later.ts'

/**
 * For tests: a desk of several processes with one log of one prose document, in memory. An update is in the log before it
 * is applied and acknowledged. Processes tell each other by hints, which are lost, doubled and late; what they miss they
 * read from the log, from their own position on. What they send on to others may be lost, doubled or late as well.
 */
export type CohortDesk = {
  /** A connection to one of the processes, over a line of its own. */
  readonly connect: () => Connection
  /** The document as the log has it. */
  readonly written: () => Doc
  /** Ends a process at once, with what it had not written down, and starts it again. */
  readonly kill: () => void
  /** Cuts one line, with what is on it in both directions. */
  readonly cut: () => void
  /** While it is false, the log takes nothing, nothing is acknowledged, and nothing is lost. */
  takes: boolean
  /** While it is true, lines and hints do nothing wrong any more. */
  kind: boolean
}

type Line = CohortLine & { readonly process: Process }

type Process = {
  doc: Doc
  /** Everything up to here is in `doc`. */
  position: number
  /** Counts its lives: what an earlier one had under way is nobody's any more. */
  life: number
  /** Updates that are on their way to the log, in order. */
  waiting: { readonly line: Line; readonly update: Uint8Array }[]
}

const KIND = { sync: 0, auth: 2, close: 7, status: 8 } as const
const STEP = { one: 0, two: 1, update: 2 } as const

/** Times in milliseconds, and how often in a hundred something goes wrong. */
const WAY = 40
const APPEND = 15
const DOUBT = 2_000
const ODDS = { lost: 4, doubled: 6, late: 15, denied: 4 } as const
const LATE = 900

/** A desk without a word in it. `random` decides what goes wrong. */
export function buildCohortDesk(later: Later, random: () => number, processes = 2): CohortDesk {
  const log: Uint8Array[] = []
  const lines = new Set<Line>()
  const all: Process[] = Array.from({ length: processes }, () => ({
    doc: proseCopy(new Doc()),
    position: 0,
    life: 0,
    waiting: [],
  }))
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)]
  const happens = (odds: number) => !desk.kind && random() * 100 < odds

  /** Reads what follows from the log, and tells the process's own people. */
  function catchUp(process: Process): void {
    const missed = log.slice(process.position)
    process.position = log.length
    for (const update of missed) apply(process, update, null)
  }

  function apply(process: Process, update: Uint8Array, by: Line | null): void {
    applyUpdate(process.doc, update)
    for (const line of lines) {
      if (line.process !== process || line === by || happens(ODDS.lost)) continue
      const send = () => line.give(frame(KIND.sync, STEP.update, update))
      later(happens(ODDS.late) ? random() * LATE : 0, send)
      if (happens(ODDS.doubled)) later(random() * LATE, send)
    }
  }

  function append(process: Process): void {
    const { life } = process
    later(random() * APPEND, () => {
      if (process.life !== life) return
      if (!desk.takes) return append(process)
      const [next] = process.waiting
      process.waiting = process.waiting.slice(1)
      if (!next) return
      log.push(next.update)
      if (process.position === log.length - 1) process.position = log.length
      apply(process, next.update, next.line)
      next.line.give(frame(KIND.status, 1))
      for (const other of all) if (other !== process) hint(other)
      if (process.waiting.length > 0) append(process)
    })
  }

  function hint(process: Process): void {
    if (happens(ODDS.lost * 5)) return
    later(random() * (happens(ODDS.late) ? LATE : WAY), () => catchUp(process))
  }

  function hear(line: Line, bytes: Uint8Array): void {
    const decoder = createDecoder(bytes)
    readVarString(decoder)
    const kind = readVarUint(decoder)
    if (kind === KIND.auth) {
      const denied = happens(ODDS.denied)
      line.give(denied ? frame(KIND.auth, 1, 'unavailable') : frame(KIND.auth, 2, 'read-write'))
    }
    if (kind !== KIND.sync) return
    const step = readVarUint(decoder)
    const payload = readVarUint8Array(decoder)
    const { process } = line
    if (step === STEP.one) {
      catchUp(process)
      line.give(frame(KIND.sync, STEP.two, encodeStateAsUpdate(process.doc, payload)))
      return
    }
    process.waiting.push({ line, update: payload })
    if (process.waiting.length === 1) append(process)
  }

  function doubt(process: Process): void {
    later(DOUBT, () => {
      catchUp(process)
      doubt(process)
    })
  }
  for (const process of all) doubt(process)

  const desk: CohortDesk = {
    connect: () => {
      const process = pick(all) ?? all[0]
      if (!process) throw new RangeError('a desk has at least one process')
      const made = buildLine(later, random, { hear: (bytes) => hear(line, bytes), end: () => lines.delete(line) })
      const line = { ...made, process }
      lines.add(line)
      return line.connection
    },
    written: () => {
      const doc = proseCopy(new Doc())
      for (const update of log) applyUpdate(doc, update)
      return doc
    },
    kill: () => {
      const process = pick(all)
      if (!process) return
      Object.assign(process, { doc: proseCopy(new Doc()), position: 0, life: process.life + 1, waiting: [] })
      for (const line of [...lines]) if (line.process === process) line.lose(1012)
      catchUp(process)
    },
    cut: () => pick([...lines])?.lose(1006),
    takes: true,
    kind: false,
  }
  return desk
}

/** The room of the cohort's one document. */
export const COHORT_DOCUMENT = 'c1.explanation'

function frame(kind: number, ...parts: readonly (number | string | Uint8Array)[]): Uint8Array {
  const encoder = createEncoder()
  writeVarString(encoder, `prose:${COHORT_DOCUMENT}`)
  writeVarUint(encoder, kind)
  for (const part of parts) {
    if (typeof part === 'number') writeVarUint(encoder, part)
    else if (typeof part === 'string') writeVarString(encoder, part)
    else writeVarUint8Array(encoder, part)
  }
  return toUint8Array(encoder)
}
