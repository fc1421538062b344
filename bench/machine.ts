import { closeSync, fsyncSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { cpus, release, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { percentile } from './percentile.ts'

/** Lines that say when and on what machine the figures were measured. */
export function describeMachine(now: Date): string[] {
  const [first] = cpus()
  return [
    `${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Linux ${release()}`,
  ]
}

/** Lines that say with what the figures of the sockets were measured. */
export async function describeServers(databaseUrl: string): Promise<string[]> {
  const packages = ['@hocuspocus/server', 'yjs', 'ws', '@electric-sql/pglite'].map(
    (name) => `${name} ${versionOf(name)}`,
  )
  return [
    `one write of 8 KiB and its fsync take ${fsyncTime().toFixed(2)} ms (median of 50)`,
    `Node ${process.versions.node}, PostgreSQL ${await postgresVersion(databaseUrl)}, ${packages.join(', ')}`,
    'The server, PostgreSQL and the people share the machine. PostgreSQL syncs every commit.',
  ]
}

/** The version of a package as it is installed. */
export function versionOf(name: string): string {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url)
  const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'))
  return version
}

async function postgresVersion(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version')
  await client.end()
  return rows[0]?.server_version ?? 'unknown'
}

/** What "durable" costs here, in milliseconds. */
function fsyncTime(): number {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-fsync-'))
  const file = openSync(join(folder, 'probe'), 'w')
  const times = Array.from({ length: 50 }, () => {
    const begun = performance.now()
    writeSync(file, Buffer.alloc(8192))
    fsyncSync(file)
    return performance.now() - begun
  })
  closeSync(file)
  rmSync(folder, { recursive: true })
  return percentile(times, 0.5)
}
