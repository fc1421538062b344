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
  readonly close: () => Promise<void>
}

/** Most connections one process keeps to PostgreSQL. */
const POOL_SIZE = 10

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
  return { kind: 'embedded', prisma, close }
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
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: POOL_SIZE }) })
  return { kind: 'postgresql', prisma, close: () => prisma.$disconnect() }
}
