import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../bin/free-port.mjs'
import { SOCKET_PATH } from '../domain/live.ts'
import { makeDatabase } from './bench-database.ts'
import type { Child } from './child.ts'
import { startChild } from './child.ts'
import type { DeskServer } from './servers/desk.ts'
import type { Listening } from './servers/place.ts'
import type { StartDesk } from './servers/start-desk.ts'
import type { StartStock, StockServer } from './servers/stock.ts'
import type { Stage } from './stage.ts'
import { stageOf } from './stage.ts'

/** What is measured: one way of running one server. */
export type Subject = {
  readonly name: string
  readonly ours: boolean
  /** Whether what was written is there after a restart, at least some seconds later. */
  readonly keeps: boolean
  readonly start: (wanted: Wanted) => Promise<Stage>
}

/** What a figure needs to be there when the server listens: members, and explanations with a log of so many updates. */
export type Wanted = { readonly members: number; readonly logs: number; readonly updates: number }

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
  const running: { child?: Child<StockServer, Listening> } = {}
  const start = async () => {
    running.child = await startChild<StockServer, Listening>('servers/stock.ts', given)
    return running.child
  }
  const stage = await stageOf(start, start, '/')
  const keep = async (room: string, state: Uint8Array) => running.child?.ask('keep', { room, state })
  const stop = async () => {
    await stage.stop()
    await database?.drop()
  }
  return { ...stage, ours: false, keep: database && keep, stop }
}
