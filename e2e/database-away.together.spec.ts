import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { ensurePostgres } from '../bin/ensure-postgres.mjs'
import { ownCluster } from '../server/cluster.fixture.ts'
import { claimOn, proseOf } from './claim-on.ts'
import { openDoor, openWriter, send } from './load.ts'
import { startServer, temporaryDataFolder } from './running-server.ts'

const PATIENTLY = { timeout: 20_000 }
/** PostgreSQL's error when no file can grow, raised where a row would be written: a real full disk would stop the whole machine. */
const FULL = `CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
  'BEGIN RAISE EXCEPTION ''could not extend file: No space left on device'' USING ERRCODE = ''53100''; END';
  CREATE TRIGGER full_disk BEFORE INSERT ON "event" EXECUTE FUNCTION full_disk();
  CREATE TRIGGER full_disk BEFORE INSERT ON "prose_update" EXECUTE FUNCTION full_disk()`

type Cluster = Awaited<ReturnType<typeof ownCluster>>

/** How the database stops taking anything, and how it is put right. */
const TROUBLES = [
  {
    name: 'the database is stopped',
    begin: async (cluster: Cluster) => cluster.stop(),
    end: async (cluster: Cluster) => cluster.start(),
  },
  {
    name: 'the disk of the database is full',
    begin: (cluster: Cluster) => sql(cluster, FULL),
    end: (cluster: Cluster) => sql(cluster, 'DROP FUNCTION full_disk CASCADE'),
  },
]

for (const { name, begin, end } of TROUBLES) {
  test(`while ${name} nothing is acknowledged, everybody is told, and all arrives afterwards`, async () => {
    using cluster = await ownCluster()
    const folder = await temporaryDataFolder()
    const env = { DATABASE_URL: cluster.url }
    const server = await startServer({ dataDir: folder.path, entry: 'e2e/socket-entry.ts', env })
    const door = await openDoor(server.address)
    const { claimId, proseId } = await claimOn(door)
    const writer = openWriter(door, proseId)
    await expect.poll(writer.isOpen, PATIENTLY).toBe(true)
    writer.type('before. ')
    await expect.poll(writer.isSaved, PATIENTLY).toBe(true)

    await begin(cluster)
    writer.type('during. ')
    const key = randomUUID()
    const attempt = { kind: 'search', date: '2026-11-21', channel: 'register', outcome: 'nothing' } as const
    const command = { name: 'recordAttempt', attemptId: randomUUID(), claimId, ...attempt } as const
    expect(await send(door, key, command)).toBe(false)
    await expect.poll(() => writer.said, PATIENTLY).toContainEqual({ type: 'trouble', lasting: true })
    writer.type('still. ')
    expect(writer.acknowledged()).toEqual(['before. '])

    await end(cluster)
    await expect.poll(writer.isSaved, PATIENTLY).toBe(true)
    await expect.poll(() => writer.said.at(-1), PATIENTLY).toEqual({ type: 'trouble', lasting: false })
    await expect.poll(() => send(door, key, command), PATIENTLY).toBe(true)
    expect(await proseOf(door, proseId)).toContain('before. during. still. ')
    writer.leave()
    await server.stop()
    await folder.gone()
  })
}

async function sql(cluster: Cluster, text: string): Promise<void> {
  const psql = join(await ensurePostgres(process.execPath), 'psql')
  execFileSync(psql, ['--quiet', '--set=ON_ERROR_STOP=1', '--command', text, cluster.url], { stdio: 'pipe' })
}
