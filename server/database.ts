import { createHash } from 'node:crypto'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import type { Prisma } from '../prisma/generated/client.ts'
import { PrismaClient } from '../prisma/generated/client.ts'
import { migrate } from './migrate.ts'

/** A transaction's client: the only thing a use case may wait for. */
export type Tx = Prisma.TransactionClient

/** An open, migrated database. */
export type Database = {
  readonly kind: 'embedded' | 'postgresql'
  readonly prisma: PrismaClient
  /** The whole embedded database at one moment, as a tar archive; PostgreSQL has tools of its own for that. */
  readonly dump: (() => Promise<Blob>) | null
  readonly close: () => Promise<void>
}

/** Most connections one process keeps to PostgreSQL. */
const POOL_SIZE = 10

/** What a connection of the pool is made with. Times in milliseconds. */
const CONNECTION = {
  max: POOL_SIZE,
  /** A database that does not answer is told to the editors soon; commands wait for each other meanwhile. */
  connectionTimeoutMillis: 3_000,
  /** A machine that vanishes in the middle of a command must not keep the head of the log from all the others. */
  idle_in_transaction_session_timeout: 10_000,
  keepAlive: true,
}

/**
 * Opens (and makes, where it is new) the embedded database in `folder`, whose parent must exist. Tests open it in
 * memory, from a dump, because making one takes seconds.
 */
export async function openEmbedded(where: { readonly folder: string } | { readonly dump: Blob }): Promise<Database> {
  const pglite = await PGlite.create('folder' in where ? { dataDir: where.folder } : { loadDataDir: where.dump })
  await migrate({
    run: (sql) => pglite.exec(sql),
    rows: async (sql, parameters) => (await pglite.query<Record<string, unknown>>(sql, [...parameters])).rows,
  })
  const prisma = new PrismaClient({ adapter: new PrismaPGlite(pglite) })
  const close = async () => {
    await prisma.$disconnect()
    await pglite.close()
  }
  return { kind: 'embedded', prisma, dump: () => pglite.dumpDataDir('none'), close }
}

/** Opens the PostgreSQL at `url`. Throws when it does not answer. */
export async function openPostgres(url: string): Promise<Database> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await migrate({
      run: (sql) => client.query(sql),
      rows: async (sql, parameters) => (await client.query<Record<string, unknown>>(sql, [...parameters])).rows,
    })
  } finally {
    await client.end()
  }
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, ...CONNECTION }) })
  return { kind: 'postgresql', prisma, dump: null, close: () => prisma.$disconnect() }
}

/**
 * 16 hexadecimal digits that are the same for every process on one database and differ between databases: of the random
 * id of its first migration, and of its place, because a copy has the same rows.
 */
export async function identityOf({ prisma }: Database): Promise<string> {
  const rows = await prisma.$queryRaw`SELECT current_database()::text AS "name",
    (SELECT "id" FROM "_prisma_migrations" ORDER BY "migration_name" LIMIT 1) AS "first",
    (SELECT "oid"::text FROM "pg_database" WHERE "datname" = current_database()) AS "oid"`
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16)
}
