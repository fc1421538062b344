import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { freePort } from '../bin/free-port.mjs'
import { PROSE_SCHEMA_VERSION, SOCKET_PATH } from '../domain/live.ts'
import type { Child } from './child.ts'
import { startChild } from './child.ts'
import type { Seat } from './person.ts'
import type { DeskServer } from './servers/desk.ts'
import type { Listening, Place, PlacesWanted } from './servers/place.ts'
import type { StartDesk } from './servers/start-desk.ts'
import type { StartStock, StockServer } from './servers/stock.ts'

/** What is measured: one way of running one server. */
export type Subject = {
  readonly name: string
  readonly ours: boolean
  /** Whether what was acknowledged is meant to be there after a restart. */
  readonly keeps: boolean
  readonly start: (wanted: Wanted) => Promise<Stage>
}

/** What a figure needs to be there when the server listens. */
export type Wanted = { readonly members: number; readonly logs: number; readonly updates: number }

/** A running server, ready for people. */
export type Stage = {
  readonly ours: boolean
  readonly logs: readonly string[]
  readonly makePlaces: (wanted: PlacesWanted) => Promise<readonly Place[]>
  /** Puts a document into a stock store; `null` where there is none or none is needed. */
  readonly keep: ((room: string, state: Uint8Array) => Promise<void>) | null
  /** A seat for the nth person in a room; members are taken in turn. */
  readonly seat: (room: string, person: number) => Seat
  readonly memory: () => Promise<number>
  readonly processor: () => Promise<number>
  /** Kills the server by SIGKILL and starts it again on the same port. Answers when it listened, see `micros`. */
  readonly restart: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** The subjects of the bench, on the PostgreSQL at `server`. The first is the one that has to meet the targets. */
export function subjectsOn(server: string): readonly Subject[] {
  return [
    { name: 'Plumbline, PostgreSQL', ours: true, keeps: true, start: (wanted) => startDesk(server, wanted) },
    { name: 'Plumbline, embedded database', ours: true, keeps: true, start: (wanted) => startDesk(null, wanted) },
    { name: 'Hocuspocus, stored later on PostgreSQL', ours: false, keeps: true, start: () => startStock(server) },
    { name: 'Hocuspocus, not stored', ours: false, keeps: false, start: () => startStock(null) },
  ]
}

async function startDesk(server: string | null, wanted: Wanted): Promise<Stage> {
  const database = server === null ? null : await makeDatabase(server)
  const dataDir = await mkdtemp(join(tmpdir(), 'plumbline-bench-'))
  const port = await freePort()
  const given: StartDesk = { databaseUrl: database?.url ?? null, dataDir, port, secret: randomUUID(), ...wanted }
  const start = (again: StartDesk) => startChild<DeskServer, Listening>('servers/desk.ts', again)
  const stage = await stageOf(
    () => start(given),
    () => start({ ...given, members: 0, logs: 0 }),
    SOCKET_PATH,
  )
  const stop = async () => {
    await stage.stop()
    await database?.drop()
    await rm(dataDir, { recursive: true, force: true })
  }
  return { ...stage, ours: true, keep: null, stop }
}

async function startStock(server: string | null): Promise<Stage> {
  const database = server === null ? null : await makeDatabase(server)
  const given: StartStock = { databaseUrl: database?.url ?? null, port: await freePort() }
  const start = () => startChild<StockServer, Listening>('servers/stock.ts', given)
  const running: { child?: Child<StockServer, Listening> } = {}
  const remembered = async () => {
    running.child = await start()
    return running.child
  }
  const stage = await stageOf(remembered, remembered, '/')
  const keep = async (room: string, state: Uint8Array) => running.child?.ask('keep', { room, state })
  const stop = async () => {
    await stage.stop()
    await database?.drop()
  }
  return { ...stage, ours: false, keep: database && keep, stop }
}

type Common = Pick<DeskServer, 'makePlaces' | 'memory' | 'processor'>
type Running = Child<Common, Listening>

async function stageOf(
  start: () => Promise<Running>,
  again: () => Promise<Running>,
  path: string,
): Promise<Omit<Stage, 'keep' | 'ours'>> {
  let child = await start()
  const { headers, logs, port } = child.ready
  return {
    logs,
    makePlaces: (wanted) => child.ask('makePlaces', wanted),
    seat: (room, person) => ({
      url: `ws://127.0.0.1:${port}${path}`,
      headers: headers[person % headers.length] ?? {},
      room,
      token: room.startsWith('prose:') ? String(PROSE_SCHEMA_VERSION) : 'none',
    }),
    memory: () => child.ask('memory', undefined as never),
    processor: () => child.ask('processor', undefined as never),
    restart: async () => {
      await child.end('SIGKILL')
      child = await again()
    },
    stop: () => child.end('SIGTERM'),
  }
}

async function makeDatabase(server: string) {
  const name = `bench_${randomUUID().replaceAll('-', '')}`
  await onServer(server, `CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`) }
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}
