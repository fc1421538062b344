import type { Problem, Result } from '../../domain/problem.ts'
import { fail } from '../../domain/problem.ts'
import type { Database, Tx } from '../database.ts'
import { troubleOf } from '../database-trouble.ts'

/** How long one page's reading may take, in milliseconds. */
const TIME_LIMIT = 10_000

/** Thrown by a reading that came to nothing because of the database; `problem` is what a door answers. */
export class ReadingFailed extends Error {
  readonly problem: Problem

  constructor(problem: Problem, cause: unknown) {
    super(`The reading was given up: ${problem.type}`, { cause })
    this.name = 'ReadingFailed'
    this.problem = problem
  }
}

/**
 * Reads several tables as they stood at one moment. On PostgreSQL by a
 * repeatable-read transaction; the embedded database has one connection, which a
 * transaction has to itself. Throws `ReadingFailed` (`tooSlow`, `unavailable`) when the
 * database gives it up or does not answer. `limit` is in milliseconds.
 */
export async function consistently<T>(db: Database, read: (tx: Tx) => Promise<T>, limit = TIME_LIMIT): Promise<T> {
  const isolation = db.kind === 'postgresql' ? ({ isolationLevel: 'RepeatableRead' } as const) : {}
  try {
    return await db.prisma.$transaction(read, { timeout: limit, maxWait: TIME_LIMIT, ...isolation })
  } catch (error) {
    const trouble = troubleOf(error)
    if (trouble) throw new ReadingFailed(trouble, error)
    throw error
  }
}

/** The same for a reading that may find nothing: what would be thrown is its problem. */
export async function consistentResult<T>(
  db: Database,
  read: (tx: Tx) => Promise<Result<T>>,
  limit = TIME_LIMIT,
): Promise<Result<T>> {
  try {
    return await consistently(db, read, limit)
  } catch (error) {
    if (error instanceof ReadingFailed) return fail(error.problem)
    throw error
  }
}
