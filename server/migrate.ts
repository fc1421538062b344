import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What migrating needs of a database: several statements at once, and rows back. */
export type MigrationTarget = {
  /** Runs a script of several statements. */
  readonly run: (sql: string) => Promise<unknown>
  /** Runs one statement with positional parameters. */
  readonly rows: (sql: string, parameters: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>
}

/** Where the migrations lie, in Prisma's own layout. */
export const MIGRATIONS = fileURLToPath(new URL('../prisma/migrations', import.meta.url))

/** Any number that no other program uses on the same database. */
const ADVISORY_LOCK = 72_707_369

/** Prisma's own table, so that `prisma migrate deploy` sees the same history. */
const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`

/**
 * Applies the migrations that the database has not had, in order, each in one
 * transaction with its record, under an advisory lock, so that several processes
 * may start at once. Answers the names of those it applied. Throws when a script
 * fails or when an applied migration is not in the folder: then the data is newer
 * than the program.
 */
export async function migrate(target: MigrationTarget, folder: string = MIGRATIONS): Promise<string[]> {
  await target.rows(`SELECT pg_advisory_lock(${ADVISORY_LOCK})`, [])
  try {
    await target.run(TABLE)
    return await applyPending(target, folder)
  } finally {
    await target.rows(`SELECT pg_advisory_unlock(${ADVISORY_LOCK})`, [])
  }
}

async function applyPending(target: MigrationTarget, folder: string): Promise<string[]> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((e) => e.isDirectory()).map((e) => e.name)
  const rows = await target.rows(
    'SELECT migration_name FROM "_prisma_migrations" WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL',
    [],
  )
  const applied = new Set(rows.map((row) => String(row.migration_name)))
  const unknown = [...applied].filter((name) => !names.includes(name))
  if (unknown.length > 0)
    throw new Error(
      `The data was written by a newer Plumbline (it knows ${unknown.join(', ')}). Start that version, or restore a backup.`,
    )
  const pending = names.filter((name) => !applied.has(name)).sort()
  for (const name of pending) await apply(target, name, await readFile(join(folder, name, 'migration.sql'), 'utf8'))
  return pending
}

async function apply(target: MigrationTarget, name: string, sql: string): Promise<void> {
  const checksum = createHash('sha256').update(sql).digest('hex')
  // Names are our own folder names; the quoting keeps a stray quote from ending the literal.
  const literal = name.replaceAll("'", "''")
  try {
    await target.run(`BEGIN;\n${sql}\n;INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "applied_steps_count")
    VALUES ('${randomUUID()}', '${checksum}', now(), '${literal}', 1);\nCOMMIT;`)
  } catch (error) {
    await target.run('ROLLBACK')
    throw error
  }
}
