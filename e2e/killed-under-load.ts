import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import type { DeskEvent } from '../domain/event.ts'
import type { Place } from './claim-on.ts'
import { claimOn, importOn, proseOf } from './claim-on.ts'
import type { Door, Writer } from './load.ts'
import { openDoor, openWriter, send } from './load.ts'
import { randomFrom } from './random.ts'
import type { StartOptions } from './running-server.ts'
import { startServer } from './running-server.ts'

/** Rounds of the full count; a usual run does a tenth of it. */
export const ROUNDS = process.env.PLUMBLINE_SOAK ? 200 : 20
/** One round on a machine that does other things too, in milliseconds. */
export const ROUND_MS = 15_000
const WRITERS = 4
const SENDERS = 3
/** The first and last moment of the kill after a command and a token were acknowledged, in milliseconds. */
const MOMENTS = { first: 50, last: 700 }
/** Pause between two tokens of one writer, in milliseconds. */
const TYPING_MS = 25

/**
 * Kills a server by SIGKILL at random moments while people type and send commands to it and its documents are compacted,
 * and holds it to what it had acknowledged. The server is `socket-entry.ts`: the desk and the sockets without the pages.
 */
export async function killUnderLoad(options: StartOptions, seed: number): Promise<void> {
  const random = randomFrom(seed)
  let server = await startServer({ ...options, entry: 'e2e/socket-entry.ts' })
  const restart = () =>
    startServer({ ...options, entry: 'e2e/socket-entry.ts', port: Number(new URL(server.address).port) })
  const door = await openDoor(server.address)
  const place = await importOn(door)
  let checked = 0
  const total = { keys: 0, tokens: 0 }
  for (let round = 0; round < ROUNDS; round += 1) {
    const work = await begin(door, place, round)
    // A kill before anything was acknowledged would show nothing.
    await expect.poll(work.isUnderWay, { timeout: 10_000, intervals: [10] }).toBe(true)
    await new Promise((done) => setTimeout(done, MOMENTS.first + random() * (MOMENTS.last - MOMENTS.first)))
    await server.kill()
    const acknowledged = await work.end()
    server = await restart()
    const events = await eventsAfter(door, place, checked)
    const found = events.map((event) => event.key)
    for (const key of acknowledged.keys) expect(found.filter((one) => one === key)).toHaveLength(1)
    expect(seqsWithoutGap(events, checked)).toBe(true)
    checked = events.at(-1)?.seq ?? checked
    const text = await proseOf(door, acknowledged.proseId)
    for (const token of acknowledged.tokens) expect(text).toContain(token)
    total.keys += acknowledged.keys.length
    total.tokens += acknowledged.tokens.length
    expect(server.complained).toEqual([])
  }
  await server.stop()
  // Otherwise nothing was shown.
  expect(Math.min(total.keys, total.tokens)).toBeGreaterThan(ROUNDS)
}

/** Everybody works on a new claim until `end`, which answers what was acknowledged; `isUnderWay` once a command and a token were. */
async function begin(door: Door, place: Place, round: number) {
  const { claimId, proseId } = await claimOn(door, place)
  const writers = Array.from({ length: WRITERS }, () => openWriter(door, proseId))
  await expect.poll(() => writers.every((writer) => writer.isOpen()), { timeout: 10_000 }).toBe(true)

  const keys: string[] = []
  let going = true
  const sendOn = async () => {
    while (going) {
      const [key, attemptId] = [randomUUID(), randomUUID()]
      const attempt = { kind: 'search', date: '2026-11-21', channel: 'register', outcome: 'nothing' } as const
      if (await send(door, key, { name: 'recordAttempt', attemptId, claimId, ...attempt })) keys.push(key)
    }
  }
  const sending = Array.from({ length: SENDERS }, sendOn)
  const typing = writers.map((writer, i) => typeOn(writer, `r${round}w${i}k`))
  const compacting = fetch(`${door.address}/compact?id=${proseId}`, { headers: door.headers }).catch(() => null)
  const end = async () => {
    going = false
    for (const timer of typing) clearInterval(timer)
    const tokens = writers.flatMap((writer) => writer.acknowledged())
    for (const writer of writers) writer.leave()
    await Promise.all([...sending, compacting])
    return { proseId, keys, tokens }
  }
  const isUnderWay = () => keys.length > 0 && writers.some((writer) => writer.acknowledged().length > 0)
  return { isUnderWay, end }
}

function typeOn(writer: Writer, name: string): NodeJS.Timeout {
  let count = 0
  return setInterval(() => {
    writer.type(`${name}${count}.`)
    count += 1
  }, TYPING_MS)
}

async function eventsAfter(door: Door, place: Place, after: number): Promise<DeskEvent[]> {
  const answer = await fetch(`${door.address}/events?id=${place.articleId}&after=${after}`, { headers: door.headers })
  const page: DeskEvent[] = await answer.json()
  const last = page.at(-1)
  return last ? [...page, ...(await eventsAfter(door, place, last.seq))] : []
}

/** Whether each event of the article names the one before it. What the very first of the log names is not looked at. */
function seqsWithoutGap(events: readonly DeskEvent[], after: number): boolean {
  const before = [after, ...events.map((event) => event.seq)]
  return events.every((event, i) => (i === 0 && after === 0) || event.articles[0]?.previousSeq === before[i])
}
