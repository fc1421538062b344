import type { Database, Tx } from '../database.ts'

/** How long one page's reading may take, in milliseconds. */
const TIME_LIMIT = 10_000

/**
 * Reads several tables as they stood at one moment. On PostgreSQL by a
 * repeatable-read transaction; the embedded database has one connection, which a
 * transaction has to itself.
 */
export function consistently<T>(db: Database, read: (tx: Tx) => Promise<T>): Promise<T> {
  const isolation = db.kind === 'postgresql' ? ({ isolationLevel: 'RepeatableRead' } as const) : {}
  return db.prisma.$transaction(read, { timeout: TIME_LIMIT, maxWait: TIME_LIMIT, ...isolation })
}
